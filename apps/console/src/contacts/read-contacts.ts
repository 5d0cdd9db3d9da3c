import type { Within } from '@zeimori/store'

/** The contacts that somebody may see, or one of them: the provider's first, in the order of the groups. */
export const readContacts = (within: Within, now: Date, id?: string) => {
  const all = within
    .selectFrom('contact')
    .leftJoin('tenant', 'tenant.id', 'contact.tenant')
    .select((of) => [
      'contact.id',
      'contact.tenant',
      'tenant.name as tenantName',
      'contact.grp',
      'contact.place',
      'contact.name',
      'contact.organisation',
      'contact.tel',
      'contact.way',
      'contact.address',
      'contact.delay_minutes',
      'contact.hour_days',
      'contact.hour_from',
      'contact.hour_to',
      'contact.tested_at',
      'contact.verified_at',
      'contact.verified_how',
      of
        .exists(
          of
            .selectFrom('duty')
            .select('duty.id')
            .whereRef('duty.contact', '=', 'contact.id')
            .where('duty.from_at', '<=', now)
            .where('duty.to_at', '>', now),
        )
        .as('onDuty'),
    ])
    .orderBy('contact.tenant', (order) => order.asc().nullsFirst())
    .orderBy('contact.grp')
    .orderBy('contact.place')
    .orderBy('contact.id')
  return (id === undefined ? all : all.where('contact.id', '=', id)).execute()
}

export type ShownContact = Awaited<ReturnType<typeof readContacts>>[number]

/** The duties that are not over. */
export const readDuties = (within: Within, now: Date) =>
  within
    .selectFrom('duty')
    .innerJoin('contact', 'contact.id', 'duty.contact')
    .leftJoin('tenant', 'tenant.id', 'duty.tenant')
    .select([
      'duty.id',
      'duty.tenant',
      'tenant.name as tenantName',
      'contact.grp',
      'contact.name',
      'contact.organisation',
      'duty.from_at',
      'duty.to_at',
      'duty.set_name',
    ])
    .where('duty.to_at', '>', now)
    .orderBy('duty.from_at')
    .limit(500)
    .execute()

/** Work that is announced or under way. */
export const readWork = (within: Within, now: Date) =>
  within
    .selectFrom('planned_work')
    .leftJoin('tenant', 'tenant.id', 'planned_work.tenant')
    .selectAll('planned_work')
    .select('tenant.name as tenantName')
    .where('planned_work.to_at', '>', now)
    .where('planned_work.ended_at', 'is', null)
    .orderBy('planned_work.from_at')
    .limit(500)
    .execute()
