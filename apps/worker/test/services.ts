import type { AuditEvent } from '@zeimori/records'
import { sealWith, sequence, vaultOf, type Store } from '@zeimori/store'
import { expect } from 'vitest'
import type { WorkerServices } from '../src/index.ts'

/** A clock that the test moves. */
export type Clock = { readonly now: () => Date; readonly pass: (minutes: number) => void }

export function clockAt(time: string): Clock {
  let at = new Date(time).getTime()
  return {
    now: () => new Date(at),
    pass: (minutes) => {
      at += minutes * 60_000
    },
  }
}

export const vault = vaultOf(new Uint8Array(32).fill(3))
const sealing = sealWith(new Uint8Array(32).fill(7))

export const servicesOn = (store: Store, clock: Clock): WorkerServices => ({
  store,
  vault,
  sealing,
  now: clock.now,
  where: { host: 'test', instance: '1' },
  report: (doing, errorName) => expect.unreachable(`${doing}: ${errorName}`),
})

/** Everything that has been recorded, the oldest first. */
export async function recorded(store: Store): Promise<readonly AuditEvent[]> {
  const tampered = (): never => expect.unreachable('tampered')
  const options = { store, sealing, log: 'test', now: () => new Date(0), tampered }
  while ((await sequence(options)) > 0);
  const rows = await store.db.selectFrom('audit_record').select('text').orderBy('seq').execute()
  return rows.map(({ text }): AuditEvent => JSON.parse(text).event)
}
