import { assess, type 査定 } from '@zeimori/tax'
import type { Assess, Base } from '../compare/scenario.ts'
import { noticeLines, oursOn, type NoticeLine, type Ours } from './lines.ts'
import { slightOf, type Slight } from './slight.ts'
import type { Parts, Supposition } from './suppositions.ts'
import { gapOf, tryAll, type Tried } from './trying.ts'
import type { Typed } from './typed.ts'

/** A reason found by trying: with these things otherwise, our computation says what the notice says. */
export type Likely = {
  /** One thing, or two together. */
  readonly suppositions: readonly Pick<Supposition, 'name' | 'which'>[]
  /** `whole`: every typed line then agrees. `line`: this one does. `nearer`: it comes nearer. */
  readonly fit: 'whole' | 'line' | 'nearer'
}

/** One line that differs, in yen. `difference` is theirs less ours. */
export type Difference = {
  readonly line: NoticeLine
  readonly theirs: number
  readonly ours: Ours
  readonly difference: number
  readonly slight: Slight | undefined
  /** The likeliest first. */
  readonly reasons: readonly Likely[]
}

/** What comes of laying the notice beside our computation. */
export type NoticeCheck = {
  readonly agreeing: readonly NoticeLine[]
  readonly differences: readonly Difference[]
  /** What alone explains every line that differs, the likeliest first. */
  readonly whole: readonly Likely[]
}

/**
 * Lays what she typed of her notice beside our computation, and tries what would bring the two together.
 * @param parts what makes up amounts that the declaration only holds as sums
 */
export function checkNotice(
  base: Base,
  査定: 査定,
  typed: Typed,
  parts: Parts,
  run: Assess = assess,
): NoticeCheck {
  const lines = noticeLines.filter((line) => typed.has(line))
  const theirsOn = (line: NoticeLine): number => typed.get(line) ?? 0
  const agrees = (line: NoticeLine): boolean => oursOn(line, 査定).yen === theirsOn(line)
  const differing = lines.filter((line) => !agrees(line))
  const agreeing = lines.filter(agrees)
  if (differing.length === 0) return { agreeing, differences: [], whole: [] }

  const tried = tryAll(base, 査定, typed, parts, run)
  const whole = tried.filter((one) => one.agreeing === lines.length)
  return {
    agreeing,
    whole: whole.map((one) => told(one, 'whole')),
    differences: differing.map((line) => {
      const ours = oursOn(line, 査定)
      const difference = theirsOn(line) - ours.yen
      const slight = whole.length > 0 ? undefined : slightOf(line, difference, typed, differing)
      return {
        line,
        theirs: theirsOn(line),
        ours,
        difference,
        slight,
        reasons:
          slight === undefined
            ? reasonsFor(line, typed, tried, {
                agreeing: agreeing.length,
                gap: gapOf(査定, typed),
                ours: ours.yen,
              })
            : [],
      }
    }),
  }
}

const told = ({ suppositions }: Tried, fit: Likely['fit']): Likely => ({
  suppositions: suppositions.map(({ name, which }) => ({ name, which })),
  fit,
})

const single = ({ suppositions }: Tried): boolean => suppositions.length === 1

const mostReasons = 3

/** How things stand before anything is supposed. */
type Already = { readonly agreeing: number; readonly gap: number; readonly ours: number }

/** What mends this line and breaks another, or leaves the lines further apart in all, is no reason. */
function reasonsFor(
  line: NoticeLine,
  typed: Typed,
  all: readonly Tried[],
  already: Already,
): readonly Likely[] {
  const theirs = typed.get(line) ?? 0
  const gap = ({ 査定 }: Tried): number => Math.abs(oursOn(line, 査定).yen - theirs)
  const whole = (one: Tried): boolean => one.agreeing === typed.size
  const tried = all.filter((one) => one.gap < already.gap)
  const exact = tried.filter(
    (one) => gap(one) === 0 && one.agreeing > already.agreeing && (single(one) || whole(one)),
  )
  if (exact.length > 0)
    return exact.slice(0, mostReasons).map((one) => told(one, whole(one) ? 'whole' : 'line'))
  return tried
    .filter((one) => single(one) && gap(one) < Math.abs(already.ours - theirs) / 2)
    .sort((one, other) => gap(one) - gap(other))
    .slice(0, mostReasons - 1)
    .map((one) => told(one, 'nearer'))
}
