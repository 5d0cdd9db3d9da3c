import { rowsOfTenant } from './0001-tenants.ts'

const kinds = `kind in ('note', 'contact', 'impact', 'measure', 'outlook', 'plan', 'consult', 'ask',
  'judgement', 'cause-direct', 'cause-root', 'recovered', 'press', 'evidence', 'link', 'report-first',
  'report-follow', 'completed', 'report-complete', 'leak-prompt', 'leak-final')`

const ofAll = (table: string): string =>
  `create policy of_all on ${table} for select to zeimori_tenant
     using (exists (select from incident where incident.id = ${table}.incident))`

/** インシデント台帳. (S34; fujisawa-3-10-h, fujisawa-4, gyomu-2-1-e, tochigi-4) */
const incidents: readonly string[] = [
  `create table incident (
     id uuid primary key default gen_random_uuid(),
     serial bigint generated always as identity unique,
     scope text not null check (scope ~ '^([0-9]{6}|all|provider)$'),
     tenant text check (tenant is not distinct from case when scope ~ '^[0-9]{6}$' then scope end),
     kind text not null,
     title text not null check (trim(title) <> ''),
     drill boolean not null,
     detected_at timestamptz not null,
     detected_how text not null,
     -- Since when it is known that personal data may have leaked, and whether it may have been on purpose.
     leak_known_at timestamptz,
     malicious boolean not null default false,
     opened_by text not null,
     opened_name text not null,
     opened_at timestamptz not null,
     closed_by text,
     closed_name text,
     closed_at timestamptz,
     check ((closed_at is null) = (closed_by is null))
   )`,
  'create index incident_tenant on incident (tenant, detected_at)',
  'create index incident_standing on incident (scope, kind) where closed_at is null',
  ...rowsOfTenant('incident'),
  `create policy of_all on incident for select to zeimori_tenant using (scope = 'all')`,
  'create policy worker on incident to zeimori_worker using (true) with check (true)',
  `grant select, insert, update (kind, title, leak_known_at, malicious, closed_by, closed_name, closed_at)
     on incident to zeimori_tenant, zeimori_provider`,
  'grant select, insert, update (leak_known_at) on incident to zeimori_worker',
]

/** What belongs to it: its alerts and stops, and what was written down. */
const belongings: readonly string[] = [
  `create table incident_alert (
     incident uuid not null references incident (id),
     tenant text,
     alert uuid not null references alert (id),
     primary key (incident, alert)
   )`,
  ...rowsOfTenant('incident_alert'),
  ofAll('incident_alert'),
  'create policy worker on incident_alert to zeimori_worker using (true) with check (true)',
  'grant select, insert on incident_alert to zeimori_tenant, zeimori_provider, zeimori_worker',
  `create table incident_stop (
     incident uuid not null references incident (id),
     tenant text,
     stop uuid not null references service_stop (id),
     primary key (incident, stop)
   )`,
  ...rowsOfTenant('incident_stop'),
  ofAll('incident_stop'),
  'create policy worker on incident_stop to zeimori_worker using (true) with check (true)',
  'grant select, insert on incident_stop to zeimori_tenant, zeimori_provider, zeimori_worker',
  `create table incident_entry (
     id uuid primary key default gen_random_uuid(),
     incident uuid not null references incident (id),
     tenant text,
     kind text not null check (${kinds}),
     at timestamptz not null,
     body text not null check (trim(body) <> ''),
     receiver text not null,
     way text check (way in ('phone', 'mail', 'meeting', 'paper')),
     written_by text not null,
     written_name text not null,
     written_at timestamptz not null
   )`,
  'create index incident_entry_incident on incident_entry (incident, at)',
  ...rowsOfTenant('incident_entry'),
  ofAll('incident_entry'),
  'grant select, insert on incident_entry to zeimori_tenant, zeimori_provider',
  `create trigger incident_entry_refuse_rows before update or delete on incident_entry
     for each row execute function audit_refuse()`,
  `create trigger incident_entry_refuse_truncate before truncate on incident_entry
     for each statement execute function audit_refuse()`,
  // 恒久対応・再発防止策: none without somebody who does it and a last day. (tochigi-4-3)
  `create table incident_task (
     id uuid primary key default gen_random_uuid(),
     incident uuid not null references incident (id),
     tenant text,
     kind text not null check (kind in ('task', 'prevention')),
     body text not null check (trim(body) <> ''),
     who text not null check (trim(who) <> ''),
     due text not null check (due ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
     added_by text not null,
     added_name text not null,
     added_at timestamptz not null,
     done_at timestamptz,
     confirmed_by text,
     confirmed_name text,
     check ((done_at is null) = (confirmed_by is null))
   )`,
  'create index incident_task_incident on incident_task (incident)',
  'create index incident_task_open on incident_task (due) where done_at is null',
  ...rowsOfTenant('incident_task'),
  ofAll('incident_task'),
  `grant select, insert, update (done_at, confirmed_by, confirmed_name)
     on incident_task to zeimori_tenant, zeimori_provider`,
]

/** What is closed stays as it was; only what is still to be done can be done. */
const final: readonly string[] = [
  `create function incident_is_closed() returns trigger language plpgsql as $$
     begin
       raise exception 'an incident that is closed is never changed';
     end $$`,
  `create trigger incident_final before update on incident
     for each row when (old.closed_at is not null) execute function incident_is_closed()`,
  `create trigger incident_stays before delete on incident
     for each row execute function incident_is_closed()`,
  `create trigger incident_task_final before update on incident_task
     for each row when (old.done_at is not null) execute function incident_is_closed()`,
]

export const incidentTables: readonly string[] = [...incidents, ...belongings, ...final]
