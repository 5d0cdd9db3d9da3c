import { sql } from 'kysely'
import type { Store } from '../connect/open.ts'

/** Embedded databases have one process only: who verifies there is known to it. */
const busy = new WeakSet<Store>()

/** A number of our own among PostgreSQL's advisory locks. */
const lock = 7_346_101

/**
 * Does something while nobody else verifies this installation.
 * @returns undefined where somebody else is at it, and nothing was done
 */
export async function verifyingAlone<T>(
  store: Store,
  work: () => Promise<T>,
): Promise<{ readonly done: T } | undefined> {
  if (busy.has(store)) return undefined
  busy.add(store)
  try {
    if (store.kind === 'embedded') return { done: await work() }
    return await store.db.connection().execute(async (connection) => {
      const { rows } = await sql<{ free: boolean }>`
        select pg_try_advisory_lock(${lock}) as free`.execute(connection)
      if (rows[0]?.free !== true) return undefined
      try {
        return { done: await work() }
      } finally {
        await sql`select pg_advisory_unlock(${lock})`.execute(connection)
      }
    })
  } finally {
    busy.delete(store)
  }
}
