import { rowsOfTenant } from './0001-tenants.ts'

/** `zeimori_verifier` is the role of the probes: it reads how things stand, and writes what it found. */
const verifier: readonly string[] = [
  `do $$ begin
     create role zeimori_verifier nologin;
   exception when duplicate_object or unique_violation then null;
   end $$`,
  'grant zeimori_verifier to current_user',
  'grant insert on audit_pending to zeimori_verifier',
  // How a password is kept, without what is kept: the method, its cost, and how long its salt is.
  `alter table account add column password_form text generated always as (
     case when password is null then null
       else coalesce(substring(password from '^[$](argon2id[$]v=[0-9]+[$]m=[0-9]+,t=[0-9]+,p=[0-9]+)[$]')
         || '$' || length(split_part(password, '$', 5)), 'unknown') end) stored`,
  ...['account', 'factor', 'session', 'approval', 'audit_record'].map(
    (table) => `create policy verifier on ${table} for select to zeimori_verifier using (true)`,
  ),
  `grant select (id, tenant, login, name, role, status, ends_on, password_at, password_form, kind,
     purpose, responsible, reviewed_at, created_at, deleted_at, stopped_at, stopped_for)
     on account to zeimori_verifier`,
  'grant select (account, kind) on factor to zeimori_verifier',
  'grant select (account, started_at, ends_at, seen_at, factor) on session to zeimori_verifier',
  'grant select (kind, subject, state, ends_on) on approval to zeimori_verifier',
  'grant select on audit_record, audit_head to zeimori_verifier',
]

/** A run of the probes, what each gave, and what it had before it. */
const evidence: readonly string[] = [
  `create table verification (
     id uuid primary key,
     started_at timestamptz not null,
     ended_at timestamptz not null check (ended_at >= started_at),
     started_by text not null,
     target text not null,
     -- SHA-256 over all its evidence; the record in the audit log repeats it.
     digest text not null check (digest ~ '^[0-9a-f]{64}$')
   )`,
  `create table raw_output (
     sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
     size int not null,
     -- Canonical JSON, compressed by Zstandard.
     packed bytea not null
   )`,
  `create table evidence (
     id uuid primary key,
     tenant text references tenant (id),
     verification uuid references verification (id),
     way text not null check (way in ('probe', 'record', 'attestation')),
     -- A probe's id, or the requirement that a person's record is for.
     subject text not null,
     subject_version int,
     outcome text not null check (outcome in ('pass', 'fail', 'error', 'skipped', 'absent')),
     targets int not null check (targets >= 0),
     findings text not null,
     reason text,
     effective_at timestamptz not null,
     collected_at timestamptz not null,
     valid_until timestamptz,
     target text not null,
     tool text not null,
     version text not null,
     settings text not null,
     certificate text,
     contract text,
     sha256 text references raw_output (sha256),
     by_id text,
     by_name text,
     check ((way = 'probe') = (verification is not null)),
     check ((way = 'probe') = (subject_version is not null)),
     check (way = 'probe' or (tenant is not null and by_id is not null)),
     check (outcome in ('pass', 'fail') or reason is not null)
   )`,
  `create index evidence_newest on evidence
     (way, subject, subject_version, effective_at desc, collected_at desc)`,
  'create index evidence_tenant on evidence (tenant, way, effective_at)',
  'create index evidence_verification on evidence (verification)',
]

