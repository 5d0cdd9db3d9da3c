import { rowsOfTenant } from './0001-tenants.ts'

const insertOnly = (table: string, by: string): readonly string[] => [
  `grant select on ${table} to zeimori_tenant, zeimori_provider`,
  `grant insert on ${table} to ${by}`,
  `grant select on ${table} to zeimori_worker`,
  `create policy worker on ${table} for select to zeimori_worker using (true)`,
  `create trigger ${table}_refuse_rows before update or delete on ${table}
     for each row execute function audit_refuse()`,
  `create trigger ${table}_refuse_truncate before truncate on ${table}
     for each statement execute function audit_refuse()`,
]

/** 提出書類: a version of a paper keeps what it said, for good; what happened to it is written after it. */
export const paperTables: readonly string[] = [
  `create table paper (
     id uuid primary key,
     tenant text not null references tenant (id),
     name text not null check (name ~ '^[a-z-]+$'),
     -- 「2026-10」, 「2026」, 「2026-11-24」, the number of an entry or of an incident.
     period text not null check (period ~ '^[0-9I-]+$'),
     number int not null check (number >= 1),
     -- JSON: what a person wrote.
     judged text not null,
     -- JSON: what it says, with the records behind it.
     report text not null,
     -- SHA-256 of that.
     digest text not null check (digest ~ '^[0-9a-f]{64}$'),
     reason text not null check (number = 1 or trim(reason) <> ''),
     made_by text not null,
     made_name text not null,
     made_at timestamptz not null,
     unique (tenant, name, period, number)
   )`,
  ...rowsOfTenant('paper'),
  ...insertOnly('paper', 'zeimori_provider'),
  `create table paper_step (
     paper uuid not null references paper (id),
     number int not null check (number >= 1),
     tenant text not null,
     kind text not null
       check (kind in ('approved', 'returned', 'submitted', 'received', 'sent-back')),
     reason text not null check (kind in ('approved', 'submitted', 'received') or trim(reason) <> ''),
     -- 提出日 and 受領者.
     day text check ((kind = 'submitted') = (day is not null) and day ~ '^\\d{4}-\\d\\d-\\d\\d$'),
     receiver text not null default '' check ((kind = 'submitted') = (trim(receiver) <> '')),
     by_id text not null,
     by_name text not null,
     at timestamptz not null,
     primary key (paper, number)
   )`,
  ...rowsOfTenant('paper_step'),
  ...insertOnly('paper_step', 'zeimori_tenant, zeimori_provider'),
  // What was not submitted is nothing that a municipality sees, and all that it writes is its answer.
  `create policy submitted on paper as restrictive for select to zeimori_tenant
     using (exists (select from paper_step s where s.paper = paper.id and s.kind = 'submitted'))`,
  `create policy answers on paper_step as restrictive for insert to zeimori_tenant
     with check (kind in ('received', 'sent-back'))`,
]
