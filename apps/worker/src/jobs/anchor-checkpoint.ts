import { readCheckpoint } from '@zeimori/records'
import {
  enqueueMails,
  forWorker,
  japanTime,
  signLog,
  verifierOf,
  type LogSigner,
  type Notice,
} from '@zeimori/store'
import { note } from '../services.ts'
import type { Job } from './job.ts'

export type Anchoring = {
  readonly signer: LogSigner & { readonly publicKey: string }
  /** Where the seal is kept outside this host: addresses of the municipality, of an auditor, … */
  readonly addresses: readonly string[]
}

/**
 * Sends the signed state of the audit log away from this host, so that whoever takes the host over cannot
 * write the log anew unseen. The same state is sent once. (M21, fujisawa-3-2-d)
 */
export const anchorCheckpoint = ({ signer, addresses }: Anchoring): Job => ({
  name: 'anchor-checkpoint',
  cron: '0 6 * * *',
  retries: 5,
  retryAfter: 60,
  run: async (services) => {
    const { store, vault, now } = services
    const signed = await signLog(store, signer)
    const verifier = verifierOf(signer.publicKey)
    const read = signed && verifier && readCheckpoint(signed, verifier)
    if (!signed || !read || !read.ok || addresses.length === 0) return 0
    const { size } = read.checkpoint
    const at = japanTime(now())
    const notices = addresses.map((address): Notice => ({
      to: { kind: 'address', address },
      key: `checkpoint:${size}`,
      template: 'checkpoint',
      values: { at, note: signed },
    }))
    await forWorker(store, async (within) => {
      await enqueueMails(within, vault, notices, now())
      const what = { kind: 'checkpoint', id: String(size), count: addresses.length }
      await note(within, services, 'anchor-checkpoint', what, {
        action: 'audit.checkpoint',
        result: 'ok',
      })
    })
    return addresses.length
  },
})
