import { sql, type Selectable } from 'kysely'
import type { DecisionTable } from '../ledger-tables.ts'
import type { Within } from '../within.ts'

/** A decision as it was taken, whether it holds or not, with what somebody else answered. */
export type PastDecision = Omit<Selectable<DecisionTable>, 'tenant'> & {
  readonly tenant: string | null
  /** Null while nobody has answered, and for what takes nobody's agreement. */
  readonly agreed: boolean | null
  readonly answer: string | null
  readonly answered_by: string | null
  readonly answered_name: string | null
  readonly answered_at: Date | null
  /** Whether a later one was taken or asked for. */
  readonly replaced: boolean
}

const all = sql`
  select d.*, a.agreed, a.answer, a.answered_by, a.answered_name, a.answered_at,
    exists (select from decision l where l.requirement = d.requirement
      and l.tenant is not distinct from d.tenant and l.decided_at > d.decided_at) as replaced
  from decision d left join decision_answer a on a.decision = d.id`

/**
 * What was ever decided of a requirement, the newest first.
 * @param tenant the municipality; undefined for the whole installation
 */
export async function decisionHistory(
  within: Within,
  tenant: string | undefined,
  requirement: string,
): Promise<readonly PastDecision[]> {
  const { rows } = await sql<PastDecision>`
    ${all} where d.requirement = ${requirement} and d.tenant is not distinct from ${tenant ?? null}::text
    order by d.decided_at desc limit 200`.execute(within)
  return rows
}

/** What waits for somebody else's answer and can still be given one, the oldest first. */
export async function decisionsWaiting(
  within: Within,
  tenant: string | undefined,
  now: Date,
): Promise<readonly PastDecision[]> {
  const { rows } = await sql<PastDecision>`
    select * from (${all}) waiting
    where tenant is not distinct from ${tenant ?? null}::text and kind not in ('lower', 'none')
      and agreed is null and not replaced and review_at > ${now}
    order by decided_at`.execute(within)
  return rows
}

/**
 * When anything was decided or agreed to that counts there: between two of these the same decisions are in force.
 * @returns milliseconds since 1970, the earliest first
 */
export async function decisionTimes(
  within: Within,
  tenant: string | undefined,
): Promise<readonly number[]> {
  const { rows } = await sql<{ at: Date }>`
    select decided_at as at from decision
    where tenant is null or tenant = ${tenant ?? null}::text
    union select answered_at from decision_answer
    where agreed and (tenant is null or tenant = ${tenant ?? null}::text) order by 1`.execute(
    within,
  )
  return rows.map(({ at }) => at.getTime())
}
