import { join } from 'node:path'
import { attachmentFolder } from '@zeimori/attachments'
import { sealWith, vaultOf, type Store } from '@zeimori/store'
import type { Ledger } from '../src/ledger/ledger.ts'
import type { Services } from '../src/services.ts'

/** A ledger of two requirements: one that a probe shows, one that a person records. */
const ledger: Ledger = {
  asked: [
    {
      id: 'chiyoda-33-a',
      controls: ['banner'],
      probed: true,
      person: undefined,
      validity: { kind: 'span', milliseconds: 26 * 60 * 60 * 1000 },
    },
    {
      id: 'tochigi-3-6-e',
      controls: ['edu'],
      probed: false,
      person: 'record',
      validity: { kind: 'span', milliseconds: 366 * 24 * 60 * 60 * 1000 },
    },
  ],
  validityOf: () => ({ kind: 'until-change', milliseconds: undefined }),
  probes: [
    {
      id: 'http/banner',
      version: 1,
      controls: ['banner'],
      title: 'どの応答も、版を言わない',
      byHand: '応答のヘッダーを見ます。',
    },
  ],
  running: () => ({ version: '1', settings: 's', certificate: undefined, contract: '' }),
}

const vault = vaultOf(new Uint8Array(32).fill(2))

/** Where no flag is what a test looks at. */
const noFlags: NonNullable<Services['stops']> = {
  stop: async () => undefined,
  open: async () => undefined,
  resume: async () => undefined,
  standing: async () => ({ stopped: false }),
  stopped: () => [],
  keep: async () => undefined,
  check: async () => [{ name: 'page', title: 'ページ', ok: true, seen: '' }],
  publish: async () => undefined,
}

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
  ledger,
  stops: noFlags,
  // Nothing numbers the records of a test until it asks for them.
  mostBehind: { seconds: Infinity, waiting: Infinity },
  report: () => undefined,
  ...more,
})
