import { sql } from 'kysely'
import type { Within } from '../within.ts'
import { sourceOf } from './source.ts'

/** Which locks these are: one for each source. */
const sourceLocks = 7602

/**
 * Lets one after the other count what comes from a source, until the transaction ends.
 * @param source the address that it came from
 */
export const lockSource = async (within: Within, source: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${sourceLocks}, hashtext(${sourceOf(source)}))`.execute(
    within,
  )
}

/** Takes back the newest failure of a source that had been counted before it was known how it would end. */
export const giveBackFailure = async (within: Within, source: string): Promise<void> => {
  await sql`
    delete from attempt where ctid in (
      select ctid from attempt where source = ${sourceOf(source)} order by at desc limit 1
    )`.execute(within)
}
