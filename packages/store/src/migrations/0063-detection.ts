import { rowsOfProvider } from './rows-of-provider.ts'

/** The live detection: where it stands, how its rules run, and what it answered. (S31, design (d)) */
export const detection: readonly string[] = [
  // What it remembers, with how far it has read: kept with what it found, in one transaction.
  `create table detection_state (
     id int primary key check (id = 1),
     version bigint not null,
     saved text not null,
     at timestamptz not null
   )`,
  'alter table detection_state enable row level security',
  'alter table detection_state force row level security',
  'create policy worker on detection_state to zeimori_worker using (true) with check (true)',
  'grant select, insert, update on detection_state to zeimori_worker',
  `create table detection_rule (
     id text primary key check (id ~ '^[a-z][a-z0-9-]{0,49}$'),
     mode text not null check (mode in ('trial', 'on')),
     -- Since when it has run at all: the first week is a trial.
     known_since timestamptz not null,
     reason text not null,
     set_by text not null,
     set_name text not null,
     set_at timestamptz not null
   )`,
  ...rowsOfProvider('detection_rule'),
  'grant select, update (mode, reason, set_by, set_name, set_at) on detection_rule to zeimori_provider',
  'grant select, insert on detection_rule to zeimori_worker',
  `create table detection_answer (
     id uuid primary key default gen_random_uuid(),
     rule text not null,
     act text not null,
     -- It only says what would have been done.
     trial boolean not null,
     tenant text references tenant (id),
     -- The network that is kept out or slowed down.
     source text,
     at timestamptz not null,
     until timestamptz,
     times int,
     reason text not null,
     -- Of a stop: when it was carried out, and what came of it.
     done_at timestamptz,
     outcome text,
     lifted_at timestamptz,
     lifted_by text,
     lifted_name text,
     lift_reason text,
     check (act not in ('ban', 'throttle') or (source is not null and until is not null)),
     check ((lifted_at is null) = (lift_reason is null))
   )`,
  'create index detection_answer_at on detection_answer (at)',
  'create index detection_answer_until on detection_answer (until) where lifted_at is null',
  ...rowsOfProvider('detection_answer'),
  `grant select, update (lifted_at, lifted_by, lifted_name, lift_reason)
     on detection_answer to zeimori_provider`,
  'grant select, insert, delete, update (done_at, outcome) on detection_answer to zeimori_worker',
  // Of the log it reads signing in and what was read, and nothing else.
  `create policy detection on audit_record for select to zeimori_worker
     using (action in ('signin.password', 'signin.factor', 'audit.export', 'audit.search', 'data.see',
       'list.export'))`,
  'grant select (seq, text, action) on audit_record to zeimori_worker',
]
