import { follow, keyOf } from '@zeimori/findings'
import { caseOf, readSnapshotBody } from '@zeimori/inventory'
import {
  isoDay,
  readDay,
  weaknessAt,
  type AuditEvent,
  type DiagnosisFact,
  type FindingFact,
  type HostFact,
  type Period,
  type SnapshotFact,
  type WeaknessFact,
} from '@zeimori/records'
import {
  readDiagnosisResults,
  readSnapshots,
  readWeaknesses,
  readWeaknessRecords,
  type SnapshotRow,
  type Within,
} from '@zeimori/store'
import { keptOf } from '../../findings/read-findings.ts'

function snapshotOf(row: SnapshotRow): readonly SnapshotFact[] {
  const day = readDay(row.day)
  if (day === undefined) return []
  const { id, host, taken_at, body } = row
  const ref = `inventory:${id}` as const
  return [{ ref, host, day, at: taken_at.getTime(), ...readSnapshotBody(body) }]
}

/** After so many days without a record a host counts as gone. */
const longestSilence = 31

/** What each host consisted of at the beginning and at the end of a period. */
export async function hostFacts(
  within: Within,
  { first, last }: Pick<Period, 'first' | 'last'>,
): Promise<readonly HostFact[]> {
  const all = (await readSnapshots(within, isoDay(first), isoDay(last))).flatMap(snapshotOf)
  return [...Map.groupBy(all, ({ host }) => host)].flatMap(([host, these]): readonly HostFact[] => {
    const newest = these.at(-1)
    // Of a host that has long been silent nobody says that it is there.
    if (newest === undefined || newest.day < first - longestSilence) return []
    // What was found before the period stands for its beginning, or else what was found on its first day.
    const before =
      these.findLast(({ day }) => day < first) ?? these.find(({ day }) => day === first)
    const days = these.filter(({ day }) => day >= first).map(({ ref }) => ref)
    return [{ host, before, last: newest, days }]
  })
}

const closings: ReadonlySet<string> = new Set(['mended', 'withdrawn', 'corrected'])

/** When each weakness was closed last, by the audit log. */
async function closedAt(within: Within): Promise<ReadonlyMap<string, WeaknessFact['closed']>> {
  const rows = await within
    .selectFrom('audit_record')
    .select(['seq', 'at', 'text'])
    .where('action', '=', 'weakness.follow')
    .orderBy('seq')
    .execute()
  const found = new Map<string, WeaknessFact['closed']>()
  for (const { seq, at, text } of rows) {
    const event: AuditEvent = JSON.parse(text).event
    const change = event.how.changes?.['change']
    const after = typeof change === 'object' ? change.after : null
    if (typeof after === 'string' && closings.has(after))
      found.set(event.what.id ?? '', { ref: `audit:${seq}`, at: at.getTime() })
  }
  return found
}

/** Every weakness that had been seen by a moment. */
export async function weaknessFacts(
  within: Within,
  asOf: number,
): Promise<readonly WeaknessFact[]> {
  const rows = await readWeaknesses(within)
  const records = Map.groupBy(await readWeaknessRecords(within), ({ weakness }) => weakness)
  const closed = await closedAt(within)
  return rows
    .filter(({ seen_at }) => seen_at.getTime() <= asOf)
    .map((row) => {
      const one = caseOf(row)
      const { component, names, severity, publishedAt, seenAt, fixedIn, versions, state } = one
      const whole: WeaknessFact = {
        ref: `weakness:${row.id}`,
        component,
        names,
        severity,
        publishedAt,
        seenAt,
        fixedIn,
        versions,
        state,
        closed: state === 'open' ? undefined : closed.get(row.id),
        records: (records.get(row.id) ?? [])
          .filter(({ kind, agreed }) => kind !== 'not-affected' || agreed === true)
          .map((record) => ({
            ref: `weakness-record:${record.id}`,
            kind: record.kind,
            body: record.body,
            whom: record.whom,
            until: record.until ?? undefined,
            by: record.written_name,
            at: record.written_at.getTime(),
          })),
      }
      return weaknessAt(whole, asOf)
    })
}

/** The results of diagnoses that had been taken in by a moment, and the findings that follow from them. */
export async function findingFacts(
  within: Within,
  asOf: number,
): Promise<{
  readonly diagnoses: readonly DiagnosisFact[]
  readonly findings: readonly FindingFact[]
}> {
  const rows = (await readDiagnosisResults(within)).filter(
    ({ taken_at }) => taken_at.getTime() <= asOf,
  )
  const runs = rows.flatMap((row) => keptOf(row).map((run) => ({ id: row.id, run })))
  const seenIn = Map.groupBy(
    runs.flatMap(({ id, run }) => run.findings.map((one) => ({ id, key: keyOf(run, one) }))),
    ({ key }) => key,
  )
  return {
    diagnoses: runs.map(({ id, run }) => ({
      ref: `diagnosis:${id}`,
      tool: run.tool,
      version: run.version,
      target: run.target,
      at: run.at ?? run.takenAt,
      count: run.findings.length,
    })),
    findings: follow(runs.map(({ run }) => run)).map((one) => ({
      refs: (seenIn.get(one.key) ?? []).map(({ id }) => `diagnosis:${id}` as const),
      tool: one.tool,
      target: one.target,
      title: one.finding.title,
      place: one.finding.place,
      gravity: one.finding.gravity,
      cwe: one.finding.cwe,
      mend: one.finding.mend,
      state: one.state,
      firstAt: one.firstAt,
      lastAt: one.lastAt,
    })),
  }
}
