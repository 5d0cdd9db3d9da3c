import { sql } from 'kysely'
import type { Store } from '../connect/open.ts'

/**
 * Lets a login step into the product's roles, and gives it nothing beside them: it owns no table, and
 * inherits no right before it has stepped into one.
 * @throws what the database says: the login has to be there
 */
export async function grantRoles({ db }: Store, login: string): Promise<void> {
  const { rows } = await sql<{ rolname: string }>`
    select rolname from pg_roles where rolname like 'zeimori\\_%' and not rolcanlogin`.execute(db)
  for (const { rolname } of rows)
    await sql`grant ${sql.id(rolname)} to ${sql.id(login)}`.execute(db)
  // Whoever has a login for another database of the same server has none for this one. (tochigi-2-1-a)
  const { rows: names } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  for (const { name } of names) {
    await sql`revoke connect on database ${sql.id(name)} from public`.execute(db)
    await sql`grant connect on database ${sql.id(name)} to ${sql.id(login)}`.execute(db)
  }
  // The job queue makes its own tables, in a schema that is nobody else's.
  await sql`create schema if not exists pgboss authorization ${sql.id(login)}`.execute(db)
  await sql`alter role ${sql.id(login)} noinherit`.execute(db)
}

/** Whether the job queue's schema is there: the login that serves may make none in this database. */
export async function hasQueueSchema({ db }: Store): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regnamespace('pgboss') is not null as there`.execute(db)
  return rows[0]?.there === true
}

/** What is wrong with the login that serves: it could reach around row-level security. */
export async function loginProblem({ db }: Store): Promise<'superuser' | 'owner' | undefined> {
  const { rows } = await sql<{ superuser: boolean; owner: boolean }>`
    select rolsuper or rolbypassrls as superuser,
      exists (select from pg_tables where schemaname = 'public' and tableowner = current_user) as owner
    from pg_roles where rolname = current_user`.execute(db)
  const [row] = rows
  return row?.superuser ? 'superuser' : row?.owner ? 'owner' : undefined
}
