import { sql } from 'kysely'
import type { Store } from '../connect/open.ts'
import { atTheDoor, forWorker, type Within } from '../within.ts'
import type { Owner, Vault } from './vault.ts'

/** A column whose values the vault has sealed, each for the place of its row. */
type SealedColumn = {
  readonly table: string
  readonly column: string
  readonly id: string
  /** The municipality whose the row is, as SQL of the row; null for the installation's own. */
  readonly owner: string
  /** Rows that hold a secret. */
  readonly holds: string
  readonly within: <T>(store: Store, work: (within: Within) => Promise<T>) => Promise<T>
}

/** Every column that holds secrets. What is not here is not rotated: a test looks for others. */
const sealedColumns: readonly SealedColumn[] = [
  {
    table: 'factor',
    column: 'data',
    id: 'id',
    owner: '(select tenant from account where account.id = factor.account)',
    holds: `kind = 'totp'`,
    within: atTheDoor,
  },
  // Over within a day, and often nobody's yet.
  {
    table: 'session',
    column: 'data',
    id: 'digest',
    owner: 'null',
    holds: 'true',
    within: atTheDoor,
  },
  {
    table: 'outbox',
    column: 'sealed',
    id: 'id',
    owner: 'tenant',
    holds: 'true',
    within: forWorker,
  },
  {
    table: 'identity_provider',
    column: 'client_secret',
    id: 'tenant',
    owner: 'tenant',
    holds: 'true',
    within: atTheDoor,
  },
  {
    table: 'contact',
    column: 'secret',
    id: 'id',
    owner: 'tenant',
    holds: 'true',
    within: forWorker,
  },
]

/** The place of a row's secret, as `Vault` wants it. */
export const secretPlace = (table: string, id: string): string => `${table}/${id}`

const group = 200

type Sealed = { readonly id: string; readonly sealed: string; readonly owner: Owner }

/**
 * Seals every secret of the database with the newest key of its owner. Cut off, it can be done again: what
 * has the newest key already is passed over, as is what nobody can open any more.
 * @param after told after each group of rows, within the same transaction
 * @returns how many were sealed anew
 */
export async function resealAll(
  store: Store,
  vault: Vault,
  after: (within: Within, table: string, count: number) => Promise<void>,
): Promise<number> {
  let all = 0
  for (const column of sealedColumns) all += await resealColumn(store, vault, column, after)
  return all
}

async function resealColumn(
  store: Store,
  vault: Vault,
  { table, column, id, owner, holds, within: inReach }: SealedColumn,
  after: (within: Within, table: string, count: number) => Promise<void>,
): Promise<number> {
  let last = ''
  let all = 0
  for (;;) {
    const from = last
    const { seen, count } = await inReach(store, async (within) => {
      const { rows } = await sql<Sealed>`
        select ${sql.ref(id)}::text as id, ${sql.ref(column)} as sealed,
          ${sql.raw(owner)} as owner from ${sql.table(table)}
        where ${sql.raw(holds)} and ${sql.ref(column)} is not null and ${sql.ref(id)}::text > ${from}
        order by ${sql.ref(id)}::text limit ${group} for update`.execute(within)
      const old = rows.filter(
        (row) => vault.holds(row.owner) && !vault.isNewest(row.sealed, row.owner),
      )
      for (const row of old) {
        const place = secretPlace(table, row.id)
        const anew = vault.seal(vault.open(row.sealed, place), place, row.owner)
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${anew}
          where ${sql.ref(id)}::text = ${row.id}`.execute(within)
      }
      if (old.length > 0) await after(within, table, old.length)
      return { seen: rows, count: old.length }
    })
    all += count
    const end = seen.at(-1)
    if (end === undefined) return all
    last = end.id
  }
}
