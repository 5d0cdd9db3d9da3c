import { contactStanding } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import { readIncidents } from '../incidents/read-incidents.ts'
import { shownWeaknesses } from '../weaknesses/read-weaknesses.ts'

/** How many alerts nobody has taken over. */
export async function pressingAlerts(within: Within): Promise<number> {
  const { all } = await within
    .selectFrom('alert')
    .select((of) => of.fn.countAll<number>().as('all'))
    .where('state', '=', 'triggered')
    .executeTakeFirstOrThrow()
  return all
}

/** How many incidents have something that is overdue: a clock, or something that was to be done. */
export async function overdueIncidents(within: Within, now: Date): Promise<number> {
  const all = await readIncidents(within, now)
  return all.filter(({ over }) => over > 0).length
}

/** Of how many weaknesses a step is overdue. */
export async function overdueWeaknesses(within: Within, now: Date): Promise<number> {
  const all = await shownWeaknesses(within, now)
  return all.filter(({ standing }) => standing.state === 'over').length
}

/** Of how many contacts nobody knows whether anything arrives. */
export async function unverifiedContacts(
  within: Within,
  tenant: string | undefined,
  now: Date,
): Promise<number> {
  const rows = await within
    .selectFrom('contact')
    .select('verified_at')
    .where('tenant', 'is not distinct from', tenant ?? null)
    .execute()
  return rows.filter(
    ({ verified_at }) => contactStanding(verified_at?.getTime(), now.getTime()) !== 'verified',
  ).length
}
