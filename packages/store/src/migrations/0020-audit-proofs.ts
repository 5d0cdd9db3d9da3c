/** What waits is counted by its writer, and how long it waits can be seen. */
const waiting: readonly string[] = [
  `alter table audit_pending
     add column writer text not null default '',
     add column at timestamptz not null default clock_timestamp()`,
  // Everything that comes in leaves again within a second.
  `alter table audit_pending set (autovacuum_vacuum_scale_factor = 0,
     autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_cost_delay = 0)`,
  `create function audit_waiting() returns table (waiting bigint, oldest timestamptz)
     language sql stable security definer set search_path = public, pg_temp as $$
       select count(*), min(at) from audit_pending
     $$`,
  'revoke all on function audit_waiting() from public',
  'grant execute on function audit_waiting() to zeimori_provider, zeimori_sequencer',
]

/** What went wrong is rare, and looked for first. */
const troubles = `create index audit_record_trouble on audit_record (result, at) where result <> 'ok'`

/** A month's part refuses to be emptied by itself, too: what its parent refuses does not reach it. */
const month: readonly string[] = [
  `create or replace function audit_month(of date) returns void
     language plpgsql security definer set search_path = public, pg_temp as $$
     declare
       first date := date_trunc('month', of);
       part text := 'audit_record_' || to_char(first, 'YYYYMM');
     begin
       if to_regclass(part) is not null then return; end if;
       execute format(
         'create table %I partition of audit_record for values from (%L) to (%L)',
         part,
         first::timestamp at time zone 'Asia/Tokyo',
         (first + interval '1 month') at time zone 'Asia/Tokyo'
       );
       execute format(
         'create trigger audit_record_refuse_truncate before truncate on %I
            for each statement execute function audit_refuse()',
         part
       );
     end $$`,
]

/** Months that were written to an archive. */
const archives: readonly string[] = [
  `create table audit_archive (
     month date primary key,
     first bigint not null,
     last bigint not null,
     file text not null,
     digest text not null,
     at timestamptz not null default now()
   )`,
  `create trigger audit_archive_refuse_rows before update or delete on audit_archive
     for each row execute function audit_refuse()`,
  `create trigger audit_archive_refuse_truncate before truncate on audit_archive
     for each statement execute function audit_refuse()`,
  'grant select on audit_archive to zeimori_provider',
  'grant select, insert on audit_archive to zeimori_sequencer',
  // M21: two years and a month stay, whatever anybody has set, and nothing goes that is in no archive.
  `create function audit_detach(of date) returns bigint
     language plpgsql security definer set search_path = public, pg_temp as $$
     declare
       first_day date := date_trunc('month', of);
       part text := 'audit_record_' || to_char(first_day, 'YYYYMM');
       kept audit_archive;
       held bigint;
     begin
       if (first_day + interval '26 months') > (now() at time zone 'Asia/Tokyo') then
         raise exception 'the audit log keeps two years and a month';
       end if;
       select * into kept from audit_archive where month = first_day;
       if not found then raise exception 'the month is in no archive'; end if;
       if to_regclass(part) is null then return 0; end if;
       if kept.last > 256 * (select count(*) from audit_tile where level = 0) then
         raise exception 'the tree does not hold the month yet';
       end if;
       execute format('select count(*) from %I where seq between $1 and $2', part)
         into held using kept.first, kept.last;
       if held <> kept.last - kept.first + 1 then
         raise exception 'the archive does not hold what the month holds';
       end if;
       execute format('alter table audit_record detach partition %I', part);
       execute format('drop table %I', part);
       return held;
     end $$`,
  'revoke all on function audit_detach(date) from public',
  'grant execute on function audit_detach(date) to zeimori_sequencer',
]

/** A municipality whose use is stopped: none of its people can sign in or go on. */
const suspension: readonly string[] = [
  `alter table tenant
     add column status text not null default 'active' check (status in ('active', 'suspended'))`,
  'grant select (id, status) on tenant to zeimori_door',
  `create policy door on tenant for select to zeimori_door using (true)`,
  `create policy suspended on account as restrictive to zeimori_door
     using (tenant is null or exists (
       select from tenant where tenant.id = account.tenant and tenant.status = 'active'))`,
]

export const auditProofs: readonly string[] = [
  ...waiting,
  troubles,
  ...month,
  ...archives,
  ...suspension,
]
