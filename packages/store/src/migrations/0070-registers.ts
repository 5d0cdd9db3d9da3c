import { rowsOfTenant } from './0001-tenants.ts'

const insertOnly = (table: string): readonly string[] => [
  `grant select, insert on ${table} to zeimori_tenant, zeimori_provider`,
  `grant select on ${table} to zeimori_worker`,
  `create policy worker on ${table} for select to zeimori_worker using (true)`,
  `create trigger ${table}_refuse_rows before update or delete on ${table}
     for each row execute function audit_refuse()`,
  `create trigger ${table}_refuse_truncate before truncate on ${table}
     for each statement execute function audit_refuse()`,
]

/** What belongs to an entry that every municipality may read is read by all of them. */
const ofShared = (table: string): string =>
  `create policy shared on ${table} for select to zeimori_tenant
     using (exists (select from register_entry e where e.id = ${table}.entry and e.shared))`

/** An entry keeps its number; all that changes is written after it. */
const entries: readonly string[] = [
  `create table register_entry (
     id uuid primary key,
     register text not null check (register ~ '^[a-z-]+$'),
     tenant text references tenant (id),
     -- Of what is the provider's: every municipality may read it.
     shared boolean not null check (not shared or tenant is null),
     number int not null check (number >= 1),
     added_at timestamptz not null,
     unique nulls not distinct (register, tenant, number)
   )`,
  ...rowsOfTenant('register_entry'),
  'create policy shared on register_entry for select to zeimori_tenant using (shared)',
  ...insertOnly('register_entry'),
]

const versions: readonly string[] = [
  `create table register_version (
     entry uuid not null references register_entry (id),
     number int not null check (number >= 1),
     tenant text,
     -- Canonical JSON.
     fields text not null,
     reason text not null check (number = 1 or trim(reason) <> ''),
     written_by text not null,
     written_name text not null,
     written_at timestamptz not null,
     primary key (entry, number)
   )`,
  ...rowsOfTenant('register_version'),
  ofShared('register_version'),
  ...insertOnly('register_version'),
]

/** What happened to an entry beside its writing: asked, approved, returned, retired. */
const steps: readonly string[] = [
  `create table register_step (
     entry uuid not null references register_entry (id),
     -- One after the other: of two who answer at the same moment, one is the second.
     number int not null check (number >= 1),
     tenant text,
     version int not null,
     kind text not null check (kind in ('asked', 'approved', 'returned', 'retired')),
     reason text not null check (kind = 'asked' or trim(reason) <> ''),
     -- SHA-256 of what was approved: the version and its files.
     digest text check ((kind = 'approved') = (digest is not null)),
     by_id text not null,
     by_name text not null,
     at timestamptz not null,
     primary key (entry, number),
     foreign key (entry, version) references register_version (entry, number)
   )`,
  ...rowsOfTenant('register_step'),
  ofShared('register_step'),
  ...insertOnly('register_step'),
]

/** A file belongs to a request, to a record, or to a field of an entry; the last stays as it is. */
const files: readonly string[] = [
  'alter table attachment add column entry uuid references register_entry (id)',
  'alter table attachment add column entry_field text',
  'alter table attachment drop constraint attachment_of_one',
  `alter table attachment add constraint attachment_of_one
     check (num_nonnulls(approval, evidence, entry) = 1
       and (entry is null) = (entry_field is null))`,
  'create index attachment_entry on attachment (entry) where entry is not null',
  `create trigger attachment_of_entry before update of state on attachment
     for each row when (old.entry is not null and new.state = 'removed')
     execute function attachment_of_evidence()`,
]

export const registerTables: readonly string[] = [...entries, ...versions, ...steps, ...files]
