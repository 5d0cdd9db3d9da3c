import fc from 'fast-check'
import { caseStanding, follow, type Advisory, type Case, type Look } from '../src/index.ts'

const hour = 60 * 60 * 1000
const start = Date.parse('2026-01-01T00:00:00Z')

/** A weakness as it truly is. Versions are whole numbers: `3` runs as 「3.0.0」. */
type Weakness = {
  readonly component: number
  /** Weak are all versions below. */
  readonly fixed: number
  /** Each publisher's own publication, under its own name. */
  readonly copies: readonly Copy[]
}

type Copy = {
  /** When it says that it was published, and when it can be fetched, in hours from the start. */
  readonly published: number
  readonly arrives: number
  /** From when on it names another day of publication, and which. */
  readonly redated: number
  readonly published2: number
  /** From when on it is scored anew. */
  readonly rescored: number
  /** Taken back from then on; undefined: never. */
  readonly withdrawn: number | undefined
  /** Looks, by number, at which its feed does not hold it. */
  readonly lost: readonly number[]
  /** It comes more than once. */
  readonly twice: boolean
  /** It knows the others' names. */
  readonly linked: boolean
}

export type Simulation = {
  /** For each component when it is upgraded, in hours: from version 1 to 2, from 2 to 3. */
  readonly upgrades: readonly (readonly number[])[]
  readonly weaknesses: readonly Weakness[]
  /** When somebody looks, in hours. */
  readonly looks: readonly number[]
}

const hours = fc.nat({ max: 60 * 24 })
const copies: fc.Arbitrary<Copy> = fc
  .record({
    published: hours,
    late: fc.oneof(fc.constant(0), fc.nat({ max: 15 * 24 })),
    skew: fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, fc.integer({ min: -48, max: 400 })),
    redated: hours,
    published2: hours,
    rescored: hours,
    withdrawn: fc.option(hours, { nil: undefined, freq: 3 }),
    lost: fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
    twice: fc.boolean(),
    linked: fc.boolean(),
  })
  .map(({ published, late, skew, ...rest }) => ({
    ...rest,
    published: Math.max(0, published + skew),
    arrives: published + late,
  }))

/** Two months of publishers that are late, whose clocks are wrong, who say things twice, anew, or take them back. */
export const simulations: fc.Arbitrary<Simulation> = fc.record({
  upgrades: fc.array(
    fc.array(hours, { minLength: 1, maxLength: 3 }).map((all) => all.toSorted((a, b) => a - b)),
    { minLength: 2, maxLength: 2 },
  ),
  weaknesses: fc.array(
    fc.record({
      component: fc.nat({ max: 1 }),
      fixed: fc.integer({ min: 1, max: 4 }),
      copies: fc.array(copies, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  looks: fc
    .array(fc.integer({ min: 1, max: 75 * 24 }), { minLength: 5, maxLength: 40 })
    .map((all) => all.toSorted((a, b) => a - b)),
})

const instant = (at: number): string => new Date(start + at * hour).toISOString()
const nameOf = (weakness: number, copy: number): string =>
  copy === 0 ? `CVE-2026-${weakness}` : `SYNTHETIC-${weakness}-${copy}`

const saidOf = (copy: Copy, at: number): number =>
  at >= copy.redated ? copy.published2 : copy.published
const isThere = ({ arrives, lost }: Copy, at: number, n: number): boolean =>
  arrives <= at && !lost.includes(n)
const isBack = ({ withdrawn }: Copy, at: number): boolean =>
  withdrawn !== undefined && withdrawn <= at

function advisoriesAt({ weaknesses }: Simulation, at: number, n: number): readonly Advisory[] {
  return weaknesses.flatMap(({ component, fixed, copies: all }, w) =>
    all.flatMap((copy, c) => {
      if (!isThere(copy, at, n)) return []
      const one: Advisory = {
        id: nameOf(w, c),
        // Whoever does not know the others is known by the first.
        aliases: c === 0 || copy.linked ? all.map((_, o) => nameOf(w, o)) : [nameOf(w, 0)],
        published: instant(saidOf(copy, at)),
        modified: instant(at),
        summary: '',
        severity: at >= copy.rescored ? 'low' : 'critical',
        vectors: [],
        affects: [
          {
            ecosystem: 'npm',
            name: `mihon-${component}`,
            versions: [],
            ranges: [
              [
                { kind: 'introduced', version: '0' },
                { kind: 'fixed', version: `${fixed}.0.0` },
              ],
            ],
          },
        ],
        ...(isBack(copy, at) && { withdrawn: instant(at) }),
      }
      return copy.twice ? [one, one] : [one]
    }),
  )
}

const versionAt = ({ upgrades }: Simulation, component: number, at: number): number =>
  1 + (upgrades[component] ?? []).filter((when) => when <= at).length

/** What is looked at, look by look. */
export const looksAt = (one: Simulation): readonly Look[] =>
  one.looks.map((at, n) => ({
    at: start + at * hour,
    software: [0, 1].map((component) => ({
      ecosystem: 'npm',
      name: `mihon-${component}`,
      version: `${versionAt(one, component, at)}.0.0`,
    })),
    advisories: advisoriesAt(one, at, n),
    host: { release: '12' },
  }))

/** The end of the seventh day after a moment in Japan, by a calendar of another make. */
function seventhDay(moment: number): number {
  const [year = 0, month = 0, date = 0] = new Date(moment)
    .toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' })
    .split('-')
    .map(Number)
  return Date.UTC(year, month - 1, date + 8) - 9 * hour
}

/**
 * Follows a simulation, and has every look judged by what truly is.
 * @returns what was not told of, or too late; and how many cases the same look changed when it came again
 */
export function run(one: Simulation): {
  readonly missed: readonly string[]
  readonly changedAgain: number
} {
  const missed: string[] = []
  let cases: readonly Case[] = []
  let changedAgain = 0
  // What the judge knows: the earliest due day of each weakness that ran here while it was said.
  const due = new Map<number, number>()
  for (const [n, look] of looksAt(one).entries()) {
    cases = follow(cases, look).map((some) => some.one)
    changedAgain += follow(cases, look).filter(({ change }) => change !== undefined).length
    const at = one.looks[n] ?? 0
    for (const [w, { component, fixed, copies: all }] of one.weaknesses.entries()) {
      const weak = versionAt(one, component, at) < fixed
      const said = all.filter((copy) => isThere(copy, at, n) && !isBack(copy, at))
      if (!weak || said.length === 0) continue
      const published = said.map((copy) => start + saidOf(copy, at) * hour)
      const first = Math.min(due.get(w) ?? Infinity, seventhDay(Math.min(look.at, ...published)))
      due.set(w, first)
      const found = cases.find(
        ({ component: of, names }) =>
          of.name === `mihon-${component}` && names.includes(nameOf(w, 0)),
      )
      const standing = found && caseStanding(found, [], look.at)
      const name = `${nameOf(w, 0)} at ${instant(at)}`
      if (standing === undefined || standing.state === 'done') missed.push(`${name}: not open`)
      else if (standing.endAt > first) missed.push(`${name}: due too late`)
      else if (look.at >= first && standing.state !== 'over') missed.push(`${name}: not said late`)
    }
  }
  return { missed, changedAgain }
}
