import type { Services } from '../../src/services.ts'

/** A contact, a duty, an alert and an incident of somebody's municipality, named as she is. */
export async function addAlerts(
  services: Services,
  id: string,
  tenant: string | undefined,
  mark: string,
): Promise<void> {
  const { db } = services.store
  const at = services.now()
  const later = new Date(at.getTime() + 60 * 60_000)
  await db
    .insertInto('contact')
    .values({
      id,
      tenant: tenant ?? null,
      grp: 'on-call',
      place: 1,
      // Whom of the provider's people they call, every municipality knows.
      name: tenant === undefined ? '提供者の当番' : mark,
      organisation: '見本',
      tel: '',
      way: 'mail',
      address: 'toban@example.jp',
      delay_minutes: 0,
      hour_days: 'all',
      hour_from: 0,
      hour_to: 0,
      added_at: at,
    })
    .execute()
  await db
    .insertInto('duty')
    .values({
      id,
      tenant: tenant ?? null,
      contact: id,
      from_at: at,
      to_at: later,
      set_by: id,
      set_name: tenant === undefined ? '提供者' : mark,
      set_at: at,
    })
    .execute()
  await db
    .insertInto('alert')
    .values({
      id,
      key: id,
      scope: tenant ?? 'provider',
      tenant: tenant ?? null,
      kind: 'failure',
      severity: 'urgent',
      rule: 'test',
      detail: mark,
      drill: false,
      leak: false,
      first_at: at,
      last_at: at,
      looked_at: at,
    })
    .execute()
  await db
    .insertInto('incident')
    .values({
      id,
      scope: tenant ?? 'provider',
      tenant: tenant ?? null,
      kind: 'failure',
      title: mark,
      drill: false,
      detected_at: at,
      detected_how: mark,
      leak_known_at: null,
      opened_by: id,
      opened_name: mark,
      opened_at: at,
    })
    .execute()
  await db
    .insertInto('incident_entry')
    .values({
      incident: id,
      tenant: tenant ?? null,
      kind: 'note',
      at,
      body: mark,
      receiver: '',
      way: null,
      written_by: id,
      written_name: mark,
      written_at: at,
    })
    .execute()
  await db
    .insertInto('incident_task')
    .values({
      id,
      incident: id,
      tenant: tenant ?? null,
      kind: 'task',
      body: mark,
      who: mark,
      due: '2026-12-01',
      added_by: id,
      added_name: mark,
      added_at: at,
    })
    .execute()
}
