import { rowsOfTenant } from './0001-tenants.ts'

/** What a municipality has made stricter for its own people. What is not there is the standard. */
const limits: readonly string[] = [
  `create table tenant_limit (
     tenant text not null references tenant (id),
     item text not null,
     value int not null check (value > 0),
     primary key (tenant, item)
   )`,
  ...rowsOfTenant('tenant_limit'),
  'grant select, insert, update (value), delete on tenant_limit to zeimori_tenant, zeimori_provider',
  // Whoever signs in is bound by it before she is known.
  'create policy door on tenant_limit for select to zeimori_door using (true)',
  'grant select on tenant_limit to zeimori_door',
]

/** One log for all: it keeps as long as the municipality that wants it the longest. (M21) */
const retention: readonly string[] = [
  `create or replace function audit_detach(of date) returns bigint
     language plpgsql security definer set search_path = public, pg_temp as $$
     declare
       first_day date := date_trunc('month', of);
       part text := 'audit_record_' || to_char(first_day, 'YYYYMM');
       years int := coalesce((select max(value) from tenant_limit where item = 'logYears'), 2);
       kept audit_archive;
       held bigint;
     begin
       if (first_day + interval '26 months') > (now() at time zone 'Asia/Tokyo') then
         raise exception 'the audit log keeps two years and a month';
       end if;
       if (first_day + make_interval(years => years, months => 2)) > (now() at time zone 'Asia/Tokyo') then
         raise exception 'a municipality keeps the audit log for % years and a month', years;
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
]

export const tenantLimits: readonly string[] = [...limits, ...retention]
