import { forProvider, type Within } from '@zeimori/store'
import type { Services } from '../services.ts'

/** So many stops are shown; the audit log has all. */
export const mostStops = 200

/** The stops that somebody may see: those that stand first, then the newest. */
export const readStops = (within: Within) =>
  within
    .selectFrom('service_stop')
    .leftJoin('tenant', 'tenant.id', 'service_stop.tenant')
    .selectAll('service_stop')
    .select('tenant.name as tenantName')
    .orderBy((of) => of('service_stop.state', '=', 'open'))
    .orderBy('service_stop.stopped_at', 'desc')
    .limit(mostStops)
    .execute()

export type ShownStop = Awaited<ReturnType<typeof readStops>>[number]

/** The stop of a target that is not over yet. */
export const readStop = ({ store }: Services, target: string) =>
  forProvider(store, (within) =>
    within
      .selectFrom('service_stop')
      .selectAll()
      .where('target', '=', target)
      .where('state', '!=', 'open')
      .executeTakeFirst(),
  )

/** Everything that is being opened, for who watches it. */
export const readOpening = ({ store }: Services) =>
  forProvider(store, (within) =>
    within
      .selectFrom('service_stop')
      .select(['target', 'step', 'override_checks'])
      .where('state', '=', 'opening')
      .where('step', 'in', ['5', '50'])
      .execute(),
  )

export type Opening = Awaited<ReturnType<typeof readOpening>>[number]
