import { sql } from 'kysely'
import type { Within } from '../within.ts'

/** How much of the log there is of one municipality; of the whole installation where it is null. */
export type LogPart = {
  readonly tenant: string | null
  readonly count: number
  readonly first: number
  readonly last: number
}

/**
 * How many records there are from one moment until before another, municipality by municipality.
 * @param tenant whose; undefined for all
 */
export async function logParts(
  within: Within,
  { from, to, tenant }: { readonly from: Date; readonly to: Date; readonly tenant?: string },
): Promise<readonly LogPart[]> {
  const { rows } = await sql<LogPart>`
    select tenant, count(*) as count, min(seq) as first, max(seq) as last from audit_record
    where at >= ${from} and at < ${to}
      and (${tenant ?? null}::text is null or tenant = ${tenant ?? null})
    group by tenant order by tenant`.execute(within)
  return rows
}
