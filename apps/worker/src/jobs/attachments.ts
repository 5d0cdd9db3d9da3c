import type { AttachmentFolder, Scanner, Verdict } from '@zeimori/attachments'
import {
  SealedError,
  enqueueMails,
  forWorker,
  japanTime,
  raiseAlert,
  type Within,
} from '@zeimori/store'
import { noteRaised } from '../alerts/note-raised.ts'
import { note, type WorkerServices } from '../services.ts'
import type { Job } from './job.ts'

/** Where attachments are, and who looks for malicious programs in them. */
export type Scanned = { readonly folder: AttachmentFolder; readonly scanner: Scanner | undefined }

type Waiting = { readonly id: string; readonly tenant: string | null; readonly name: string }

/** How many attachments are scanned in one go. */
const most = 200

/** Scans what waits in quarantine; what is malicious is destroyed, and the administrators are told. (M27) */
export const scanQuarantine = ({ folder, scanner }: Scanned): Job => ({
  name: 'scan-quarantine',
  cron: '*/10 * * * *',
  retries: 0,
  retryAfter: 60,
  run: async (services) => {
    if (scanner === undefined) return 0
    const waiting = await forWorker(services.store, (within) =>
      within
        .selectFrom('attachment')
        .select(['id', 'tenant', 'name'])
        .where('state', '=', 'quarantined')
        // What could not be judged goes to the end: it keeps nobody from her turn.
        .orderBy('tried_at', (order) => order.asc().nullsFirst())
        .orderBy('added_at')
        .limit(most)
        .execute(),
    )
    let scanned = 0
    for (const one of waiting) {
      // Of a municipality whose keys were destroyed nothing is scanned any more.
      if (!services.vault.holds(one.tenant)) continue
      const verdict = await judge(services, { folder, scanner }, one)
      // Not checked is never «nothing found»: it waits on.
      if (verdict === undefined || verdict.kind === 'unknown') continue
      if (!(await settle(services, one, verdict))) continue
      if (verdict.kind === 'infected') await folder.remove(one.id)
      scanned += 1
    }
    return scanned
  },
})

/**
 * What the scanner says of one. A file that cannot be read, because somebody has changed or cut it, is told of and
 * keeps no other from being looked at.
 */
async function judge(
  services: WorkerServices,
  { folder, scanner }: { readonly folder: AttachmentFolder; readonly scanner: Scanner },
  { id, tenant }: Waiting,
): Promise<Verdict | undefined> {
  const tried = (within: Within): Promise<unknown> =>
    within
      .updateTable('attachment')
      .set({ tried_at: services.now() })
      .where('id', '=', id)
      .execute()
  try {
    const bytes = await folder.read(id)
    const verdict = bytes && (await scanner(bytes))
    if (verdict === undefined || verdict.kind === 'unknown') await forWorker(services.store, tried)
    return verdict
  } catch (error) {
    if (!(error instanceof SealedError)) throw error
    await forWorker(services.store, async (within) => {
      await tried(within)
      const what = { kind: 'attachment', id, ...(tenant !== null && { tenant }) }
      const how = { action: 'attachment.scan', result: 'failed', reason: 'damaged' } as const
      await note(within, services, 'scan-quarantine', what, how)
    })
    return undefined
  }
}

/** @returns false where it was removed meanwhile: of that nothing is said */
const settle = (
  services: WorkerServices,
  { id, tenant, name }: Waiting,
  verdict: Exclude<Verdict, { readonly kind: 'unknown' }>,
): Promise<boolean> =>
  forWorker(services.store, async (within) => {
    const now = services.now()
    const infected = verdict.kind === 'infected'
    const settled = await within
      .updateTable('attachment')
      .set({
        state: infected ? 'infected' : 'clean',
        scanned_at: now,
        signature: infected ? verdict.signature : null,
      })
      .where('id', '=', id)
      .where('state', '=', 'quarantined')
      .returning('id')
      .executeTakeFirst()
    if (settled === undefined) return false
    const what = { kind: 'attachment', id, ...(tenant !== null && { tenant }) }
    const reason = infected ? verdict.signature : 'clean'
    const result = infected ? 'failed' : 'ok'
    await note(within, services, 'scan-quarantine', what, {
      action: 'attachment.scan',
      result,
      reason,
    })
    if (!infected) return true
    const raised = await raiseAlert(
      within,
      {
        scope: tenant ?? 'provider',
        kind: 'malware',
        severity: 'urgent',
        rule: 'attachment',
        about: id,
        detail: verdict.signature,
      },
      now,
    )
    await noteRaised(within, services, 'scan-quarantine', raised, tenant)
    await enqueueMails(
      within,
      services.vault,
      [
        {
          to: { kind: 'administrators', tenant: tenant ?? undefined },
          key: `infected:${id}`,
          template: 'attachment-infected',
          values: { at: japanTime(now), file: name },
        },
      ],
      now,
    )
    return true
  })

/** A file younger than this may belong to an act that is still under way, in milliseconds. */
const young = 60 * 60 * 1000

/** Removes files that no entry stands for any more: what a crash left behind, or somebody removed. */
export const sweepAttachments = ({ folder }: Scanned): Job => ({
  name: 'sweep-attachments',
  cron: '45 3 * * *',
  retries: 5,
  retryAfter: 60,
  run: async ({ store, now }) => {
    const ids = await folder.listBefore(new Date(now().getTime() - young))
    if (ids.length === 0) return 0
    const wanted = await forWorker(store, (within) =>
      within
        .selectFrom('attachment')
        .select('id')
        .where('id', 'in', ids)
        .where('state', 'in', ['clean', 'quarantined'])
        .execute(),
    )
    const known = new Set(wanted.map(({ id }) => id))
    const left = ids.filter((id) => !known.has(id))
    await Promise.all(left.map((id) => folder.remove(id)))
    return left.length
  },
})
