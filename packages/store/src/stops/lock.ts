import { sql } from 'kysely'
import type { Within } from '../within.ts'

/** Whoever stops or opens a target holds it until the end of the transaction. */
export async function lockStop(within: Within, target: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`stop ${target}`}))`.execute(within)
}
