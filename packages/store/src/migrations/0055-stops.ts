import { rowsOfTenant } from './0001-tenants.ts'

/**
 * A stop of the service, from its flag until it is open again. No reference to the municipalities: what is
 * not registered yet can be stopped, too.
 */
const stops: readonly string[] = [
  `create table service_stop (
     id uuid primary key default gen_random_uuid(),
     target text not null check (target ~ '^([0-9]{6}|all)$'),
     tenant text check (tenant is not distinct from nullif(target, 'all')),
     cause text not null check (cause in ('operator', 'municipality', 'rule')),
     anomaly text check (anomaly in ('dos', 'tampering', 'load', 'c2')),
     reason text not null check (trim(reason) <> ''),
     stopped_by text not null,
     stopped_name text not null,
     stopped_at timestamptz not null,
     -- SHA-256 of what was kept of the service before it was closed.
     snapshot text check (snapshot ~ '^[0-9a-f]{64}$'),
     state text not null default 'stopped' check (state in ('stopped', 'asked', 'opening', 'open')),
     step text check (step in ('check', '5', '50')),
     asked_by text,
     asked_name text,
     asked_side text check (asked_side in ('municipality', 'provider')),
     asked_at timestamptz,
     ask_reason text,
     agreed_by text,
     agreed_name text,
     agreed_side text check (agreed_side in ('municipality', 'provider')),
     agreed_at timestamptz,
     -- Nobody was there to agree: one person opens it, and that stays said.
     alone boolean not null default false,
     -- Checks that failed and were set aside, with the reason.
     override text,
     override_checks text not null default '',
     opened_at timestamptz,
     -- Load and DoS close one municipality at most.
     check (target <> 'all' or coalesce(anomaly, '') not in ('dos', 'load')),
     check ((state = 'stopped') = (asked_by is null)),
     check (agreed_by is null or agreed_by <> asked_by),
     check (state not in ('opening', 'open') or (agreed_by is null) = alone),
     check ((state = 'opening') = (step is not null)),
     check ((state = 'open') = (opened_at is not null)),
     check ((override_checks = '') = (override is null))
   )`,
  `create unique index service_stop_standing on service_stop (target) where state <> 'open'`,
  'create index service_stop_tenant on service_stop (tenant, stopped_at)',
  ...rowsOfTenant('service_stop'),
  // What closes all closes each.
  `create policy of_all on service_stop for select to zeimori_tenant using (target = 'all')`,
  'grant select, insert on service_stop to zeimori_tenant, zeimori_provider',
  `grant update (state, step, asked_by, asked_name, asked_side, asked_at, ask_reason, agreed_by,
     agreed_name, agreed_side, agreed_at, alone, override, override_checks, opened_at)
     on service_stop to zeimori_tenant, zeimori_provider`,
]

const final: readonly string[] = [
  `create function service_stop_is_final() returns trigger language plpgsql as $$
     begin
       raise exception 'a stop that is over is never changed';
     end $$`,
  `create trigger service_stop_final before update on service_stop
     for each row when (old.state = 'open') execute function service_stop_is_final()`,
  `create trigger service_stop_stays before delete on service_stop
     for each row execute function service_stop_is_final()`,
]

/** 停止の取り決め: what a municipality has settled with its agreement. What is not there is the default. */
const policies: readonly string[] = [
  `create table stop_policy (
     tenant text primary key references tenant (id),
     dos text not null check (dos in ('stop', 'ask', 'mitigate')),
     tampering text not null check (tampering in ('stop', 'ask', 'mitigate')),
     load text not null check (load in ('stop', 'ask', 'mitigate')),
     c2 text not null check (c2 in ('stop', 'ask', 'mitigate')),
     wait_minutes int not null check (wait_minutes between 1 and 1440),
     after_wait text not null check (after_wait in ('stop', 'stay')),
     stops_per_day int check (stops_per_day between 1 and 100),
     -- 包括了承: the number of the document in which it stands.
     document text not null check (trim(document) <> ''),
     set_by text not null,
     set_name text not null,
     set_at timestamptz not null
   )`,
  ...rowsOfTenant('stop_policy'),
  'grant select, insert, update on stop_policy to zeimori_tenant, zeimori_provider',
]

export const serviceStops: readonly string[] = [...stops, ...final, ...policies]
