import { problemsWith, type Decision, type RiskResponse } from '@zeimori/records'
import { writeDecision, type NewDecision, type Notice } from '@zeimori/store'
import { beginningOfDay } from '../../ledger/day-given.ts'
import { decisionText } from '../../texts/requirement-decisions.ts'
import { timeText } from '../../texts/time.ts'
import type { Act, Caller, Refusal } from '../act.ts'
import { lineOf } from './line-of.ts'

/** What spares the work, or says that it is done although proof is missing: all take a second person. */
export type Sparing = 'not-needed' | 'not-applicable' | 'override'

export type DecisionRequest = {
  /** The municipality; undefined for the whole installation. */
  readonly tenant: string | undefined
  readonly requirement: string
  readonly reason: string
} & (
  | {
      readonly kind: Sparing
      /** The day on which it has to be looked at again, 「2027-03-31」. */
      readonly reviewOn: string
    }
  | {
      readonly kind: 'lower'
      readonly to: 'unmet' | 'partial'
      readonly response: RiskResponse
    }
  /** Takes back what was decided before. */
  | { readonly kind: 'none' }
)

/**
 * Decides how a requirement stands. 対応不要, 該当なし and an override hold only when somebody else has agreed;
 * what makes worse, and what takes back, hold at once. (S43)
 */
export const decideRequirement: Act<DecisionRequest, { readonly id: string }> = {
  permission: 'requirement.decide',
  action: 'requirement.decide',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, request, caller, now, services) => {
    const { tenant, requirement, reason, kind } = request
    const what = { kind: 'requirement', id: requirement }
    const line = await lineOf(within, services, tenant, requirement)
    if (line === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (kind === 'none' && line.decision?.tenant !== tenant)
      return { ok: false, refusal: { code: 'already', state: 'none' }, what }
    const decision = newDecision(request, caller, now.getTime())
    if (decision === undefined)
      return { ok: false, refusal: notValid('review', 'decision-no-review'), what }
    const wrong = problemOf(decision, {
      conditional: line.requirement.strength === 'conditional',
      computed: line.row.computed,
    })
    if (wrong !== undefined)
      return { ok: false, refusal: notValid('decision', `decision-${wrong}`), what }
    const id = await writeDecision(within, decision)
    return {
      ok: true,
      result: { id },
      what,
      reason,
      changes: {
        kind: { before: line.decision?.decision.kind ?? null, after: kind },
        computed: { before: line.row.computed, after: line.row.computed },
        decision: { before: null, after: id },
      },
      notices: isSparing(decision) ? [asked(id, decision, caller, now)] : [],
    }
  },
}

export const notValid = (field: string, rule: string): Refusal => ({
  code: 'not-valid',
  field,
  rule,
})

const isSparing = (decision: NewDecision): decision is NewDecision & { readonly kind: Sparing } =>
  decision.kind !== 'lower' && decision.kind !== 'none'

/** Undefined where the day of review is none. */
function newDecision(
  request: DecisionRequest,
  { id, name }: Pick<Caller, 'id' | 'name'>,
  decidedAt: number,
): NewDecision | undefined {
  const { tenant, requirement, reason } = request
  const about = { tenant, requirement, reason, decidedBy: id, decidedName: name, decidedAt }
  if (request.kind === 'lower')
    return { ...about, kind: 'lower', to: request.to, response: request.response }
  if (request.kind === 'none') return { ...about, kind: 'none' }
  const reviewAt = beginningOfDay(request.reviewOn)
  return reviewAt === undefined ? undefined : { ...about, kind: request.kind, reviewAt }
}

/** What stands against it already now, before anybody else has looked. */
function problemOf(
  decision: NewDecision,
  given: Parameters<typeof problemsWith>[1],
): string | undefined {
  if (decision.kind === 'none') return decision.reason.trim() === '' ? 'no-reason' : undefined
  const about: Decision =
    decision.kind === 'lower' ? decision : { ...decision, approvedBy: `not ${decision.decidedBy}` }
  return problemsWith(about, given)[0]
}

const asked = (
  id: string,
  { kind, tenant, requirement }: NewDecision & { readonly kind: Sparing },
  caller: Caller,
  now: Date,
): Notice => ({
  to: { kind: 'administrators', tenant, except: caller.id },
  key: `requirement-decided:${id}`,
  template: 'requirement-decided',
  values: { at: timeText(now), by: caller.name, kind: decisionText.kinds[kind], requirement },
})
