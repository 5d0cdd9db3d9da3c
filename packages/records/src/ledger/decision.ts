import type { Computed, Status } from './status.ts'

/** What people may say of a requirement beside what was worked out. Times are milliseconds since 1970. */
export type Decision = {
  readonly decidedBy: string
  readonly decidedAt: number
  readonly reason: string
} & (
  | {
      /** 対応不要: nobody needs to meet it here. Or 対応済 although proof is missing: printed as an override. */
      readonly kind: 'not-needed' | 'override'
      readonly approvedBy: string
      /** When it has to be looked at again. */
      readonly reviewAt: number
    }
  /** 該当なし: it holds only under a condition, which is not there. */
  | { readonly kind: 'not-applicable'; readonly approvedBy: string; readonly reviewAt: number }
  /** Worse than what was worked out, or as bad and why: which anybody who sees a reason may say. */
  | {
      readonly kind: 'lower'
      readonly to: 'unmet' | 'partial'
      /** What is done about the risk that remains. */
      readonly response: RiskResponse
    }
)

/** 低減・回避・移転・受容 */
export type RiskResponse = 'reduce' | 'avoid' | 'transfer' | 'accept'

export const riskResponses: Readonly<Record<RiskResponse, string>> = {
  reduce: '低減',
  avoid: '回避',
  transfer: '移転',
  accept: '受容',
}

/** For how long at most a decision spares the work, in milliseconds: twelve months. */
export const longestDecision = 366 * 24 * 60 * 60 * 1000

/** Why a decision cannot be taken. */
export type DecisionProblem =
  | 'no-reason'
  | 'same-person'
  | 'no-review'
  | 'review-too-late'
  | 'unconditional'
  | 'not-lower'
  | 'met-already'

export const decisionProblems: Readonly<Record<DecisionProblem, string>> = {
  'no-reason': '理由を書いてください。',
  'same-person': '決めた人と承認する人は、別の人にしてください。',
  'no-review': '見直す日は、決めた日より後にしてください。',
  'review-too-late': '見直す日は、決めた日から12か月以内にしてください。',
  unconditional:
    '「該当なし」は、条件付きの要件にだけ使えます。要らないと考えるときは「対応不要」にしてください。',
  'not-lower': '計算された状態より良くすることはできません。',
  'met-already': '証拠からの計算がすでに「対応済」です。上書きは要りません。',
}

/** What stands against a decision; empty where it may be taken. */
export function problemsWith(
  decision: Decision,
  { conditional, computed }: { readonly conditional: boolean; readonly computed: Computed },
): readonly DecisionProblem[] {
  const problems: DecisionProblem[] = []
  if (decision.reason.trim() === '') problems.push('no-reason')
  if (decision.kind === 'lower') {
    if (goodness[decision.to] > goodness[computed]) problems.push('not-lower')
    return problems
  }
  if (decision.approvedBy === decision.decidedBy) problems.push('same-person')
  if (decision.reviewAt <= decision.decidedAt) problems.push('no-review')
  if (decision.reviewAt > decision.decidedAt + longestDecision) problems.push('review-too-late')
  if (decision.kind === 'not-applicable' && !conditional) problems.push('unconditional')
  if (problems.length === 0 && decision.kind === 'override' && computed === 'met')
    problems.push('met-already')
  return problems
}

const goodness: Readonly<Record<Computed, number>> = {
  unmet: 0,
  unchecked: 1,
  recheck: 1,
  partial: 2,
  'no-event': 3,
  met: 3,
}

/** A requirement as the ledger and the forms show it. */
export type Assessment = {
  readonly status: Status
  readonly computed: Computed
  /** The decision that is in force, which every form prints with name and reason. */
  readonly by: Decision | undefined
}

/** What was worked out, as people changed it. A decision whose time for review has come no longer holds. */
export function assessed(
  computed: Computed,
  decision: Decision | undefined,
  now: number,
): Assessment {
  if (decision === undefined || decision.decidedAt > now)
    return { status: computed, computed, by: undefined }
  if (decision.kind === 'lower') {
    const lowers = goodness[decision.to] <= goodness[computed]
    return { status: lowers ? decision.to : computed, computed, by: lowers ? decision : undefined }
  }
  if (isOver(decision, now)) return { status: computed, computed, by: undefined }
  return { status: statusBy[decision.kind], computed, by: decision }
}

/** Whether a decision no longer spares the work: its day of review has come. */
export const isOver = (decision: Decision, now: number): boolean =>
  decision.kind !== 'lower' && decision.reviewAt <= now

/**
 * Which counts for a municipality, its own decision or that of the whole installation. What makes worse reaches
 * everybody; what spares the work holds only where it was agreed to.
 */
export function prevailing(
  own: Decision | undefined,
  ofAll: Decision | undefined,
  now: number,
): 'own' | 'all' {
  if (ofAll?.kind !== 'lower') return 'own'
  if (own === undefined || isOver(own, now)) return 'all'
  return own.kind === 'lower' && goodness[ofAll.to] < goodness[own.to] ? 'all' : 'own'
}

const statusBy = {
  'not-needed': 'not-needed',
  'not-applicable': 'not-applicable',
  override: 'met',
} as const satisfies Readonly<Record<Exclude<Decision['kind'], 'lower'>, Status>>
