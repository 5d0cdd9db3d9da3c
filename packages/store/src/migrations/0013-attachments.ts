import { rowsOfTenant } from './0001-tenants.ts'

const table: readonly string[] = [
  `create table attachment (
     id uuid primary key,
     tenant text references tenant (id),
     approval uuid not null references approval (id),
     name text not null,
     type text not null,
     size int not null,
     sha256 text not null,
     state text not null check (state in ('clean', 'quarantined', 'infected', 'removed')),
     signature text,
     added_by uuid not null,
     added_name text not null,
     added_at timestamptz not null,
     scanned_at timestamptz
   )`,
  'create index attachment_approval on attachment (approval)',
  `create index attachment_quarantined on attachment (added_at) where state = 'quarantined'`,
  ...rowsOfTenant('attachment'),
  'create policy worker on attachment to zeimori_worker using (true) with check (true)',
]

/** What was found malicious or removed stays so, and only a scan lets something out of quarantine. */
const states: readonly string[] = [
  `create function attachment_state() returns trigger language plpgsql as $$
     begin
       if old.state in ('infected', 'removed') then
         raise exception 'an attachment does not come back';
       end if;
       if new.state = 'clean' and current_user <> 'zeimori_worker' then
         raise exception 'only a scan says that an attachment is clean';
       end if;
       return new;
     end $$`,
  `create trigger attachment_state before update of state on attachment
     for each row when (old.state <> new.state) execute function attachment_state()`,
]

const rights: readonly string[] = [
  'grant select, insert, update (state) on attachment to zeimori_tenant, zeimori_provider',
  'grant select, update (state, signature, scanned_at) on attachment to zeimori_worker',
]

export const attachments: readonly string[] = [...table, ...states, ...rights]
