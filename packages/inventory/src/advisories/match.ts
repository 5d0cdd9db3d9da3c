import type { Ecosystem, Software } from '../software/software.ts'
import { compareDebian } from '../versions/debian.ts'
import { compareSemver } from '../versions/semver.ts'
import type { Advisory, Affected, Range, RangeEvent } from './advisory.ts'

/** A piece of software that an advisory speaks of. */
export type Match = {
  readonly software: Software
  readonly advisory: Advisory
  /** `unknown`: a version cannot be compared. Somebody has to look; it counts as weak until she has. */
  readonly verdict: 'affected' | 'unknown'
  /** The next version that is mended, where one is known. */
  readonly fixedIn?: string
}

/** The host of which the software is. */
export type Host = {
  /** Debian's release, such as 「12」. */
  readonly release: string
}

/** Everything that is weak by these advisories. Those that were taken back say nothing. */
export function matchAll(
  all: readonly Software[],
  advisories: readonly Advisory[],
  host: Host,
): readonly Match[] {
  const byName = new Map<string, { readonly advisory: Advisory; readonly affected: Affected }[]>()
  for (const advisory of advisories)
    for (const affected of advisory.withdrawn === undefined ? advisory.affects : []) {
      const key = keyOf(affected.ecosystem, affected.name)
      byName.set(key, [...(byName.get(key) ?? []), { advisory, affected }])
    }
  return all.flatMap((software) => {
    const { name, version } = software.source ?? software
    const found = new Map<string, Match>()
    for (const { advisory, affected } of byName.get(keyOf(software.ecosystem, name)) ?? []) {
      if (affected.release !== undefined && affected.release !== host.release) continue
      const verdict = verdictOf(affected, version)
      // What one entry of an advisory knows is not made doubtful by another that cannot be read.
      if (verdict === 'not-affected' || found.get(advisory.id)?.verdict === 'affected') continue
      const fixedIn = nextFixed(affected, version)
      found.set(advisory.id, {
        software,
        advisory,
        verdict,
        ...(fixedIn !== undefined && { fixedIn }),
      })
    }
    return [...found.values()]
  })
}

const keyOf = (ecosystem: Ecosystem, name: string): string => `${ecosystem} ${name}`

type Compare = (a: string, b: string) => number | undefined

const comparing: Readonly<Record<Ecosystem, Compare>> = {
  npm: compareSemver,
  debian: compareDebian,
}

/** Whether a version is among those that are weak. */
function verdictOf(
  { ecosystem, ranges, versions }: Affected,
  version: string,
): 'affected' | 'not-affected' | 'unknown' {
  if (versions.includes(version)) return 'affected'
  const compare = comparing[ecosystem]
  const verdicts = new Set(ranges.map((range) => isWithin(range, version, compare)))
  if (verdicts.has(true)) return 'affected'
  return verdicts.has(undefined) ? 'unknown' : 'not-affected'
}

/** What comes first of several things that happen at the same version. */
const order = { fixed: 0, introduced: 1, 'last-affected': 2, limit: 3 } as const

/** As OSV evaluates a range; undefined where a version cannot be compared, and where the range never begins. */
function isWithin(range: Range, version: string, compare: Compare): boolean | undefined {
  if (!range.some(({ kind }) => kind === 'introduced')) return undefined
  const placed = range.map((event) => ({ event, at: placeOf(event, version, compare) }))
  if (placed.some(({ at }) => at === undefined)) return undefined
  const limits = placed.filter(({ event }) => event.kind === 'limit')
  if (limits.length > 0 && !limits.some(({ at = 0 }) => at < 0)) return false
  const sorted = range
    .filter(({ kind }) => kind !== 'limit')
    .toSorted((a, b) => between(a, b, compare) || order[a.kind] - order[b.kind])
  let within = false
  for (const event of sorted) {
    const at = placeOf(event, version, compare) ?? 0
    if (event.kind === 'introduced' && at >= 0) within = true
    if (event.kind === 'fixed' && at >= 0) within = false
    if (event.kind === 'last-affected' && at > 0) within = false
  }
  return within
}

/** Where a version stands to an event: below, at or above nought. 「0」 is before every version. */
const placeOf = (event: RangeEvent, version: string, compare: Compare): number | undefined =>
  isFirst(event)
    ? compare(version, version) === undefined
      ? undefined
      : 1
    : isEndless(event)
      ? -1
      : compare(version, event.version)

const isFirst = ({ kind, version }: RangeEvent): boolean => kind === 'introduced' && version === '0'
const isEndless = ({ kind, version }: RangeEvent): boolean => kind === 'limit' && version === '*'

function between(a: RangeEvent, b: RangeEvent, compare: Compare): number {
  if (isFirst(a) || isFirst(b)) return Number(isFirst(b)) - Number(isFirst(a))
  return compare(a.version, b.version) ?? 0
}

/** The lowest mended version above one. */
function nextFixed({ ecosystem, ranges }: Affected, version: string): string | undefined {
  const compare = comparing[ecosystem]
  const above = ranges
    .flat()
    .filter(({ kind, version: at }) => kind === 'fixed' && (compare(at, version) ?? 0) > 0)
    .map(({ version: at }) => at)
  return above.toSorted((a, b) => compare(a, b) ?? 0)[0]
}
