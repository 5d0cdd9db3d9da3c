import { sql } from 'kysely'
import type { Store } from '../connect/open.ts'
import { checkSchema } from '../manifest/check.ts'
import type { SchemaDifference } from '../manifest/describe.ts'

type Login = {
  readonly superuser: boolean
  readonly bypasses: boolean
  readonly creates: boolean
  readonly owns: boolean
}
type Table = {
  readonly table: string
  readonly ofTenants: boolean
  readonly walled: boolean
  readonly changes: readonly string[]
  readonly refusals: number
}

/** What the login that serves may do, and how each table is guarded, as the database's own catalogues say. */
export async function rightsOf(store: Store): Promise<
  SchemaDifference & {
    readonly login: Login
    readonly tables: readonly Table[]
  }
> {
  const { rows: logins } = await sql<Login>`
    select rolsuper as superuser, rolbypassrls as bypasses,
      has_schema_privilege(current_user, 'public', 'create') as creates,
      exists (select from pg_tables where schemaname = 'public' and tableowner = current_user) as owns
    from pg_roles where rolname = current_user`.execute(store.db)
  const [login] = logins
  if (login === undefined) throw new Error('the login is not there')
  const { rows: tables } = await sql<Table>`
    select c.relname as table,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant'
        and not a.attisdropped) as "ofTenants",
      c.relrowsecurity and c.relforcerowsecurity as walled,
      array(select g.grantee || ' ' || g.privilege_type from information_schema.table_privileges g
        where g.table_schema = 'public' and g.table_name = c.relname
          and g.grantee in ('zeimori_tenant', 'zeimori_provider', 'zeimori_door', 'zeimori_verifier',
            'zeimori_worker', 'PUBLIC')
          and g.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') order by 1) as changes,
      (select count(*)::int from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where t.tgrelid = c.oid and t.tgenabled <> 'D' and p.proname in ('audit_refuse', 'ledger_refuse'))
        as refusals
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not like 'kysely%' order by 1`.execute(store.db)
  const difference = await checkSchema(store)
  return { login, tables, ...difference }
}
