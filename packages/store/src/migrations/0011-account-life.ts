import { rowsOfTenant } from './0001-tenants.ts'

const columns: readonly string[] = [
  `alter table account
     add column department text not null default '',
     add column kind text not null default 'personal'
       check (kind in ('personal', 'shared', 'test', 'probe')),
     add column purpose text not null default '',
     add column responsible text not null default '',
     add column signed_in_at timestamptz,
     add column stopped_at timestamptz,
     add column stopped_for text
       check (stopped_for in ('paused', 'ended', 'moved', 'unneeded'))`,
  `grant select (department, kind, purpose, responsible, signed_in_at, stopped_at, stopped_for),
     update (department, purpose, responsible, stopped_at, stopped_for)
     on account to zeimori_tenant, zeimori_provider`,
  'grant update (signed_in_at) on account to zeimori_door',
  `alter table session
     add column seen_at timestamptz,
     add column source text,
     add column factor text`,
  'grant select (seen_at, source, factor) on session to zeimori_tenant, zeimori_provider',
]

/** Whoever is deleted leaves no password behind, whoever deletes her: those roles cannot write it. (M46) */
const forgetting: readonly string[] = [
  `create function account_forget() returns trigger language plpgsql as $$
     begin
       new.password = null;
       new.password_at = null;
       return new;
     end $$`,
  `create trigger account_forget before update of status on account
     for each row when (new.status = 'deleted') execute function account_forget()`,
  'grant select (account), delete on password_history to zeimori_tenant, zeimori_provider',
]

/** A municipality's own rows, and whole for the door only where it says so. */
const ledger = (table: string, create: string, ...rights: readonly string[]): readonly string[] => [
  create,
  `create index ${table}_account on ${table} (account)`,
  ...rowsOfTenant(table),
  ...rights,
]

const ledgers: readonly string[] = [
  // 棚卸し: who looked at whom, when, and what came of it. Nothing of it is ever changed.
  ...ledger(
    'account_review',
    `create table account_review (
       id uuid primary key default gen_random_uuid(),
       tenant text references tenant (id),
       account uuid not null references account (id),
       reviewer uuid not null references account (id),
       reviewer_name text not null,
       verdict text not null check (verdict in ('keep', 'unneeded')),
       reason text not null,
       at timestamptz not null
     )`,
    'grant select, insert on account_review to zeimori_tenant, zeimori_provider',
  ),
  // What takes a second person.
  ...ledger(
    'account_request',
    `create table account_request (
       id uuid primary key default gen_random_uuid(),
       tenant text references tenant (id),
       account uuid not null references account (id),
       kind text not null check (kind in ('role', 'invite')),
       role text not null,
       reason text not null,
       asked_by uuid not null,
       asked_name text not null,
       asked_at timestamptz not null,
       ends_at timestamptz not null,
       decided_by uuid,
       decided_at timestamptz,
       agreed boolean
     )`,
    `create unique index account_request_open on account_request (account)
       where decided_at is null`,
    `grant select, insert, update (decided_by, decided_at, agreed)
       on account_request to zeimori_tenant, zeimori_provider`,
  ),
  // ID利用帳簿: who used a shared account, and what for. (chiyoda-01-c, chiyoda-64-b)
  ...ledger(
    'shared_use',
    `create table shared_use (
       id uuid primary key default gen_random_uuid(),
       tenant text references tenant (id),
       account uuid not null references account (id),
       person text not null,
       purpose text not null,
       source text not null,
       at timestamptz not null
     )`,
    'create policy door on shared_use to zeimori_door using (true) with check (true)',
    'grant insert on shared_use to zeimori_door',
    'grant select on shared_use to zeimori_tenant, zeimori_provider',
  ),
]

/** What the product does by itself when a last day is over. */
const expiring: readonly string[] = [
  'create policy worker_ends on account for update to zeimori_worker using (true) with check (true)',
  `grant select (ends_on), update (status, stopped_at, stopped_for) on account to zeimori_worker`,
  'create policy worker on session to zeimori_worker using (true)',
  'grant select (digest, account), delete on session to zeimori_worker',
  'create policy worker on invitation to zeimori_worker using (true)',
  'grant select (account), delete on invitation to zeimori_worker',
]

export const accountLife: readonly string[] = [...columns, ...forgetting, ...ledgers, ...expiring]
