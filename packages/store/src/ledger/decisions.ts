import { sql, type Selectable } from 'kysely'
import { prevailing, type Decision } from '@zeimori/records'
import type { DecisionTable } from '../ledger-tables.ts'
import type { Within } from '../within.ts'

/** A decision as it is printed: with the names at the time, and who agreed. */
export type KeptDecision = {
  readonly id: string
  readonly requirement: string
  /** The municipality; undefined where it is of the whole installation. */
  readonly tenant: string | undefined
  readonly decision: Decision
  readonly decidedName: string
  /** Undefined for what takes nobody's agreement. */
  readonly approvedName: string | undefined
}

type Row = Selectable<DecisionTable> & {
  readonly answered_by: string | null
  readonly answered_name: string | null
}

/**
 * The decision in force for each requirement: the newest that was agreed to, or that takes nobody's agreement.
 * What was taken back is not among them; of two of one moment the one that makes worse counts, then the one that
 * takes back. For a municipality, what makes the whole installation's ledger worse counts as well.
 * @param tenant the municipality; undefined for the whole installation
 * @param now the moment: what was agreed to later was not in force then
 */
export async function decisionsInForce(
  within: Within,
  tenant: string | undefined,
  now: number,
): Promise<ReadonlyMap<string, KeptDecision>> {
  const ofAll = await newestOf(within, undefined, now)
  if (tenant === undefined) return ofAll
  const own = await newestOf(within, tenant, now)
  const kept = new Map<string, KeptDecision>()
  for (const requirement of new Set([...own.keys(), ...ofAll.keys()])) {
    const [mine, all] = [own.get(requirement), ofAll.get(requirement)]
    const one = prevailing(mine?.decision, all?.decision, now) === 'own' ? mine : all
    if (one !== undefined) kept.set(requirement, one)
  }
  return kept
}

async function newestOf(
  within: Within,
  tenant: string | undefined,
  now: number,
): Promise<ReadonlyMap<string, KeptDecision>> {
  const { rows } = await sql<Row>`
    select distinct on (d.requirement) d.*, a.answered_by, a.answered_name
    from decision d left join decision_answer a on a.decision = d.id and a.agreed
      and a.answered_at <= ${new Date(now)}
    where d.tenant is not distinct from ${tenant ?? null}::text and d.decided_at <= ${new Date(now)}
      and (d.kind in ('lower', 'none') or a.decision is not null)
    order by d.requirement, d.decided_at desc,
      d.lowered_to = 'unmet' desc nulls last, d.kind = 'none' desc, d.id desc`.execute(within)
  return new Map(
    rows.flatMap((row) => {
      const kept = keptOf(row)
      return kept === undefined ? [] : [[kept.requirement, kept] as const]
    }),
  )
}

function keptOf(row: Row): KeptDecision | undefined {
  const decision = decisionOf(row)
  return (
    decision && {
      id: row.id,
      requirement: row.requirement,
      tenant: row.tenant ?? undefined,
      decision,
      decidedName: row.decided_name,
      approvedName: row.answered_name ?? undefined,
    }
  )
}

function decisionOf(row: Row): Decision | undefined {
  const about = {
    decidedBy: row.decided_by,
    decidedAt: row.decided_at.getTime(),
    reason: row.reason,
  }
  if (row.kind === 'none') return undefined
  if (row.kind === 'lower')
    return row.lowered_to === null || row.response === null
      ? undefined
      : { ...about, kind: 'lower', to: row.lowered_to, response: row.response }
  if (row.answered_by === null || row.review_at === null) return undefined
  return {
    ...about,
    kind: row.kind,
    approvedBy: row.answered_by,
    reviewAt: row.review_at.getTime(),
  }
}

/** What somebody decides; all but `lower` and `none` hold only when somebody else has agreed. */
export type NewDecision = {
  /** Undefined: for the whole installation. */
  readonly tenant: string | undefined
  readonly requirement: string
  readonly reason: string
  readonly decidedBy: string
  readonly decidedName: string
  readonly decidedAt: number
} & (
  | { readonly kind: 'not-needed' | 'override' | 'not-applicable'; readonly reviewAt: number }
  | {
      readonly kind: 'lower'
      readonly to: 'unmet' | 'partial'
      readonly response: 'reduce' | 'avoid' | 'transfer' | 'accept'
    }
  | { readonly kind: 'none' }
)

/** Keeps a decision in the transaction of the act that takes it. */
export async function writeDecision(within: Within, decision: NewDecision): Promise<string> {
  const { id } = await within
    .insertInto('decision')
    .values({
      tenant: decision.tenant ?? null,
      requirement: decision.requirement,
      kind: decision.kind,
      lowered_to: decision.kind === 'lower' ? decision.to : null,
      response: decision.kind === 'lower' ? decision.response : null,
      reason: decision.reason,
      review_at: 'reviewAt' in decision ? new Date(decision.reviewAt) : null,
      decided_by: decision.decidedBy,
      decided_name: decision.decidedName,
      decided_at: new Date(decision.decidedAt),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Whether somebody else agrees. The database refuses the one who decided. */
export const answerDecision = (
  within: Within,
  answer: {
    readonly decision: string
    readonly tenant: string | undefined
    readonly agreed: boolean
    readonly answer: string
    readonly by: { readonly id: string; readonly name: string }
    readonly at: number
  },
) =>
  within
    .insertInto('decision_answer')
    .values({
      decision: answer.decision,
      tenant: answer.tenant ?? null,
      agreed: answer.agreed,
      answer: answer.answer,
      answered_by: answer.by.id,
      answered_name: answer.by.name,
      answered_at: new Date(answer.at),
    })
    .execute()
