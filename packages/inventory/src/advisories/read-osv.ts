import { isThing, textIn, textsIn, thingsIn, type Thing } from '../reading.ts'
import type { Ecosystem } from '../software/software.ts'
import type { Advisory, Affected, RangeEvent, Severity } from './advisory.ts'

/** What one record of OSV says, or why it cannot be read. Unread is never the same as harmless. */
export type OsvRead =
  | { readonly ok: true; readonly advisory: Advisory }
  | { readonly ok: false; readonly id: string | undefined; readonly problem: OsvProblem }

export type OsvProblem = 'not-osv' | 'no-date' | 'no-range'

/** Reads a record of the Open Source Vulnerability format, 1.x. */
export function readOsv(record: unknown): OsvRead {
  const id = isThing(record) ? textIn(record, 'id') : undefined
  if (!isThing(record) || id === undefined) return { ok: false, id, problem: 'not-osv' }
  const modified = instantIn(record, 'modified')
  const published = instantIn(record, 'published') ?? modified
  if (modified === undefined || published === undefined)
    return { ok: false, id, problem: 'no-date' }
  const affects = thingsIn(record, 'affected').flatMap(affectedOf)
  if (affects.some(({ ranges, versions }) => ranges.length === 0 && versions.length === 0))
    return { ok: false, id, problem: 'no-range' }
  const withdrawn = instantIn(record, 'withdrawn')
  const severity = severityOf(record)
  const advisory = {
    id,
    aliases: [...new Set([...textsIn(record, 'aliases'), ...textsIn(record, 'upstream')])],
    published,
    modified,
    summary: textIn(record, 'summary') ?? '',
    vectors: thingsIn(record, 'severity').flatMap((one) => textIn(one, 'score') ?? []),
    affects,
    ...(withdrawn !== undefined && { withdrawn }),
    ...(severity !== undefined && { severity }),
  }
  return { ok: true, advisory }
}

const instantIn = (record: Thing, name: string): string | undefined => {
  const text = textIn(record, name)
  return text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text)
    ? text
    : undefined
}

/** Nothing for software of another kind than runs here. */
function affectedOf(one: Thing): readonly Affected[] {
  const of = one['package']
  if (!isThing(of)) return []
  const [kind = '', release] = (textIn(of, 'ecosystem') ?? '').split(':')
  const ecosystem = ecosystems.get(kind)
  const name = textIn(of, 'name')
  if (ecosystem === undefined || name === undefined) return []
  const ranges = thingsIn(one, 'ranges')
    .filter((range) => textIn(range, 'type') !== 'GIT')
    .map((range) => thingsIn(range, 'events').flatMap(eventsOf))
    .filter((range) => range.length > 0)
  const versions = textsIn(one, 'versions')
  return [{ ecosystem, name, ranges, versions, ...(release !== undefined && { release }) }]
}

const ecosystems: ReadonlyMap<string, Ecosystem> = new Map([
  ['npm', 'npm'],
  ['Debian', 'debian'],
])

const kinds = {
  introduced: 'introduced',
  fixed: 'fixed',
  last_affected: 'last-affected',
  limit: 'limit',
} as const

const eventsOf = (one: Thing): readonly RangeEvent[] =>
  Object.entries(kinds).flatMap(([name, kind]) => {
    const version = textIn(one, name)
    return version === undefined ? [] : [{ kind, version }]
  })

const severities: ReadonlyMap<string, Severity> = new Map([
  ['LOW', 'low'],
  ['MODERATE', 'moderate'],
  ['MEDIUM', 'moderate'],
  ['HIGH', 'high'],
  ['CRITICAL', 'critical'],
])

function severityOf(record: Thing): Severity | undefined {
  const own = record['database_specific']
  return isThing(own) ? severities.get(textIn(own, 'severity')?.toUpperCase() ?? '') : undefined
}
