import { approvalKinds, asApprovalKind, type ApprovalKind, type Role } from '@zeimori/records'
import type { Notice, Within } from '@zeimori/store'
import { approvalText } from '../../texts/approvals.ts'
import { timeText } from '../../texts/time.ts'
import type { Act, Caller, Outcome, Refusal } from '../act.ts'

export type Decision = {
  readonly id: string
  /** The municipality that the request concerns. */
  readonly tenant: string | undefined
  /** Why, in the words of the one who answers. */
  readonly answer: string
}

type Answer = 'approved' | 'rejected' | 'withdrawn'

type Request = {
  readonly kind: ApprovalKind
  readonly requested_by: string
  readonly state: string
}

const read = async (within: Within, { id, tenant }: Decision): Promise<Request | undefined> => {
  const row = await within
    .selectFrom('approval')
    .select(['kind', 'requested_by', 'state'])
    .where('id', '=', id)
    .where('tenant', 'is not distinct from', tenant ?? null)
    .executeTakeFirst()
  const kind = asApprovalKind(row?.kind ?? '')
  return row && kind && { ...row, kind }
}

/** Why she may not answer so. */
function refusalOf(answer: Answer, request: Request, { id, actor }: Caller): Refusal | undefined {
  const own = request.requested_by === id
  if (answer === 'withdrawn') return own ? undefined : { code: 'forbidden' }
  if (own) return { code: 'own-affair' }
  const deciders: readonly Role[] = approvalKinds[request.kind].deciders
  return deciders.includes(actor.role) ? undefined : { code: 'forbidden' }
}

const giving =
  (answer: Answer) =>
  async (
    within: Within,
    decision: Decision,
    caller: Caller,
    now: Date,
  ): Promise<Outcome<{ readonly id: string }>> => {
    const { id } = decision
    const what = { kind: 'approval', id }
    const request = await read(within, decision)
    if (request === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const refusal = refusalOf(answer, request, caller)
    if (refusal !== undefined) return { ok: false, refusal, what }
    // Of all who answer at the same moment, one finds it still open.
    const decided = await within
      .updateTable('approval')
      .set({
        state: answer,
        decided_by: caller.id,
        decided_name: caller.name,
        decided_at: now,
        answer: decision.answer,
      })
      .where('id', '=', id)
      .where('state', '=', 'requested')
      .returning('id')
      .executeTakeFirst()
    if (decided === undefined)
      return { ok: false, refusal: { code: 'already', state: request.state }, what }
    return {
      ok: true,
      result: decided,
      what,
      reason: decision.answer,
      changes: { state: { before: 'requested', after: answer } },
      notices: answer === 'withdrawn' ? [] : [told(id, request, answer, caller, now)],
    }
  }

const told = (
  id: string,
  { kind, requested_by }: Request,
  answer: Answer,
  { name }: Caller,
  now: Date,
): Notice => ({
  to: { kind: 'account', id: requested_by },
  key: `approval-decided:${id}`,
  template: 'approval-decided',
  values: {
    at: timeText(now),
    by: name,
    kind: approvalKinds[kind].name,
    answer: approvalText.states[answer],
  },
})

type Deciding = Act<Decision, { readonly id: string }>
const tenantOf = ({ tenant }: Decision): string | undefined => tenant

/** Allows what somebody else asked for. */
export const approve: Deciding = {
  permission: 'approval.decide',
  action: 'approval.decide',
  tenantOf,
  dangerous: true,
  run: giving('approved'),
}

/** Does not allow it. */
export const reject: Deciding = { ...approve, run: giving('rejected') }

/** Takes back what she asked for herself. */
export const withdraw: Deciding = {
  permission: 'approval.request',
  action: 'approval.withdraw',
  tenantOf,
  dangerous: false,
  run: giving('withdrawn'),
}
