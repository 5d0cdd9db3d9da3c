import { sql } from 'kysely'
import type { Store } from '../connect/open.ts'

/** Parts of the log come and go by month; the tables of the migrator are no part of the product. */
const ours = `n.nspname = 'public' and not c.relispartition and c.relname not like 'kysely%'`

/** The owner has every right to what is his, whatever he is called. */
const shared = `r.rolname like 'zeimori%' and r.oid <> c.relowner`

/** Each gives lines of one kind. Written so that every version of PostgreSQL from 15 says the same. */
const questions: readonly string[] = [
  `select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
     || case when a.attnotnull then ' not null' else '' end as line
   from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
   where ${ours} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`,
  `select 'security ' || c.relname || case when c.relrowsecurity then ' on' else ' off' end
     || case when c.relforcerowsecurity then ' forced' else '' end as line
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where ${ours} and c.relkind in ('r', 'p')`,
  `select 'policy ' || tablename || '.' || policyname || ' ' || permissive || ' ' || cmd || ' to '
     || array_to_string(array(select unnest(roles) order by 1), ',') || ' md5 '
     || md5(coalesce(qual, '') || '|' || coalesce(with_check, '')) as line
   from pg_policies where schemaname = 'public'`,
  `select 'trigger ' || c.relname || '.' || t.tgname || ' ' || t.tgenabled::text || ' ' || t.tgtype::text
     || ' ' || p.proname as line
   from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     join pg_proc p on p.oid = t.tgfoid
   where ${ours} and not t.tgisinternal`,
  `select 'function ' || p.proname || case when p.prosecdef then ' definer' else '' end || ' md5 '
     || md5(regexp_replace(p.prosrc, '\\s+', ' ', 'g')) as line
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public'`,
  `select 'index ' || c.relname || ' on ' || t.relname || case when i.indisunique then ' unique' else '' end
     || case when i.indisvalid then '' else ' invalid' end as line
   from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
     join pg_namespace n on n.oid = c.relnamespace where ${ours}`,
  `select 'check ' || c.relname || '.' || k.conname as line
   from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   where ${ours} and k.contype in ('c', 'f')`,
  `select 'grant ' || c.relname || ' ' || acl.privilege_type || ' to ' || r.rolname as line
   from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl
     join pg_roles r on r.oid = acl.grantee
   where ${ours} and c.relkind in ('r', 'p') and ${shared}`,
  `select 'grant ' || c.relname || '.' || a.attname || ' ' || acl.privilege_type || ' to ' || r.rolname as line
   from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace,
     aclexplode(a.attacl) acl join pg_roles r on r.oid = acl.grantee
   where ${ours} and ${shared}`,
  `select 'public ' || c.relname || ' ' || acl.privilege_type as line
   from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl
   where ${ours} and acl.grantee = 0`,
]

/**
 * What the database is made of, one line a thing: columns, row-level security, policies, triggers,
 * functions, indexes and rights.
 */
export async function describeSchema({ db }: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for (const question of questions) {
    const { rows } = await sql.raw<{ line: string }>(question).execute(db)
    lines.push(...rows.map(({ line }) => line))
  }
  return lines.toSorted()
}

/** What is not as this version of the product made it. */
export type SchemaDifference = {
  readonly missing: readonly string[]
  readonly foreign: readonly string[]
}

export function compareSchema(
  known: readonly string[],
  found: readonly string[],
): SchemaDifference {
  const has = new Set(found)
  const should = new Set(known)
  return {
    missing: known.filter((line) => !has.has(line)),
    foreign: found.filter((line) => !should.has(line)),
  }
}
