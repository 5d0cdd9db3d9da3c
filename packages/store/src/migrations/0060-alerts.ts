import { rowsOfTenant } from './0001-tenants.ts'

/** Who is told, beside the people with accounts: 障害時連絡先 and 当番表. (F27, chiyoda-10, tochigi-4-1) */
const contacts: readonly string[] = [
  `create table contact (
     id uuid primary key default gen_random_uuid(),
     tenant text references tenant (id),
     grp text not null check (grp in ('on-call', 'vendor-lead', 'municipality', 'manager')),
     place int not null check (place between 1 and 99),
     name text not null check (trim(name) <> ''),
     organisation text not null check (trim(organisation) <> ''),
     tel text not null,
     way text not null check (way in ('mail', 'webhook')),
     address text not null check (address <> ''),
     -- What a webhook's messages are signed with, sealed.
     secret text,
     delay_minutes int not null check (delay_minutes between 0 and 120),
     hour_days text not null check (hour_days in ('all', 'business')),
     hour_from int not null check (hour_from between 0 and 1440),
     hour_to int not null check (hour_to between 0 and 1440),
     -- When it was last tested, the digest of the link that answers, and when somebody did.
     tested_at timestamptz,
     test_digest text unique,
     verified_at timestamptz,
     verified_how text check (verified_how in ('link', 'person')),
     added_at timestamptz not null,
     check ((way = 'webhook') = (secret is not null)),
     check (grp <> 'municipality' or tenant is not null),
     check (grp <> 'vendor-lead' or tenant is null),
     check ((verified_at is null) = (verified_how is null))
   )`,
  'create index contact_tenant on contact (tenant)',
  ...rowsOfTenant('contact'),
  // 保守体制表: whom of the provider's people a municipality calls is no secret from it. (fujisawa-3-1-a)
  'create policy of_provider on contact for select to zeimori_tenant using (tenant is null)',
  'create policy worker on contact to zeimori_worker using (true) with check (true)',
  'create policy door on contact to zeimori_door using (true) with check (true)',
  // Nobody but the worker reads what a webhook is signed with.
  `grant select (id, tenant, grp, place, name, organisation, tel, way, address, delay_minutes, hour_days,
     hour_from, hour_to, tested_at, verified_at, verified_how, added_at), insert, delete,
     update (grp, place, name, organisation, tel, address, secret, way, delay_minutes, hour_days, hour_from,
     hour_to, tested_at, test_digest, verified_at, verified_how)
     on contact to zeimori_tenant, zeimori_provider`,
  'grant select, update (secret, tested_at, test_digest) on contact to zeimori_worker',
  `grant select (id, tenant, name, organisation, test_digest, verified_at),
     update (test_digest, verified_at, verified_how) on contact to zeimori_door`,
]

const duties: readonly string[] = [
  `create table duty (
     id uuid primary key default gen_random_uuid(),
     tenant text references tenant (id),
     contact uuid not null references contact (id) on delete cascade,
     from_at timestamptz not null,
     to_at timestamptz not null,
     set_by text not null,
     set_name text not null,
     set_at timestamptz not null,
     check (to_at > from_at and to_at <= from_at + interval '62 days')
   )`,
  'create index duty_contact on duty (contact, to_at)',
  ...rowsOfTenant('duty'),
  'create policy of_provider on duty for select to zeimori_tenant using (tenant is null)',
  'create policy worker on duty for select to zeimori_worker using (true)',
  'grant select, insert, delete on duty to zeimori_tenant, zeimori_provider',
  'grant select on duty to zeimori_worker',
]

const scope = `scope text not null check (scope ~ '^([0-9]{6}|all|provider)$'),
     tenant text check (tenant is not distinct from case when scope ~ '^[0-9]{6}$' then scope end)`

const settings: readonly string[] = [
  `create table escalation (
     tenant text primary key references tenant (id),
     on_call int not null check (on_call between 0 and 120),
     vendor_lead int not null check (vendor_lead between 0 and 120),
     municipality int not null check (municipality between 0 and 120),
     manager int not null check (manager between 0 and 120),
     repeat int not null check (repeat between 10 and 240),
     set_by text not null,
     set_name text not null,
     set_at timestamptz not null
   )`,
  ...rowsOfTenant('escalation'),
  'create policy worker on escalation for select to zeimori_worker using (true)',
  'grant select, insert, update on escalation to zeimori_tenant, zeimori_provider',
  'grant select on escalation to zeimori_worker',
  // Planned work: alerts are kept, and nobody is woken.
  `create table planned_work (
     id uuid primary key default gen_random_uuid(),
     ${scope},
     from_at timestamptz not null,
     to_at timestamptz not null,
     reason text not null check (trim(reason) <> ''),
     set_by text not null,
     set_name text not null,
     set_at timestamptz not null,
     ended_at timestamptz,
     check (to_at > from_at and to_at <= from_at + interval '24 hours')
   )`,
  'create index planned_work_time on planned_work (to_at)',
  ...rowsOfTenant('planned_work'),
  `create policy of_all on planned_work for select to zeimori_tenant using (scope = 'all')`,
  'create policy worker on planned_work for select to zeimori_worker using (true)',
  'grant select on planned_work to zeimori_tenant',
  'grant select, insert, update (ended_at) on planned_work to zeimori_provider',
  'grant select on planned_work to zeimori_worker',
]

