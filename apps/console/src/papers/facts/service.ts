import {
  actions,
  dayInJapan,
  periodMoments,
  type AlertFact,
  type AuditFact,
  type FurtherFacts,
  type HandoutFact,
  type Period,
  type StopFact,
} from '@zeimori/records'
import { newestOfProbes, type Within } from '@zeimori/store'
import { incidentFacts } from '../../incidents/read-incident.ts'
import type { Ledger } from '../../ledger/ledger.ts'

const moment = (at: Date | null, asOf: number): number | undefined =>
  at === null || at.getTime() > asOf ? undefined : at.getTime()

/** The stops that closed a municipality's pages. */
export async function stopFacts(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<readonly StopFact[]> {
  const rows = await within
    .selectFrom('service_stop')
    .select(['id', 'target', 'cause', 'reason', 'stopped_name', 'stopped_at', 'opened_at'])
    .where('target', 'in', [tenant, 'all'])
    .where('stopped_at', '<=', new Date(asOf))
    .orderBy('stopped_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ref: `stop:${row.id}`,
    isAll: row.target === 'all',
    cause: row.cause,
    reason: row.reason,
    by: row.stopped_name,
    at: row.stopped_at.getTime(),
    openedAt: moment(row.opened_at, asOf),
  }))
}

/** The incidents that concern a municipality. */
export async function incidentsOf(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<FurtherFacts['incidents']> {
  const rows = await within
    .selectFrom('incident')
    .select('id')
    .where('scope', 'in', [tenant, 'all'])
    .where('opened_at', '<=', new Date(asOf))
    .orderBy('serial')
    .execute()
  const found: FurtherFacts['incidents'][number][] = []
  for (const { id } of rows) {
    const facts = await incidentFacts(within, id)
    if (facts !== undefined) found.push({ ref: `incident:${id}`, incident: facts.incident })
  }
  return found
}

/** The alerts that concern a municipality. */
export async function alertFacts(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<readonly AlertFact[]> {
  const rows = await within
    .selectFrom('alert')
    .selectAll()
    .where('scope', 'in', [tenant, 'all'])
    .where('first_at', '<=', new Date(asOf))
    .orderBy('first_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ref: `alert:${row.id}`,
    kind: row.kind,
    severity: row.severity,
    rule: row.rule,
    drill: row.drill,
    count: row.count,
    at: row.first_at.getTime(),
    acknowledgedAt: moment(row.acknowledged_at, asOf),
    closedAt: moment(row.closed_at, asOf),
    closeReason: moment(row.closed_at, asOf) === undefined ? '' : (row.close_reason ?? ''),
  }))
}

const isAction = (text: string): text is keyof typeof actions => Object.hasOwn(actions, text)

/** How often each act stands in a municipality's log in a period. */
export async function auditFacts(
  within: Within,
  tenant: string,
  period: Period,
  asOf: number,
): Promise<readonly AuditFact[]> {
  const { from, to } = periodMoments(period)
  const rows = await within
    .selectFrom('audit_record')
    .select((of) => [
      'action',
      'result',
      of.fn.countAll<number>().as('count'),
      of.fn.min('seq').as('first'),
      of.fn.max('seq').as('last'),
    ])
    .where('tenant', '=', tenant)
    .where('at', '>=', new Date(from))
    .where('at', '<=', new Date(Math.min(to, asOf)))
    .groupBy(['action', 'result'])
    .orderBy('action')
    .orderBy('result')
    .execute()
  return rows.map(({ action, result, count, first, last }) => ({
    action,
    name: isAction(action) ? actions[action] : action,
    result,
    count,
    first,
    last,
  }))
}

/** What each probe found last. */
export async function evidenceFacts(
  within: Within,
  { probes }: Ledger,
  tenant: string,
  asOf: number,
): Promise<FurtherFacts['evidence']> {
  const newest = await newestOfProbes(within, probes, tenant, asOf)
  return probes.flatMap(({ id, title }) => {
    const one = newest
      .filter(({ subject }) => subject === id)
      .toSorted((a, b) => b.effectiveAt - a.effectiveAt)
      .at(0)
    return one === undefined
      ? []
      : [
          {
            ref: `evidence:${one.id}` as const,
            probe: id,
            title,
            outcome: one.outcome,
            at: one.effectiveAt,
            targets: one.targets,
            reason: one.reason ?? '',
          },
        ]
  })
}

/** Which parts of the log were handed to the municipality. */
export async function handoutFacts(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<readonly HandoutFact[]> {
  const rows = await within
    .selectFrom('log_handout')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('at', '<=', new Date(asOf))
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ref: `handout:${row.id}`,
    on: dayInJapan(row.handed_on.getTime()),
    whom: row.to_whom,
    purpose: row.purpose,
    first: row.first,
    last: row.last,
    count: row.count,
    digest: row.digest,
    way: row.way,
    by: row.approved_by,
  }))
}
