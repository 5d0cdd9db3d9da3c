import type { Incident } from '@zeimori/records'
import { incidentNumber, type Within } from '@zeimori/store'
import { alertText } from '../texts/alerts.ts'

/** Whom something concerns, as it is printed. */
const scopeText = (scope: string, tenantName: string | null): string =>
  scope === 'all' || scope === 'provider' ? alertText.scopes[scope] : (tenantName ?? scope)

const moment = (at: Date | null): number | undefined => at?.getTime()

/** Everything that is known of an incident, for whoever may see it. */
export async function incidentFacts(within: Within, id: string) {
  const row = await within
    .selectFrom('incident')
    .leftJoin('tenant', 'tenant.id', 'incident.tenant')
    .selectAll('incident')
    .select('tenant.name as tenantName')
    .where('incident.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const tasks = await readTasks(within, id)
  const incident: Incident = {
    number: incidentNumber(row.serial),
    scope: scopeText(row.scope, row.tenantName),
    kind: row.kind,
    title: row.title,
    drill: row.drill,
    detectedAt: row.detected_at.getTime(),
    detectedHow: row.detected_how,
    leakKnownAt: moment(row.leak_known_at),
    malicious: row.malicious,
    entries: await readEntries(within, id),
    tasks: tasks.map(({ kind, body, who, due, done_at, confirmed_name }) => ({
      kind,
      text: body,
      who,
      due,
      doneAt: moment(done_at),
      confirmedBy: confirmed_name ?? '',
    })),
    alerts: await readAlerts(within, id),
    stops: await readStops(within, id),
    closedAt: moment(row.closed_at),
  }
  return { row, incident, tasks }
}

export type IncidentFacts = NonNullable<Awaited<ReturnType<typeof incidentFacts>>>

const readTasks = (within: Within, id: string) =>
  within
    .selectFrom('incident_task')
    .selectAll()
    .where('incident', '=', id)
    .orderBy('due')
    .orderBy('id')
    .execute()

async function readEntries(within: Within, id: string): Promise<Incident['entries']> {
  const rows = await within
    .selectFrom('incident_entry')
    .selectAll()
    .where('incident', '=', id)
    .orderBy('at')
    .orderBy('written_at')
    .execute()
  return rows.map(({ kind, at, written_at, written_name, body, receiver, way }) => ({
    kind,
    at: at.getTime(),
    writtenAt: written_at.getTime(),
    by: written_name,
    text: body,
    receiver,
    way: way ?? undefined,
  }))
}

async function readAlerts(within: Within, id: string): Promise<Incident['alerts']> {
  const rows = await within
    .selectFrom('alert')
    .innerJoin('incident_alert', 'incident_alert.alert', 'alert.id')
    .selectAll('alert')
    .where('incident_alert.incident', '=', id)
    .orderBy('alert.first_at')
    .execute()
  const told =
    rows.length === 0
      ? []
      : await within
          .selectFrom('alert_telling')
          .select(['alert', 'at', 'label'])
          .where(
            'alert',
            'in',
            rows.map((one) => one.id),
          )
          .orderBy('at')
          .limit(1000)
          .execute()
  return rows.map((one) => ({
    kind: one.kind,
    rule: one.rule,
    at: one.first_at.getTime(),
    tellings: told
      .filter(({ alert }) => alert === one.id)
      .map(({ at, label }) => ({ at: at.getTime(), to: label })),
    acknowledgedAt: moment(one.acknowledged_at),
    acknowledgedBy: one.acknowledged_name ?? '',
    closedAt: moment(one.closed_at),
    closeReason: one.close_reason ?? '',
  }))
}

async function readStops(within: Within, id: string): Promise<Incident['stops']> {
  const rows = await within
    .selectFrom('service_stop')
    .innerJoin('incident_stop', 'incident_stop.stop', 'service_stop.id')
    .selectAll('service_stop')
    .where('incident_stop.incident', '=', id)
    .orderBy('service_stop.stopped_at')
    .execute()
  return rows.map((one) => ({
    reason: one.reason,
    at: one.stopped_at.getTime(),
    by: one.stopped_name,
    snapshot: one.snapshot ?? undefined,
    askedAt: moment(one.asked_at),
    askedBy: one.asked_name ?? '',
    askedReason: one.ask_reason ?? '',
    agreedAt: moment(one.agreed_at),
    agreedBy: one.agreed_name ?? '',
    openedAt: moment(one.opened_at),
  }))
}

/** The alerts of an incident, for the links to them. */
export const alertsOf = (within: Within, id: string) =>
  within
    .selectFrom('incident_alert')
    .innerJoin('alert', 'alert.id', 'incident_alert.alert')
    .select(['alert.id', 'alert.rule', 'alert.kind', 'alert.first_at'])
    .where('incident_alert.incident', '=', id)
    .orderBy('alert.first_at')
    .execute()
