import type { 査定 } from '@zeimori/tax'
import type { Assess, Base } from '../compare/scenario.ts'
import { oursOn } from './lines.ts'
import { amountsThatFit } from './solving.ts'
import { surchargeOf } from './suppose-rules.ts'
import { suppositionsOn, type Parts, type Supposition } from './suppositions.ts'
import type { Typed } from './typed.ts'

/** One thing, or two together, imagined otherwise, and what then comes out. */
export type Tried = {
  readonly suppositions: readonly Supposition[]
  readonly 査定: 査定
  /** How many typed lines then agree. */
  readonly agreeing: number
  /** By how many yen the typed lines then differ in all. */
  readonly gap: number
}

/** By how many yen the typed lines differ from an assessment in all. */
export const gapOf = (of: 査定, typed: Typed): number =>
  [...typed].reduce((sum, [line, theirs]) => sum + Math.abs(oursOn(line, of).yen - theirs), 0)

const mostPaired = 8

/**
 * Tries each thing alone; if none explains every typed line, the most promising two by two; and at last which
 * amount would. The best first.
 */
export function tryAll(
  base: Base,
  査定: 査定,
  typed: Typed,
  parts: Parts,
  run: Assess,
): readonly Tried[] {
  const attempt = (suppositions: readonly Supposition[]): Tried => {
    const { 申告, 団体, 年度 } = suppositions.reduce((of, { suppose }) => suppose(of), base)
    const tried = run(申告, 団体, 年度)
    return {
      suppositions,
      査定: tried,
      agreeing: agreeing(tried, typed),
      gap: gapOf(tried, typed),
    }
  }
  const all = [...suppositionsOn(base, parts), ...surcharges(査定, typed)]
  const singles = sorted(all.map((one) => attempt([one])))
  if (fits(singles, typed)) return singles
  const already = agreeing(査定, typed)
  const promising = singles.filter((one) => one.agreeing >= already).slice(0, mostPaired)
  const pairs = promising.flatMap(({ suppositions: [one] }, i) =>
    promising
      .slice(i + 1)
      .flatMap(({ suppositions: [other] }) =>
        one === undefined || other === undefined || one.name === other.name
          ? []
          : [attempt([one, other])],
      ),
  )
  if (fits(pairs, typed)) return sorted([...singles, ...pairs])
  const amounts = amountsThatFit(base, typed, run).map((one) => attempt([one]))
  return sorted([...singles, ...pairs, ...amounts])
}

const agreeing = (of: 査定, typed: Typed): number =>
  [...typed].filter(([line, theirs]) => oursOn(line, of).yen === theirs).length

const fits = (tried: readonly Tried[], typed: Typed): boolean =>
  tried.some((one) => one.agreeing === typed.size)

/** Of two that explain as much, the one that supposes less, then the one that leaves less unexplained. */
const sorted = (tried: readonly Tried[]): readonly Tried[] =>
  [...tried].sort(
    (one, other) =>
      other.agreeing - one.agreeing ||
      one.suppositions.length - other.suppositions.length ||
      one.gap - other.gap,
  )

/** Where 均等割 differs, an ordinance that adds just so much to it. */
const surcharges = (査定: 査定, typed: Typed): readonly Supposition[] =>
  (
    [
      ['city-per-capita', '市町村民税'],
      ['pref-per-capita', '道府県民税'],
    ] as const
  ).flatMap(([line, whose]) => {
    const theirs = typed.get(line)
    return theirs === undefined || 査定.非課税.均等割.非課税
      ? []
      : surchargeOf(whose, theirs - oursOn(line, 査定).yen)
  })