const alerts: readonly string[] = [
  `create table alert (
     id uuid primary key default gen_random_uuid(),
     key text not null,
     ${scope},
     kind text not null,
     severity text not null check (severity in ('notice', 'warning', 'urgent')),
     rule text not null check (rule ~ '^[a-z0-9][a-z0-9./-]{0,59}$'),
     -- What was seen: shown in the console alone, and never sent.
     detail text not null,
     drill boolean not null,
     leak boolean not null,
     state text not null default 'triggered' check (state in ('triggered', 'acknowledged', 'closed')),
     -- It became more pressing so many times, and was told anew.
     wave int not null default 0,
     count int not null default 1,
     first_at timestamptz not null,
     last_at timestamptz not null,
     -- How long it has been pressing, counted by looks at it.
     elapsed bigint not null default 0,
     looked_at timestamptz not null,
     -- How many of its states have gone to syslog.
     logged int not null default 0,
     acknowledged_by text,
     acknowledged_name text,
     acknowledged_at timestamptz,
     closed_by text,
     closed_name text,
     closed_at timestamptz,
     close_reason text,
     check (state <> 'acknowledged' or acknowledged_at is not null),
     check ((state = 'closed') = (closed_at is not null)),
     check ((closed_at is null) = (close_reason is null))
   )`,
  `create unique index alert_standing on alert (key) where state <> 'closed'`,
  'create index alert_tenant on alert (tenant, first_at)',
  `create index alert_pressing on alert (looked_at) where state = 'triggered'`,
  ...rowsOfTenant('alert'),
  `create policy of_all on alert for select to zeimori_tenant using (scope = 'all')`,
  'create policy worker on alert to zeimori_worker using (true) with check (true)',
  // How many there are stands on every page, and is asked with the session.
  `create policy door on alert for select to zeimori_door using (state = 'triggered')`,
  'grant select (scope, tenant, state) on alert to zeimori_door',
  `grant select, insert, update (severity, detail, leak, state, wave, count, last_at, elapsed, looked_at,
     logged, acknowledged_by, acknowledged_name, acknowledged_at, closed_by, closed_name, closed_at,
     close_reason) on alert to zeimori_tenant, zeimori_provider, zeimori_worker`,
  `create table alert_telling (
     alert uuid not null references alert (id),
     wave int not null,
     round int not null,
     -- A contact, or whoever stands in for a group without one.
     target text not null,
     grp text not null,
     label text not null,
     at timestamptz not null,
     primary key (alert, wave, round, target)
   )`,
  'alter table alert_telling enable row level security',
  'alter table alert_telling force row level security',
  `create policy own on alert_telling for select to zeimori_tenant, zeimori_provider
     using (exists (select from alert where alert.id = alert_telling.alert))`,
  'create policy worker on alert_telling to zeimori_worker using (true) with check (true)',
  'grant select on alert_telling to zeimori_tenant, zeimori_provider',
  'grant select, insert on alert_telling to zeimori_worker',
  // What was told is never told otherwise afterwards.
  `create trigger alert_telling_refuse_rows before update or delete on alert_telling
     for each row execute function audit_refuse()`,
]

const channels: readonly string[] = [
  'alter table outbox drop constraint outbox_channel_check',
  `alter table outbox add constraint outbox_channel_check check (channel in ('mail', 'webhook'))`,
  'alter table outbox add column contact uuid',
  `alter table outbox add constraint outbox_webhook_check check (channel = 'mail' or contact is not null)`,
  'grant select (contact) on outbox to zeimori_tenant, zeimori_provider, zeimori_worker',
  // A municipality that it is about, by its name.
  'create policy worker on tenant for select to zeimori_worker using (true)',
  'grant select (id, name, status) on tenant to zeimori_worker',
]

export const alertTables: readonly string[] = [
  ...contacts,
  ...duties,
  ...settings,
  ...alerts,
  ...channels,
]
