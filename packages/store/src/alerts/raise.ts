import {
  alertKinds,
  alertRuleName,
  isMorePressing,
  type AlertKind,
  type AlertSeverity,
} from '@zeimori/records'
import { sql } from 'kysely'
import { incidentOfAlert, tenantOfScope } from '../incidents/open.ts'
import type { Within } from '../within.ts'

/** Something that people should know of. */
export type NewAlert = {
  /** The municipality's number, `all`, or `provider` where it concerns the provider alone. */
  readonly scope: string
  readonly kind: AlertKind
  readonly severity: AlertSeverity
  /** What saw it, such as `stop` or `http/header`: small letters, digits and `./-`. */
  readonly rule: string
  /** What of it is one case, where the rule watches several things. */
  readonly about?: string
  /** What was seen: shown in the console alone, and never sent. */
  readonly detail?: string
  /** Personal data may have leaked: everybody is told at once. */
  readonly leak?: boolean
  /** A drill: it is told as such. */
  readonly drill?: boolean
  /** The stop that it is about. */
  readonly stop?: string
}

export type Raised = {
  readonly id: string
  readonly isNew: boolean
  /** The incident that it opened; undefined where it opened none. */
  readonly incident: string | undefined
}

const keyOf = ({ scope, kind, rule, about = '', drill = false }: NewAlert): string =>
  [scope, kind, rule, about, drill ? 'drill' : 'real'].join(' ').slice(0, 500)

const longest = 4000

/**
 * Raises an alert, in the transaction of what saw it: either both are kept, or neither. What is the same case is
 * counted and told once; where it has become more pressing, whoever took it over is told anew with all others. What
 * is urgent, or may leak, opens an incident.
 */
export async function raiseAlert(within: Within, alert: NewAlert, now: Date): Promise<Raised> {
  const key = keyOf(alert)
  const { scope, kind, severity, rule, leak = kind === 'leak', drill = false } = alert
  const detail = (alert.detail ?? '').slice(0, longest)
  await sql`select pg_advisory_xact_lock(hashtext(${`alert ${key}`}))`.execute(within)
  const isIncident = severity === 'urgent' || leak
  const deal = async (id: string): Promise<string | undefined> =>
    isIncident ? dealWith(within, { ...alert, leak, drill }, id, now) : undefined
  const before = await within
    .selectFrom('alert')
    .select(['id', 'severity', 'leak', 'wave', 'count'])
    .where('key', '=', key)
    .where('state', '!=', 'closed')
    .forUpdate()
    .executeTakeFirst()
  if (before === undefined) {
    const tenant = tenantOfScope(scope) ?? null
    const times = { first_at: now, last_at: now, looked_at: now }
    const { id } = await within
      .insertInto('alert')
      .values({ key, scope, tenant, kind, severity, rule, detail, drill, leak, ...times })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id, isNew: true, incident: await deal(id) }
  }
  const isWorse = isMorePressing(severity, before.severity) || (leak && !before.leak)
  await within
    .updateTable('alert')
    .set({ count: before.count + 1, last_at: now, ...(detail !== '' && { detail }) })
    .where('id', '=', before.id)
    .execute()
  if (isWorse)
    await within
      .updateTable('alert')
      .set({
        severity: isMorePressing(severity, before.severity) ? severity : before.severity,
        leak: leak || before.leak,
        state: 'triggered',
        wave: before.wave + 1,
        elapsed: 0,
        looked_at: now,
        logged: 0,
        acknowledged_by: null,
        acknowledged_name: null,
        acknowledged_at: null,
      })
      .where('id', '=', before.id)
      .execute()
  return { id: before.id, isNew: false, incident: isWorse ? await deal(before.id) : undefined }
}

/** What is urgent is an incident, or part of the one that is open already. @returns the one that it opened */
async function dealWith(
  within: Within,
  { scope, kind, rule, leak, drill, stop }: NewAlert & { leak: boolean; drill: boolean },
  alert: string,
  now: Date,
): Promise<string | undefined> {
  const incident = await incidentOfAlert(
    within,
    {
      scope,
      kind,
      title: alertKinds[kind].name,
      drill,
      detectedAt: now,
      how: `警報（${alertRuleName(rule)}）`,
      leak,
      by: { id: 'alerts', name: '自動の処理' },
    },
    alert,
    now,
  )
  if (stop !== undefined)
    await within
      .insertInto('incident_stop')
      .values({ incident: incident.id, stop, tenant: tenantOfScope(scope) ?? null })
      .onConflict((on) => on.doNothing())
      .execute()
  return incident.isNew ? incident.id : undefined
}