/** What people decide about a requirement, and who else agreed. */
const decisions: readonly string[] = [
  `create table decision (
     id uuid primary key default gen_random_uuid(),
     tenant text not null references tenant (id),
     requirement text not null,
     kind text not null check (kind in ('not-needed', 'override', 'not-applicable', 'lower', 'none')),
     lowered_to text check (lowered_to in ('unmet', 'partial')),
     response text check (response in ('reduce', 'avoid', 'transfer', 'accept')),
     reason text not null check (trim(reason) <> ''),
     review_at timestamptz,
     decided_by text not null,
     decided_name text not null,
     decided_at timestamptz not null,
     check ((kind = 'lower') = (lowered_to is not null and response is not null)),
     check (kind in ('lower', 'none')
       or (review_at > decided_at and review_at <= decided_at + interval '366 days'))
   )`,
  'create index decision_newest on decision (tenant, requirement, decided_at desc)',
  `create table decision_answer (
     decision uuid primary key references decision (id),
     tenant text not null references tenant (id),
     agreed boolean not null,
     answer text not null,
     answered_by text not null,
     answered_name text not null,
     answered_at timestamptz not null
   )`,
  'create index decision_answer_tenant on decision_answer (tenant)',
  // Nobody agrees to what she decided herself, and none of another municipality does.
  `create function decision_takes_two() returns trigger language plpgsql as $$
     begin
       if not exists (select from decision where id = new.decision and tenant = new.tenant
           and decided_by <> new.answered_by and kind not in ('lower', 'none')) then
         raise exception 'a decision is agreed to by somebody else of the same municipality';
       end if;
       return new;
     end $$`,
  `create trigger decision_takes_two before insert on decision_answer
     for each row execute function decision_takes_two()`,
]

/** Which documents bind a municipality, and what it asks beside them. The newest row of each counts. */
const additions: readonly string[] = [
  `create table source_choice (
     id uuid primary key default gen_random_uuid(),
     tenant text not null references tenant (id),
     source text not null,
     binds boolean not null,
     chosen_by text not null,
     chosen_at timestamptz not null
   )`,
  'create index source_choice_newest on source_choice (tenant, source, chosen_at desc)',
  `create table addition (
     id uuid primary key default gen_random_uuid(),
     tenant text not null references tenant (id),
     requirement text not null check (requirement ~ '^own-[0-9]{1,4}$'),
     section text not null,
     title text not null check (trim(title) <> ''),
     wording text not null check (trim(wording) <> ''),
     theme text not null,
     proof text not null check (proof in ('record', 'attestation')),
     cadence text not null,
     entry text not null check (trim(entry) <> ''),
     retired boolean not null,
     written_by text not null,
     written_at timestamptz not null
   )`,
  'create index addition_newest on addition (tenant, requirement, written_at desc)',
]

const written = [
  'verification',
  'raw_output',
  'evidence',
  'decision',
  'decision_answer',
  'source_choice',
  'addition',
] as const

/** What is written stays, whoever would change it. */
const forGood: readonly string[] = [
  `create function ledger_refuse() returns trigger language plpgsql as $$
     begin
       raise exception 'the ledger is append-only';
     end $$`,
  ...written.flatMap((table) => [
    `create trigger ${table}_refuse_rows before update or delete on ${table}
       for each row execute function ledger_refuse()`,
    `create trigger ${table}_refuse_truncate before truncate on ${table}
       for each statement execute function ledger_refuse()`,
  ]),
]

/** A municipality sees its own evidence, and that of the whole installation, which serves it as well. */
const rights: readonly string[] = [
  ...['evidence', 'decision', 'decision_answer', 'source_choice', 'addition'].flatMap((table) =>
    rowsOfTenant(table),
  ),
  'create policy everybody on evidence for select to zeimori_tenant using (tenant is null)',
  ...['verification', 'raw_output'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy everything on ${table} for select to zeimori_provider using (true)`,
  ]),
  'create policy everybody on verification for select to zeimori_tenant using (true)',
  ...['verification', 'raw_output', 'evidence'].map(
    (table) =>
      `create policy verifier on ${table} to zeimori_verifier using (true) with check (true)`,
  ),
  'grant select, insert on verification, raw_output, evidence to zeimori_verifier',
  'grant select on verification, raw_output to zeimori_provider',
  'grant select on verification to zeimori_tenant',
  `grant select, insert on evidence, decision, decision_answer, source_choice, addition
     to zeimori_tenant, zeimori_provider`,
  // Nobody but the verifier writes what a probe found.
  `create policy by_hand on evidence as restrictive for insert to zeimori_tenant, zeimori_provider
     with check (way <> 'probe')`,
]

export const ledger: readonly string[] = [
  ...verifier,
  ...evidence,
  ...decisions,
  ...additions,
  ...forGood,
  ...rights,
]
