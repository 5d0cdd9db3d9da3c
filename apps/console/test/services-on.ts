import { join } from 'node:path'
import { attachmentFolder } from '@zeimori/attachments'
import { sealWith, vaultOf, type Store } from '@zeimori/store'
import type { Services } from '../src/services.ts'

const vault = vaultOf(new Uint8Array(32).fill(2))

/** Services of the tests' own, with a clock that stands still. No scanner looks at attachments. */
export const servicesOn = (
  store: Store,
  folder: string,
  more: Partial<Services> = {},
): Services & { readonly store: Store } => ({
  store,
  sealing: sealWith(new Uint8Array(32).fill(1)),
  vault,
  sendsMail: false,
  attachments: {
    folder: attachmentFolder(join(folder, 'attachments'), vault),
    scanner: undefined,
    unscanned: 'refuse',
  },
  now: () => new Date('2026-11-22T00:00:00Z'),
  where: { host: 'test', instance: '1' },
  // Nothing numbers the records of a test until it asks for them.
  mostBehind: { seconds: Infinity, waiting: Infinity },
  report: () => undefined,
  ...more,
})
