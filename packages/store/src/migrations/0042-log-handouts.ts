import { rowsOfTenant } from './0001-tenants.ts'

/** 提供台帳: which part of the log was given to whom. Nothing of it is ever changed. (gyomu-5-c, S30) */
export const logHandouts: readonly string[] = [
  `create table log_handout (
     id uuid primary key default gen_random_uuid(),
     tenant text not null references tenant (id),
     handed_on date not null,
     to_whom text not null check (to_whom <> ''),
     purpose text not null check (purpose <> ''),
     first bigint not null check (first > 0),
     last bigint not null check (last >= first),
     count bigint not null check (count > 0),
     digest text not null check (digest ~ '^[0-9a-f]{64}$'),
     way text not null check (way in ('medium', 'sent', 'fetched')),
     approved_by text not null check (approved_by <> ''),
     made_by uuid not null,
     made_name text not null,
     at timestamptz not null
   )`,
  'create index log_handout_tenant on log_handout (tenant, at)',
  ...rowsOfTenant('log_handout'),
  'grant select on log_handout to zeimori_tenant',
  'grant select, insert on log_handout to zeimori_provider',
  `create trigger log_handout_refuse_rows before update or delete on log_handout
     for each row execute function audit_refuse()`,
  `create trigger log_handout_refuse_truncate before truncate on log_handout
     for each statement execute function audit_refuse()`,
]
