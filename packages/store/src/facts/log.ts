import { sql } from 'kysely'
import { checkLog } from '../audit/check-log.ts'
import { logLag } from '../audit/lag.ts'
import type { Store } from '../connect/open.ts'
import { forVerifier } from '../within.ts'

/** How the audit log stands. */
export type LogState = {
  readonly records: number
  /** What breaks its chain, and at which record; null where it holds. */
  readonly broken: string | null
  readonly incomplete: number
  readonly from: string | null
  readonly actions: readonly string[]
  readonly waitingSeconds: number
}

/** Follows the whole chain, and counts what lacks one of the five: when, where, who, what, how. */
export async function logState(store: Store, log: string, now: Date): Promise<LogState> {
  const checked = await checkLog(store, log, [])
  const { oldest } = await logLag(store)
  return forVerifier(store, async (within) => {
    const { rows } = await sql<{ incomplete: number; from: string | null }>`
      select count(*) filter (where not (
          text ~ '"at":"[0-9]{4}-' and text ~ '"where":[{][^}]*"host":"[^"]'
          and text ~ '"who":[{][^}]*"id":"[^"]' and text ~ '"what":[{][^}]*"kind":"[^"]'
          and text ~ '"how":[{]"action":"[^"]'))::int as incomplete,
        to_char(min(at), 'YYYY-MM-DD') as from
      from audit_record`.execute(within)
    const { rows: actions } = await sql<{ action: string }>`
      select distinct action from audit_record order by 1`.execute(within)
    return {
      records: checked.size,
      broken: checked.broken === undefined ? null : JSON.stringify(checked.broken),
      incomplete: rows[0]?.incomplete ?? 0,
      from: rows[0]?.from ?? null,
      actions: actions.map(({ action }) => action),
      waitingSeconds:
        oldest === undefined
          ? 0
          : Math.max(0, Math.ceil((now.getTime() - oldest.getTime()) / 1000)),
    }
  })
}
