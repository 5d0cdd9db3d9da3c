import { sql, type Transaction } from 'kysely'
import type { Store } from '../connect/open.ts'
import type { Schema } from '../schema.ts'

/** What a table held at one instant: how many rows, and a digest that is another if any row is. */
export type TableDigest = {
  readonly table: string
  readonly rows: number
  readonly digest: string
}

/** All tables at one instant, and the name under which PostgreSQL shows the same instant to another connection. */
export type Snapshot = {
  readonly tables: readonly TableDigest[]
  /** Undefined for the embedded database, which has one connection. */
  readonly id: string | undefined
}

/** So that a row reads the same wherever it is read; and a login that sees only some rows is refused, not shown less. */
const sameEverywhere = [
  sql`set local timezone = 'UTC'`,
  sql`set local datestyle = 'ISO, MDY'`,
  sql`set local intervalstyle = 'postgres'`,
  sql`set local extra_float_digits = 1`,
  sql`set local bytea_output = 'hex'`,
  sql`set local row_security = off`,
]

/**
 * Holds the database still for as long as the work takes; others go on writing.
 * @throws what the database says; 42501 where the login may not see every row
 */
export const inSnapshot = <T>(
  { db, kind }: Store,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (within) => {
      for (const statement of sameEverywhere) await statement.execute(within)
      const id = kind === 'postgresql' ? await exported(within) : undefined
      const tables: TableDigest[] = []
      for (const table of await tablesOf(within)) tables.push(await digestOf(within, table))
      return work({ tables, id })
    })

async function exported(within: Transaction<Schema>): Promise<string> {
  const { rows } = await sql<{ id: string }>`select pg_export_snapshot() as id`.execute(within)
  const [row] = rows
  if (row === undefined) throw new Error('PostgreSQL exported no snapshot')
  return row.id
}

/** Every table of the product that holds rows itself: of one in parts, the parts. */
async function tablesOf(within: Transaction<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' order by c.relname collate "C"`.execute(within)
  return rows.map(({ name }) => name)
}

/** Two sums over the rows' SHA-256: in whatever order the rows lie, and however many there are. */
async function digestOf(within: Transaction<Schema>, table: string): Promise<TableDigest> {
  const { rows } = await sql<{ rows: number; first: string; second: string }>`
    select count(*) as rows,
      coalesce(sum(('x' || substr(hash, 1, 16))::bit(64)::bigint), 0)::text as first,
      coalesce(sum(('x' || substr(hash, 17, 16))::bit(64)::bigint), 0)::text as second
    from (select encode(sha256(convert_to(whole::text, 'UTF8')), 'hex') as hash
      from ${sql.table(table)} as whole) as hashes`.execute(within)
  const [row] = rows
  if (row === undefined) throw new Error('a table gave no digest')
  return { table, rows: row.rows, digest: `${row.first}/${row.second}` }
}
