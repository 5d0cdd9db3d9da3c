import { sql } from 'kysely'
import type { Within } from './within.ts'

/**
 * Whoever changes what has this name holds it until the end of the transaction: of two at the same moment, the
 * second sees what the first has done.
 * @param name for all processes of the installation: `stop 142051`
 */
export async function hold(within: Within, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(within)
}
