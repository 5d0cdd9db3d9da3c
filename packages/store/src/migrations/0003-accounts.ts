import { rowsOfTenant } from './0001-tenants.ts'

/**
 * `zeimori_door` is the role of whoever is not yet known: it can find the account that a sign-in names,
 * count its failures and open a session, and nothing else.
 */
const door: readonly string[] = [
  `do $$ begin
     create role zeimori_door nologin;
   exception when duplicate_object or unique_violation then null;
   end $$`,
  'grant zeimori_door to current_user',
]

const accounts: readonly string[] = [
  `create table account (
     id uuid primary key default gen_random_uuid(),
     tenant text references tenant (id),
     login text not null,
     name text not null,
     mail text not null,
     role text not null,
     status text not null check (status in ('invited', 'active', 'suspended', 'deleted')),
     ends_on date,
     password text,
     password_at timestamptz,
     failures int not null default 0,
     locked_until timestamptz,
     reviewed_at timestamptz not null default now(),
     created_at timestamptz not null default now(),
     deleted_at timestamptz
   )`,
  // An identifier is never given to another person, not even after its owner has left.
  'create unique index account_login on account (lower(login))',
  'create index account_tenant on account (tenant)',
  ...rowsOfTenant('account'),
  'create policy door on account to zeimori_door using (true) with check (true)',
  // Nobody but the door reads or writes a password's hash.
  `grant select (id, tenant, login, name, mail, role, status, ends_on, password_at, failures,
     locked_until, reviewed_at, created_at, deleted_at), insert,
     update (name, mail, role, status, ends_on, failures, locked_until, reviewed_at, deleted_at)
     on account to zeimori_tenant, zeimori_provider`,
  `grant select, update (password, password_at, failures, locked_until, status)
     on account to zeimori_door`,
]

/** What belongs to one account is seen by whoever sees the account. */
export const ofAccount = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own on ${table} to zeimori_tenant, zeimori_provider
     using (exists (select from account where account.id = ${table}.account))
     with check (exists (select from account where account.id = ${table}.account))`,
  `create policy door on ${table} to zeimori_door using (true) with check (true)`,
]

const belongings: readonly string[] = [
  `create table password_history (
     account uuid not null references account (id),
     hash text not null,
     at timestamptz not null default now()
   )`,
  'create index password_history_account on password_history (account, at)',
  ...ofAccount('password_history'),
  'grant select, insert, delete on password_history to zeimori_door',

  `create table factor (
     id uuid primary key default gen_random_uuid(),
     account uuid not null references account (id),
     kind text not null check (kind in ('totp', 'passkey')),
     label text not null,
     -- TOTP: the sealed secret. Passkey: the credential's public part.
     data text not null,
     credential text unique,
     -- TOTP: the last step that was accepted. Passkey: the signature counter.
     counter bigint not null default 0,
     created_at timestamptz not null default now(),
     used_at timestamptz
   )`,
  'create index factor_account on factor (account)',
  ...ofAccount('factor'),
  'grant select, insert, update, delete on factor to zeimori_door',
  'grant select (id, account, kind, label, created_at, used_at), delete on factor to zeimori_tenant, zeimori_provider',

  `create table recovery_code (
     account uuid not null references account (id),
     hash text not null,
     used_at timestamptz,
     primary key (account, hash)
   )`,
  ...ofAccount('recovery_code'),
  'grant select, insert, update, delete on recovery_code to zeimori_door',
  'grant select, delete on recovery_code to zeimori_tenant, zeimori_provider',

  `create table invitation (
     token text primary key,
     account uuid not null references account (id),
     ends_at timestamptz not null,
     used_at timestamptz
   )`,
  ...ofAccount('invitation'),
  'grant select, insert, update, delete on invitation to zeimori_tenant, zeimori_provider',
  'grant select, update on invitation to zeimori_door',
]

/** A session's number is kept as a digest: who reads the table cannot use it. */
const sessions: readonly string[] = [
  `create table session (
     digest text primary key,
     account uuid references account (id),
     data text not null,
     started_at timestamptz not null,
     ends_at timestamptz not null
   )`,
  'create index session_account on session (account)',
  'create index session_ends on session (ends_at)',
  'alter table session enable row level security',
  'alter table session force row level security',
  'create policy door on session to zeimori_door using (true) with check (true)',
  `create policy own on session to zeimori_tenant, zeimori_provider
     using (exists (select from account where account.id = session.account))`,
  'grant select, insert, update, delete on session to zeimori_door',
  'grant select (digest, account, started_at, ends_at), delete on session to zeimori_tenant, zeimori_provider',
]

/** Wrong guesses by source, so that one source cannot go through many accounts. */
const attempts: readonly string[] = [
  `create table attempt (
     source text not null,
     at timestamptz not null default now()
   )`,
  'create index attempt_source on attempt (source, at)',
  'grant select, insert, delete on attempt to zeimori_door',
  'grant insert on audit_pending to zeimori_door',
]

export const accountsAndSessions: readonly string[] = [
  ...door,
  ...accounts,
  ...belongings,
  ...sessions,
  ...attempts,
]
