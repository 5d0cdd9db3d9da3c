import { rowsOfTenant } from './0001-tenants.ts'

/** `zeimori_worker` is the role of what the product does by itself: it sends what waits, and no more. */
const worker: readonly string[] = [
  `do $$ begin
     create role zeimori_worker nologin;
   exception when duplicate_object or unique_violation then null;
   end $$`,
  'grant zeimori_worker to current_user',
  'grant insert on audit_pending to zeimori_worker',
  // Whom to write to, and nothing of how she signs in.
  'create policy worker on account for select to zeimori_worker using (true)',
  'grant select (id, tenant, login, name, mail, role, status) on account to zeimori_worker',
]

const table: readonly string[] = [
  `create table outbox (
     id uuid primary key,
     tenant text references tenant (id),
     key text not null unique,
     channel text not null check (channel in ('mail')),
     template text not null,
     account uuid references account (id),
     address text not null,
     sealed text,
     state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
     tries int not null default 0,
     queued_at timestamptz not null,
     next_at timestamptz not null,
     useful_until timestamptz,
     sent_at timestamptz,
     problem text
   )`,
  `create index outbox_due on outbox (next_at) where state = 'waiting'`,
  'create index outbox_tenant on outbox (tenant, queued_at)',
  ...rowsOfTenant('outbox'),
  'create policy door on outbox for insert to zeimori_door with check (true)',
  'create policy worker on outbox to zeimori_worker using (true) with check (true)',
]

const rights: readonly string[] = [
  'grant insert on outbox to zeimori_tenant, zeimori_provider, zeimori_door, zeimori_worker',
  // Nobody but the worker reads what is put into a mail.
  `grant select (id, tenant, key, channel, template, account, address, state, tries, queued_at,
     next_at, useful_until, sent_at, problem),
     update (address, state, tries, queued_at, next_at, problem)
     on outbox to zeimori_tenant, zeimori_provider`,
  `grant select, update (state, tries, next_at, sent_at, problem, sealed), delete
     on outbox to zeimori_worker`,
]

export const outbox: readonly string[] = [...worker, ...table, ...rights]
