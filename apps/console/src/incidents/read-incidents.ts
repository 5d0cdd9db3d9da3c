import {
  clockState,
  incidentClocks,
  isTaskOver,
  type IncidentClock,
  type IncidentEntry,
} from '@zeimori/records'
import { incidentNumber, type Within } from '@zeimori/store'

/** The incidents that somebody may see: those that are open first, then the newest, each with how its clocks stand. */
export async function readIncidents(within: Within, now: Date) {
  const rows = await within
    .selectFrom('incident')
    .leftJoin('tenant', 'tenant.id', 'incident.tenant')
    .selectAll('incident')
    .select('tenant.name as tenantName')
    .orderBy((of) => of('incident.closed_at', 'is not', null))
    .orderBy('incident.detected_at', 'desc')
    .limit(10_000)
    .execute()
  const entries = await within
    .selectFrom('incident_entry')
    .select(['incident', 'kind', 'at'])
    .where('kind', 'in', [
      'contact',
      'report-first',
      'completed',
      'report-complete',
      'leak-prompt',
      'leak-final',
    ])
    .execute()
  const tasks = await within
    .selectFrom('incident_task')
    .select(['incident', 'kind', 'body', 'who', 'due'])
    .where('done_at', 'is', null)
    .execute()
  return rows.map((row) => {
    const own: readonly IncidentEntry[] = entries
      .filter(({ incident }) => incident === row.id)
      .map(({ kind, at }) => ({
        kind,
        at: at.getTime(),
        writtenAt: at.getTime(),
        by: '',
        text: '',
        receiver: '',
        way: undefined,
      }))
    const clocks = incidentClocks(
      {
        detectedAt: row.detected_at.getTime(),
        leakKnownAt: row.leak_known_at?.getTime(),
        malicious: row.malicious,
      },
      own,
    )
    const left = tasks.filter(({ incident }) => incident === row.id)
    const overTasks = left.filter(({ kind, body: text, who, due }) =>
      isTaskOver({ kind, text, who, due, doneAt: undefined, confirmedBy: '' }, now.getTime()),
    ).length
    return {
      ...row,
      number: incidentNumber(row.serial),
      next: clocks.find(({ metAt }) => metAt === undefined),
      over: overClocks(clocks, now) + overTasks,
    }
  })
}

/** How many of its clocks have run out. */
const overClocks = (clocks: readonly IncidentClock[], now: Date): number =>
  clocks.filter((clock) => clockState(clock, now.getTime()) === 'over').length

export type ShownIncident = Awaited<ReturnType<typeof readIncidents>>[number]
