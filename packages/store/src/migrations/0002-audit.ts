const tables: readonly string[] = [
  `create table audit_pending (
     id bigint generated always as identity primary key,
     event text not null,
     seal text not null
   )`,
  `create table audit_record (
     seq bigint not null,
     at timestamptz not null,
     text text not null,
     hash text not null,
     tenant text,
     who text not null,
     action text not null,
     result text not null
   ) partition by range (at)`,
  'create index audit_record_seq on audit_record (seq)',
  'create index audit_record_tenant on audit_record (tenant, at)',
  'create index audit_record_who on audit_record (who, at)',
  'create index audit_record_action on audit_record (action, at)',
  `create table audit_head (
     id int primary key check (id = 1),
     log text not null,
     seq bigint not null,
     at text not null,
     hash text not null,
     frontier text not null
   )`,
  `create table audit_tile (
     level int not null,
     place bigint not null,
     hashes text not null,
     primary key (level, place)
   )`,
  `create table audit_checkpoint (
     size bigint primary key,
     note text not null,
     at timestamptz not null default now()
   )`,
]

/** Nobody changes what is written, the owner included; only the sequencer empties what waits. */
const refusing = (table: string, ...events: readonly string[]): readonly string[] => [
  `create trigger ${table}_refuse_rows before ${events.join(' or ')} on ${table}
     for each row execute function audit_refuse()`,
  `create trigger ${table}_refuse_truncate before truncate on ${table}
     for each statement execute function audit_refuse()`,
]

const appendOnly: readonly string[] = [
  `create function audit_refuse() returns trigger language plpgsql as $$
     begin
       raise exception 'the audit log is append-only';
     end $$`,
  ...refusing('audit_record', 'update', 'delete'),
  ...refusing('audit_tile', 'update', 'delete'),
  ...refusing('audit_checkpoint', 'update', 'delete'),
  ...refusing('audit_pending', 'update'),
]

/** Makes the month's part of the log, with the owner's rights. */
const month: readonly string[] = [
  `create function audit_month(of date) returns void
     language plpgsql security definer set search_path = public, pg_temp as $$
     declare first date := date_trunc('month', of);
     begin
       execute format(
         'create table if not exists audit_record_%s partition of audit_record for values from (%L) to (%L)',
         to_char(first, 'YYYYMM'),
         first::timestamp at time zone 'Asia/Tokyo',
         (first + interval '1 month') at time zone 'Asia/Tokyo'
       );
     end $$`,
  'revoke all on function audit_month(date) from public',
  'grant execute on function audit_month(date) to zeimori_sequencer',
]

const rights: readonly string[] = [
  'alter table audit_record enable row level security',
  'alter table audit_record force row level security',
  `create policy own on audit_record for select to zeimori_tenant
     using (tenant = nullif(current_setting('app.tenant', true), ''))`,
  'create policy everything on audit_record for select to zeimori_provider using (true)',
  'create policy sequencer on audit_record to zeimori_sequencer using (true) with check (true)',
  'grant insert on audit_pending to zeimori_tenant, zeimori_provider',
  'grant select, delete on audit_pending to zeimori_sequencer',
  'grant select on audit_record to zeimori_tenant, zeimori_provider',
  'grant select, insert on audit_record, audit_tile, audit_checkpoint to zeimori_sequencer',
  'grant select, insert, update on audit_head to zeimori_sequencer',
  'grant select on audit_head, audit_tile, audit_checkpoint to zeimori_provider',
]

export const audit: readonly string[] = [...tables, ...appendOnly, ...month, ...rights]
