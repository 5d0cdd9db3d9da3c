import { answerDecision, decisionsWaiting, type Notice, type PastDecision } from '@zeimori/store'
import { problemsWith, type Decision } from '@zeimori/records'
import { decisionText } from '../../texts/requirement-decisions.ts'
import { timeText } from '../../texts/time.ts'
import type { Act, Caller } from '../act.ts'
import { notValid } from './decide.ts'
import { lineOf } from './line-of.ts'

export type DecisionAnswer = {
  /** The municipality; undefined for the whole installation. */
  readonly tenant: string | undefined
  readonly requirement: string
  readonly decision: string
  readonly agreed: boolean
  /** Why, in the words of the one who answers. */
  readonly answer: string
}

/**
 * Agrees to what somebody else decided, or does not. A municipality's is its own administrator's to agree to,
 * never the provider's; the whole installation's is the provider's.
 */
export const answerRequirement: Act<DecisionAnswer, { readonly id: string }> = {
  permission: 'requirement.agree',
  action: 'requirement.agree',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, given, caller, now, services) => {
    const { tenant, requirement, agreed, answer } = given
    const what = { kind: 'requirement', id: requirement }
    if (caller.actor.tenant !== tenant) return { ok: false, refusal: { code: 'forbidden' }, what }
    const waiting = await decisionsWaiting(within, tenant, now)
    const decision = waiting.find(({ id }) => id === given.decision)
    if (decision?.requirement !== requirement)
      return { ok: false, refusal: { code: 'already', state: 'answered' }, what }
    if (decision.decided_by === caller.id)
      return { ok: false, refusal: { code: 'own-affair' }, what }
    const line = await lineOf(within, services, tenant, requirement)
    if (line === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const about = agreedDecision(decision, caller.id)
    const [wrong] =
      agreed && about !== undefined
        ? problemsWith(about, {
            conditional: line.requirement.strength === 'conditional',
            computed: line.row.computed,
          })
        : []
    if (wrong !== undefined)
      return { ok: false, refusal: notValid('decision', `decision-${wrong}`), what }
    const by = { id: caller.id, name: caller.name }
    const at = now.getTime()
    await answerDecision(within, { decision: decision.id, tenant, agreed, answer, by, at })
    return {
      ok: true,
      result: { id: decision.id },
      what,
      reason: answer,
      changes: {
        decision: { before: null, after: decision.id },
        kind: { before: null, after: decision.kind },
        agreed: { before: null, after: String(agreed) },
      },
      notices: [told(decision, given, caller, now)],
    }
  },
}

/** The decision as it would hold; undefined where it is none of those that take a second person. */
function agreedDecision(row: PastDecision, approvedBy: string): Decision | undefined {
  if (row.kind === 'lower' || row.kind === 'none' || row.review_at === null) return undefined
  return {
    kind: row.kind,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at.getTime(),
    reason: row.reason,
    approvedBy,
    reviewAt: row.review_at.getTime(),
  }
}

const told = (
  { id, decided_by, kind, requirement }: PastDecision,
  { agreed }: DecisionAnswer,
  { name }: Caller,
  now: Date,
): Notice => ({
  to: { kind: 'account', id: decided_by },
  key: `requirement-answered:${id}`,
  template: 'requirement-answered',
  values: {
    at: timeText(now),
    by: name,
    kind: decisionText.kinds[kind],
    requirement,
    answer: agreed ? decisionText.agreed : decisionText.refused,
  },
})
