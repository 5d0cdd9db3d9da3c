import { createHash } from 'node:crypto'
import type { Inspected, Verdict } from '@zeimori/attachments'
import type { Within } from '@zeimori/store'
import type { Act, Caller, Outcome } from '../act.ts'

/** A file that has been looked at and scanned. */
export type LookedAt = {
  readonly id: string
  readonly bytes: Uint8Array
  readonly inspected: Inspected
  /** What the scanner said; undefined where nothing was worth scanning. */
  readonly verdict: Verdict | undefined
  /** What is done with what no scanner looked at. */
  readonly unscanned: 'refuse' | 'quarantine'
}

/** A file for a request, and whose that is. */
export type NewAttachment = LookedAt & {
  readonly approval: string
  readonly tenant: string | undefined
}

type Added = { readonly id: string; readonly state: 'clean' | 'quarantined' }

/**
 * Takes an attachment in that has been looked at. What the scanner found malicious is refused, and recorded
 * with what it was called; what nobody could scan is refused or put into quarantine.
 */
export const addAttachment: Act<NewAttachment, Added> = {
  permission: 'attachment.add',
  action: 'attachment.add',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, given, caller, now) => {
    const { id, approval, tenant, bytes } = given
    const what = { kind: 'attachment', id, count: bytes.length }
    const judged = judge(given)
    if (!judged.ok) return refused(what, judged.rule)
    const request = await within
      .selectFrom('approval')
      .select('state')
      .where('id', '=', approval)
      .where('tenant', 'is not distinct from', tenant ?? null)
      .forUpdate()
      .executeTakeFirst()
    if (request === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (request.state !== 'requested')
      return { ok: false, refusal: { code: 'already', state: request.state }, what }
    const sha256 = digestOf(bytes)
    await enter(within, given, judged, { tenant, approval }, caller, now)
    const changes = {
      sha256: { before: null, after: sha256 },
      state: { before: null, after: judged.state },
    }
    return { ok: true, result: { id, state: judged.state }, what, changes }
  },
}

/** SHA-256 in base64, as it stands beside the file. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64')

/** Enters a file that may be taken, for a request, for a record, or for a field of an entry. */
export const enter = (
  within: Within,
  { id, bytes }: LookedAt,
  { name, type, state }: Judged & { readonly ok: true },
  of: { readonly tenant: string | undefined } & (
    | { readonly approval: string }
    | { readonly evidence: string }
    | { readonly entry: string; readonly field: string }
  ),
  { id: added_by, name: added_name }: Pick<Caller, 'id' | 'name'>,
  now: Date,
): Promise<unknown> =>
  within
    .insertInto('attachment')
    .values({
      id,
      tenant: of.tenant ?? null,
      approval: 'approval' in of ? of.approval : null,
      evidence: 'evidence' in of ? of.evidence : null,
      entry: 'entry' in of ? of.entry : null,
      entry_field: 'entry' in of ? of.field : null,
      name,
      type,
      size: bytes.length,
      sha256: digestOf(bytes),
      state,
      added_by,
      added_name,
      added_at: now,
      scanned_at: state === 'clean' ? now : null,
    })
    .execute()

const refused = (what: { kind: string; id: string }, rule: string): Outcome<Added> => ({
  ok: false,
  refusal: { code: 'not-valid', field: 'file', rule },
  what,
})

type Judged =
  | {
      readonly ok: true
      readonly name: string
      readonly type: string
      readonly state: Added['state']
    }
  | { readonly ok: false; readonly rule: string }

/** Whether a file may be taken, and as what. */
export function judge({ inspected, verdict, unscanned }: LookedAt): Judged {
  if (!inspected.ok) return { ok: false, rule: `attachment-${inspected.problem}` }
  if (verdict?.kind === 'infected') return { ok: false, rule: 'attachment-infected' }
  const { name, type } = inspected
  if (verdict?.kind === 'clean') return { ok: true, name, type, state: 'clean' }
  return unscanned === 'refuse'
    ? { ok: false, rule: 'attachment-unscanned' }
    : { ok: true, name, type, state: 'quarantined' }
}
