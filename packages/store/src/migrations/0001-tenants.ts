/**
 * Three roles, none of which can log in or owns anything: every transaction steps into one of them.
 * - `zeimori_tenant` sees one municipality
 * - `zeimori_provider` sees all of them
 * - `zeimori_sequencer` gives records their number
 */
const role = (name: string): readonly string[] => [
  `do $$ begin
     create role ${name} nologin;
   exception when duplicate_object or unique_violation then null;
   end $$`,
  `grant ${name} to current_user`,
]

/** A table of which a municipality sees its own rows, told by the column. */
export const rowsOfTenant = (table: string, column = 'tenant'): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own on ${table} to zeimori_tenant
     using (${column} = nullif(current_setting('app.tenant', true), ''))
     with check (${column} = nullif(current_setting('app.tenant', true), ''))`,
  `create policy everything on ${table} to zeimori_provider using (true) with check (true)`,
]

export const tenants: readonly string[] = [
  ...role('zeimori_tenant'),
  ...role('zeimori_provider'),
  ...role('zeimori_sequencer'),
  `create table tenant (
     id text primary key check (id ~ '^[0-9]{6}$'),
     name text not null,
     created_at timestamptz not null default now()
   )`,
  ...rowsOfTenant('tenant', 'id'),
  'grant select on tenant to zeimori_tenant',
  'grant select, insert, update on tenant to zeimori_provider',
]
