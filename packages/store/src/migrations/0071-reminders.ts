import { rowsOfTenant } from './0001-tenants.ts'

/** Which reminder of which deadline went out: each once. */
export const reminderTable: readonly string[] = [
  `create table deadline_reminder (
     key text not null,
     due_at timestamptz not null,
     step int not null check (step >= 0),
     tenant text,
     at timestamptz not null,
     primary key (key, due_at, step)
   )`,
  ...rowsOfTenant('deadline_reminder'),
  'create policy worker on deadline_reminder to zeimori_worker using (true) with check (true)',
  'grant select, insert on deadline_reminder to zeimori_worker',
  'grant select on deadline_reminder to zeimori_tenant, zeimori_provider',
  // Since when a municipality is served.

  'grant select (created_at) on tenant to zeimori_worker',
]
