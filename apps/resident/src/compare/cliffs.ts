import { assess, yen, ふるさと納税の限度額, type Figure, type Yen, type 査定 } from '@zeimori/tax'
import { featureNames, featureOf, isOfFamily, standing, type FeatureName } from './features.ts'
import type { Assess, Base } from './scenario.ts'
import { incomeOf, withIncome, type Subject } from './subjects.ts'

/** What leaps at a cliff, and the amount whose article says so. */
export type Leap = { readonly name: FeatureName; readonly figure: Figure | undefined }

/** An income at which one yen more changes the tax by more than the tax rate does. */
export type Cliff = {
  readonly subject: Subject
  /** The first income on the far side, in yen. */
  readonly at: Yen
  /** How many yen more it takes to get there; where it lies behind, how many fewer to be before it, as a negative number. */
  readonly distance: number
  readonly leaps: readonly Leap[]
  /** The year's resident tax one yen before and at the cliff. */
  readonly tax: readonly [before: number, after: number]
  /** The limit of ふるさと納税 one yen before and at the cliff. */
  readonly limit: readonly [before: number, after: number]
  /**
   * Her own tax leaps; or a line is crossed that costs nothing at once; or only her limit leaps; or what the one
   * pays who has her in the family.
   */
  readonly effect: 'tax' | 'line' | 'limit' | 'family'
}

/** How far around the present income is looked, in how wide steps, and for how many cliffs. */
const reach = 2_000_000
const stride = 100_000
const wanted = { above: 4, below: 2 } as const

/**
 * The nearest cliffs as the subject's income grows or shrinks, nearest first: found in the computation itself,
 * exact to the yen. A cliff within one stride that is undone within the same stride is not seen.
 */
export function cliffs(base: Base, subject: Subject, run: Assess = assess): readonly Cliff[] {
  const now = incomeOf(base.申告, subject)
  const seen = seenFrom(base, subject, run)
  const above = search(now, now + reach, stride, wanted.above, seen)
  const below = search(now, Math.max(0, now - reach), -stride, wanted.below, seen)
  return [...above, ...below]
    .map((at) => cliffAt(at, now, subject, seen))
    .filter(({ effect, distance }) => effect !== 'family' || distance > -justPassed)
    .sort(byDistance)
}

/** Who is far beyond being anybody's dependant need not be told. */
const justPassed = 300_000

const byDistance = (one: Cliff, other: Cliff): number =>
  Math.abs(one.distance) - Math.abs(other.distance)

type Seen = { readonly 査定: 査定; readonly 申告: Base['申告']; readonly standing: string }
type See = (income: number) => Seen

/** The assessment at an income, each worked out once. */
function seenFrom({ 申告: declaration, 団体, 年度 }: Base, subject: Subject, run: Assess): See {
  const known = new Map<number, Seen>()
  return (income) => {
    const found = known.get(income)
    if (found !== undefined) return found
    const 申告 = withIncome(declaration, subject, yen(income))
    const 査定 = run(申告, 団体, 年度)
    const seen = { 査定, 申告, standing: standing(査定, 申告) }
    known.set(income, seen)
    return seen
  }
}

/** Goes from stride to stride away from the present income until enough cliffs are found. */
function search(
  from: number,
  to: number,
  step: number,
  enough: number,
  see: See,
): readonly number[] {
  const found: number[] = []
  for (let near = from; near !== to && found.length < enough;) {
    const far = step > 0 ? Math.min(to, near + step) : Math.max(to, near + step)
    const leaps = leapsBetween(Math.min(near, far), Math.max(near, far), see).filter(isReal(see))
    found.push(...leaps.sort((one, other) => (one - other) * Math.sign(step)))
    near = far
  }
  return found.slice(0, enough)
}

/** Every income between the two at which anything leaps, by bisection. */
function leapsBetween(low: number, high: number, see: See): readonly number[] {
  const found: number[] = []
  let from = low
  while (see(from).standing !== see(high).standing) {
    let before = from
    let after = high
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (see(middle).standing === see(from).standing) before = middle
      else after = middle
    }
    found.push(after)
    from = after
  }
  return found
}

/** No tax rate of an income's own step takes more than this of it, surcharges and rounding included. */
const ordinary = (increase: number): number => Math.max(0, increase) * 0.11 + 200

/** Lines that she is asked about even where crossing them costs nothing at once. */
const lines: ReadonlySet<FeatureName> = new Set(['per-capita', 'income-levy', 'headcount'])

const effectAt = (at: number, see: See): Cliff['effect'] | undefined => {
  const [before, after] = [see(at - 1), see(at)]
  const increase = after.査定.所得.合計所得金額.yen - before.査定.所得.合計所得金額.yen
  const leap = after.査定.年税額.yen - before.査定.年税額.yen
  if (leap > ordinary(increase)) return 'tax'
  const names = namesAt(at, see)
  if (names.some((name) => lines.has(name))) return 'line'
  if (names.some(isOfFamily)) return 'family'
  return ふるさと納税の限度額(after.査定).yen < ふるさと納税の限度額(before.査定).yen
    ? 'limit'
    : undefined
}

const isReal =
  (see: See) =>
  (at: number): boolean =>
    effectAt(at, see) !== undefined

const namesAt = (at: number, see: See): readonly FeatureName[] => {
  const [before, after] = [see(at - 1), see(at)]
  return featureNames.filter(
    (name) =>
      featureOf(name, before.査定, before.申告).value !==
      featureOf(name, after.査定, after.申告).value,
  )
}

function cliffAt(at: number, now: number, subject: Subject, see: See): Cliff {
  const [before, after] = [see(at - 1), see(at)]
  const effect = effectAt(at, see) ?? 'tax'
  return {
    subject,
    at: yen(at),
    distance: at > now ? at - now : at - 1 - now,
    leaps: namesAt(at, see)
      .filter((name) => (effect === 'family') === isOfFamily(name))
      .map((name) => ({ name, figure: figureAt(name, before, after) })),
    tax: [before.査定.年税額.yen, after.査定.年税額.yen],
    limit: [ふるさと納税の限度額(before.査定).yen, ふるさと納税の限度額(after.査定).yen],
    effect,
  }
}

const figureAt = (name: FeatureName, before: Seen, after: Seen): Figure | undefined =>
  featureOf(name, after.査定, after.申告).figure ?? featureOf(name, before.査定, before.申告).figure
