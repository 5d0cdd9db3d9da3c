import type { AlertKind } from '@zeimori/records'
import { openIncident, tenantOfScope } from '@zeimori/store'
import type { Act } from '../act.ts'
import { notValid } from './which.ts'

export type IncidentByHand = {
  /** The municipality's number, `all`, or `provider`. */
  readonly scope: string
  readonly kind: AlertKind
  readonly title: string
  readonly how: string
  readonly detectedAt: Date | undefined
  readonly drill: boolean
  readonly leak: boolean
  /** The alert that it comes from. */
  readonly alert?: string
}

/** Opens an incident that somebody noticed, or that an alert turned out to be. */
export const openByHand: Act<IncidentByHand, { readonly id: string }> = {
  permission: 'incident.work',
  action: 'incident.open',
  tenantOf: ({ scope }) => tenantOfScope(scope),
  dangerous: false,
  run: async (within, { alert, ...given }, { id: by, name }, now) => {
    const { scope, detectedAt } = given
    const tenant = tenantOfScope(scope)
    const [title, how] = [given.title.trim(), given.how.trim()]
    if (title === '' || how === '') return notValid('title', 'incident-title', scope)
    if (detectedAt === undefined || detectedAt > now)
      return notValid('detectedAt', 'incident-moment', scope)
    if (tenant === undefined && scope !== 'all' && scope !== 'provider')
      return notValid('scope', 'alert-scope', scope)
    const isThere =
      tenant === undefined ||
      (await within
        .selectFrom('tenant')
        .select('id')
        .where('id', '=', tenant)
        .executeTakeFirst()) !== undefined
    if (!isThere) return notValid('scope', 'alert-scope', scope)
    const incident = { ...given, detectedAt, title, how, by: { id: by, name } }
    const id = await openIncident(within, incident, now)
    if (alert !== undefined)
      await within
        .insertInto('incident_alert')
        .values({ incident: id, alert, tenant: tenant ?? null })
        .execute()
    const changes = {
      kind: { before: null, after: given.kind },
      ...(given.drill && { drill: { before: null, after: 'yes' } }),
      ...(given.leak && { leak: { before: null, after: 'yes' } }),
    }
    return { ok: true, result: { id }, what: { kind: 'incident', id }, changes }
  },
}
