import { sealWith, vaultOf, type Store } from '@zeimori/store'
import type { Services } from '../src/services.ts'

/** Services of the tests' own, whose clock stands still. */
export const servicesOn = (store: Store, more: Partial<Services> = {}): Services => ({
  store,
  sealing: sealWith(new Uint8Array(32).fill(1)),
  vault: vaultOf(new Uint8Array(32).fill(2)),
  sendsMail: false,
  now: () => new Date('2026-11-22T00:00:00Z'),
  where: { host: 'test', instance: '1' },
  report: () => undefined,
  ...more,
})
