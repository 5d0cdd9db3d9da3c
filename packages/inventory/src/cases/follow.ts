import type { Advisory } from '../advisories/advisory.ts'
import { matchAll, type Host, type Match } from '../advisories/match.ts'
import { momentOf } from '../advisories/moment.ts'
import type { Software } from '../software/software.ts'
import type { Case, CaseChange, CaseState, Component } from './case.ts'

/** What runs and what is published, as somebody looked at a moment. */
export type Look = {
  /** In milliseconds since 1970. */
  readonly at: number
  readonly software: readonly Software[]
  readonly advisories: readonly Advisory[]
  readonly host: Host
}

/** A case as it is after a look. */
export type Followed = {
  readonly one: Case
  /** Undefined where nothing has changed. */
  readonly change: CaseChange | undefined
}

/**
 * Takes a look over into the cases that are known. The same look any number of times changes nothing; the order of
 * advisories makes no difference. (S40, fujisawa-3-5-b, ipa-10-ii)
 * @returns every case, the known ones first and in their order
 */
export function follow(known: readonly Case[], look: Look): readonly Followed[] {
  const seen = together(matchAll(look.software, look.advisories, look.host))
  const index = indexed(look.advisories)
  const followed = known.map((one) =>
    taken(
      one,
      seen.filter((some) => isSame(one, some)),
      look,
      index,
    ),
  )
  const fresh = seen.filter((some) => !known.some((one) => isSame(one, some)))
  return [
    ...followed,
    ...fresh.map((some) => ({ one: opened(some, look.at), change: 'opened' as const })),
  ]
}

/** What publishers say of one weakness of one component, under all its names. */
type Seen = {
  readonly component: Component
  readonly names: readonly string[]
  readonly matches: readonly Match[]
}

const componentOf = ({ software: { ecosystem, name, source } }: Match): Component => ({
  ecosystem,
  name: source?.name ?? name,
})

const sameComponent = (a: Component, b: Component): boolean =>
  a.ecosystem === b.ecosystem && a.name === b.name

const isSame = (a: Pick<Case, 'component' | 'names'>, b: Pick<Seen, 'component' | 'names'>) =>
  sameComponent(a.component, b.component) && b.names.some((name) => a.names.includes(name))

/** A CVE is the name that most people know; after it by the alphabet, so that no order of a feed matters. */
const byFame = (a: string, b: string): number =>
  Number(b.startsWith('CVE-')) - Number(a.startsWith('CVE-')) || (a < b ? -1 : Number(a > b))

/** Puts together what speaks of the same under different names. */
function together(matches: readonly Match[]): readonly Seen[] {
  let all: readonly Seen[] = []
  for (const match of matches) {
    const { id, aliases } = match.advisory
    const one: Seen = { component: componentOf(match), names: [id, ...aliases], matches: [match] }
    const linked = all.filter((some) => isSame(some, one))
    const joined = [...linked, one]
    all = [
      ...all.filter((some) => !linked.includes(some)),
      {
        component: one.component,
        names: [...new Set(joined.flatMap(({ names }) => names))].toSorted(byFame),
        matches: joined.flatMap((some) => some.matches),
      },
    ]
  }
  return all.toSorted((a, b) => byFame(a.names[0] ?? '', b.names[0] ?? ''))
}

const severities = ['low', 'moderate', 'high', 'critical'] as const

/** What the matches say together: the worst severity, the earliest day, every version. */
function said(matches: readonly Match[], at: number) {
  const worst = Math.max(
    ...matches.map(({ advisory: { severity } }) => (severity ? severities.indexOf(severity) : -1)),
  )
  const sorted = matches.toSorted((a, b) => byFame(a.advisory.id, b.advisory.id))
  const advisories = sorted.map(({ advisory }) => advisory)
  return {
    publishedAt: Math.min(at, ...advisories.map(({ published }) => momentOf(published))),
    severity: severities[worst],
    summary: advisories.map(({ summary }) => summary).find((text) => text !== '') ?? '',
    fixedIn: sorted.map(({ fixedIn }) => fixedIn).find((version) => version !== undefined),
    versions: [...new Set(matches.map(versionOf))].toSorted(),
    doubtful: matches.every(({ verdict }) => verdict === 'unknown'),
  }
}

const versionOf = ({ software: { source, version } }: Match): string => source?.version ?? version

const opened = ({ component, names, matches }: Seen, at: number): Case => ({
  component,
  names,
  seenAt: at,
  state: 'open',
  ...said(matches, at),
})

function taken(
  one: Case,
  seen: readonly Seen[],
  look: Look,
  index: ReadonlyMap<string, readonly Advisory[]>,
): Followed {
  if (seen.length === 0) {
    const state = one.state === 'open' ? unseen(one, look, index) : one.state
    return state === one.state || state === 'open'
      ? { one, change: undefined }
      : { one: { ...one, state }, change: state }
  }
  const told = said(
    seen.flatMap(({ matches }) => matches),
    look.at,
  )
  const names = [...new Set([...one.names, ...seen.flatMap((some) => some.names)])]
  const next: Case = {
    ...one,
    ...told,
    names,
    // Whoever comes back to it finds the clock where it began.
    publishedAt: Math.min(one.publishedAt, told.publishedAt),
    state: 'open',
  }
  return { one: next, change: changeOf(one, next) }
}

function changeOf(before: Case, after: Case): CaseChange | undefined {
  if (before.state !== 'open') return 'reopened'
  if (after.publishedAt < before.publishedAt) return 'earlier'
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : 'told-anew'
}

/** Why nothing is said of it any more. What only fell out of a feed stays open. */
function unseen(
  { component, names, versions }: Case,
  { software, host }: Look,
  index: ReadonlyMap<string, readonly Advisory[]>,
): CaseState {
  const runs = software.some((one) => {
    const of = one.source ?? one
    const is = { ecosystem: one.ecosystem, name: of.name }
    return sameComponent(is, component) && versions.includes(of.version)
  })
  if (!runs) return 'mended'
  const about = [...new Set(names.flatMap((name) => index.get(name) ?? []))]
  const standing = about.filter(({ withdrawn }) => withdrawn === undefined)
  if (standing.some((one) => speaksOf(one, component, host))) return 'corrected'
  return about.length > 0 && standing.length === 0 ? 'withdrawn' : 'open'
}

const speaksOf = ({ affects }: Advisory, component: Component, { release }: Host): boolean =>
  affects.some(
    (one) =>
      sameComponent(one, component) && (one.release === undefined || one.release === release),
  )

/** The advisories by every name that they have. */
function indexed(advisories: readonly Advisory[]): ReadonlyMap<string, readonly Advisory[]> {
  const index = new Map<string, Advisory[]>()
  for (const one of advisories)
    for (const name of [one.id, ...one.aliases]) {
      const all = index.get(name)
      if (all === undefined) index.set(name, [one])
      else all.push(one)
    }
  return index
}
