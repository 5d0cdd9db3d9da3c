import { createHash } from 'node:crypto'
import type { Inspected, Verdict } from '@zeimori/attachments'
import type { Act, Outcome } from '../act.ts'

export type NewAttachment = {
  readonly id: string
  /** The request that it belongs to, and whose that is. */
  readonly approval: string
  readonly tenant: string | undefined
  readonly bytes: Uint8Array
  readonly inspected: Inspected
  /** What the scanner said; undefined where nothing was worth scanning. */
  readonly verdict: Verdict | undefined
  /** What is done with what no scanner looked at. */
  readonly unscanned: 'refuse' | 'quarantine'
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
  run: async (within, given, { id: added_by, name: added_name }, now) => {
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
    const sha256 = createHash('sha256').update(bytes).digest('base64')
    await within
      .insertInto('attachment')
      .values({
        id,
        tenant: tenant ?? null,
        approval,
        name: judged.name,
        type: judged.type,
        size: bytes.length,
        sha256,
        state: judged.state,
        added_by,
        added_name,
        added_at: now,
        scanned_at: judged.state === 'clean' ? now : null,
      })
      .execute()
    const changes = {
      sha256: { before: null, after: sha256 },
      state: { before: null, after: judged.state },
    }
    return { ok: true, result: { id, state: judged.state }, what, changes }
  },
}

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

function judge({ inspected, verdict, unscanned }: NewAttachment): Judged {
  if (!inspected.ok) return { ok: false, rule: `attachment-${inspected.problem}` }
  if (verdict?.kind === 'infected') return { ok: false, rule: 'attachment-infected' }
  const { name, type } = inspected
  if (verdict?.kind === 'clean') return { ok: true, name, type, state: 'clean' }
  return unscanned === 'refuse'
    ? { ok: false, rule: 'attachment-unscanned' }
    : { ok: true, name, type, state: 'quarantined' }
}
