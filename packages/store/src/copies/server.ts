import { sql } from 'kysely'
import type { Store } from '../connect/open.ts'

/** The product's roles, which belong to the whole server and so stand in no dump of one database. */
export async function productRoles({ db }: Pick<Store, 'db'>): Promise<readonly string[]> {
  const { rows } = await sql<{ rolname: string }>`
    select rolname from pg_roles where rolname like 'zeimori\\_%' and not rolcanlogin
    order by rolname`.execute(db)
  return rows.map(({ rolname }) => rolname)
}

/** Makes the roles that a server does not have yet. None of them can log in. */
export async function makeRoles({ db }: Store, names: readonly string[]): Promise<void> {
  const there = new Set(await productRoles({ db }))
  for (const name of names) {
    if (!there.has(name)) await sql`create role ${sql.id(name)} nologin`.execute(db)
    await sql`grant ${sql.id(name)} to current_user`.execute(db)
  }
}

/** Whether a database holds no table at all. */
export async function isEmpty({ db }: Store): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from pg_tables where schemaname = 'public') as some`.execute(db)
  return rows[0]?.some === false
}

/** Makes an empty database beside the one that is open. */
export async function makeDatabase({ db }: Store, name: string): Promise<void> {
  await sql`create database ${sql.id(name)} template template0`.execute(db)
}

/** Takes such a one away, with whoever is still connected to it. */
export async function dropDatabase({ db }: Store, name: string): Promise<void> {
  await sql`drop database if exists ${sql.id(name)} with (force)`.execute(db)
}
