import { rowsOfTenant } from './0001-tenants.ts'

const table: readonly string[] = [
  `create table approval (
     id uuid primary key default gen_random_uuid(),
     tenant text references tenant (id),
     kind text not null,
     subject text not null,
     subject_name text not null,
     reason text not null check (reason <> ''),
     ends_on text not null check (ends_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
     state text not null default 'requested'
       check (state in ('requested', 'approved', 'rejected', 'withdrawn')),
     requested_by uuid not null,
     requested_name text not null,
     requested_at timestamptz not null,
     decided_by uuid,
     decided_name text,
     decided_at timestamptz,
     answer text,
     check ((state = 'requested') = (decided_at is null)),
     check ((state = 'requested') = (decided_by is null)),
     -- Nobody allows what she asked for herself; only she takes it back.
     check (state = 'requested' or (state = 'withdrawn') = (decided_by = requested_by))
   )`,
  `create unique index approval_open on approval (kind, subject) where state = 'requested'`,
  `create index approval_granted on approval (kind, subject) where state = 'approved'`,
  'create index approval_tenant on approval (tenant, requested_at)',
  ...rowsOfTenant('approval'),
]

/** An answer is for good, whoever would change it. */
const final: readonly string[] = [
  `create function approval_is_final() returns trigger language plpgsql as $$
     begin
       raise exception 'an answered request is never changed';
     end $$`,
  `create trigger approval_final before update on approval
     for each row when (old.state <> 'requested') execute function approval_is_final()`,
  `create trigger approval_stays before delete on approval
     for each row execute function approval_is_final()`,
]

const rights: readonly string[] = [
  `grant select, insert (tenant, kind, subject, subject_name, reason, ends_on, requested_by,
     requested_name, requested_at),
     update (state, decided_by, decided_name, decided_at, answer)
     on approval to zeimori_tenant, zeimori_provider`,
  'create policy door on approval for select to zeimori_door using (true)',
  'grant select (kind, subject, state, ends_on) on approval to zeimori_door',
]

export const approvals: readonly string[] = [...table, ...final, ...rights]
