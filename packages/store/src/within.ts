import { sql, type Transaction } from 'kysely'
import { loseWithin } from './audit/sealing.ts'
import type { Store } from './connect/open.ts'
import type { Schema } from './schema.ts'

/** An open transaction that sees what its role may see. */
export type Within = Transaction<Schema>

type Role =
  | 'zeimori_tenant'
  | 'zeimori_provider'
  | 'zeimori_sequencer'
  | 'zeimori_door'
  | 'zeimori_worker'
  | 'zeimori_verifier'

/**
 * The only door to a municipality's data: within it no other municipality's row can be seen or written.
 * @param tenant 全国地方公共団体コード
 */
export const forTenant = <T>(
  store: Store,
  tenant: string,
  work: (within: Within) => Promise<T>,
): Promise<T> => inRole(store, 'zeimori_tenant', tenant, work)

/** For the provider's own acts, which concern the whole installation. */
export const forProvider = <T>(store: Store, work: (within: Within) => Promise<T>): Promise<T> =>
  inRole(store, 'zeimori_provider', '', work)

/** For whoever stands at the door and is not known yet: signing in, and the sessions of those who have. */
export const atTheDoor = <T>(store: Store, work: (within: Within) => Promise<T>): Promise<T> =>
  inRole(store, 'zeimori_door', '', work)

/** For the sequencer of the audit log alone. */
export const forSequencer = <T>(store: Store, work: (within: Within) => Promise<T>): Promise<T> =>
  inRole(store, 'zeimori_sequencer', '', work)

/** For what the product does by itself: sending what waits, and the jobs. */
export const forWorker = <T>(store: Store, work: (within: Within) => Promise<T>): Promise<T> =>
  inRole(store, 'zeimori_worker', '', work)

/** For the probes: they read how things stand, and write what they found. */
export const forVerifier = <T>(store: Store, work: (within: Within) => Promise<T>): Promise<T> =>
  inRole(store, 'zeimori_verifier', '', work)

async function inRole<T>(
  { db }: Store,
  role: Role,
  tenant: string,
  work: (within: Within) => Promise<T>,
): Promise<T> {
  let opened: Within | undefined
  try {
    return await db.transaction().execute(async (within) => {
      opened = within
      // As `set local role` does, and in one question.
      await sql`select set_config('role', ${role}, true), set_config('app.tenant', ${tenant}, true)`.execute(
        within,
      )
      return work(within)
    })
  } catch (error) {
    if (opened !== undefined) loseWithin(opened)
    throw error
  }
}
