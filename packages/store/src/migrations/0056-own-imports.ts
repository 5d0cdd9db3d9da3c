import { rowsOfTenant } from './0001-tenants.ts'

/**
 * The number that a municipality itself gives to what it asks, and what was read of its Excel file until somebody
 * accepts it, at most a day. (S43)
 */
export const ownImports: readonly string[] = [
  `alter table addition add column number text not null default ''`,
  `create table own_import (
     tenant text primary key references tenant (id),
     id uuid not null,
     name text not null,
     sha256 text not null,
     scanned boolean not null,
     -- JSON: the sheets that somebody sees, with their words.
     sheets text not null,
     prepared_by text not null,
     prepared_name text not null,
     prepared_at timestamptz not null
   )`,
  ...rowsOfTenant('own_import'),
  'grant select, insert, delete on own_import to zeimori_tenant, zeimori_provider',
  'create policy worker on own_import for delete to zeimori_worker using (true)',
  'create policy worker_sees on own_import for select to zeimori_worker using (true)',
  'grant select (prepared_at), delete on own_import to zeimori_worker',
]
