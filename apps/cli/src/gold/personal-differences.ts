import type { Figure, 年度の定め, 所得控除, 査定 } from '@zeimori/tax'
import type { GivenDeduction } from './input-deductions.ts'
import type { Inputs } from './inputs.ts'

/** A personal deduction that the law knows, with its 人的控除差 (yen). */
type Entry = { readonly amount: number; readonly difference: number }

/**
 * The 人的控除差 in all, where the page gives some personal deductions only as amounts: what the family in the
 * case makes of them, or else what the law's table makes of an amount that only one group of people has.
 * @returns undefined where an amount can be more than one group, so that the difference cannot be told
 */
export function differenceOf(
  of: 所得控除,
  given: readonly GivenDeduction[],
  年度: 年度の定め,
): number | undefined {
  let total: number = 年度.調整控除.五万円.yen
  for (const { 控除額, 人的控除差 } of of.人的控除)
    if (given.every(({ term }) => term !== 控除額.term) || sameAs(of, given, 控除額.term))
      total += 人的控除差?.yen ?? 0
  for (const { term, amount } of given) {
    if (sameAs(of, given, term)) continue
    const [difference, another] = [...possible(amount, term, 年度)]
    if (difference === undefined || another !== undefined) return undefined
    total += difference
  }
  return total
}

/** Whether the case's own deductions leave the 人的控除差 open, on which 調整控除 and all after it rest. */
export function leavesDifferenceOpen(
  { 所得控除, 年度 }: 査定,
  { deductions: { given, personalDiffOverride } }: Inputs,
): boolean {
  if (personalDiffOverride !== undefined) return false
  return differenceOf(所得控除, given, 年度) === undefined
}

/** Whether the family in the case makes the same deduction as the page gives. */
function sameAs(of: 所得控除, given: readonly GivenDeduction[], term: Figure['term']): boolean {
  const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0)
  const ours = of.人的控除.filter(({ 控除額 }) => 控除額.term === term)
  const theirs = given.filter((one) => one.term === term)
  return sum(ours.map(({ 控除額 }) => 控除額.yen)) === sum(theirs.map(({ amount }) => amount))
}

/** Every 人的控除差 that the deduction of this amount can have. Other than personal deductions have none. */
function possible(amount: number, term: Figure['term'], 年度: 年度の定め): ReadonlySet<number> {
  if (amount === 0) return new Set([0])
  const { 障害者控除: 障, 扶養控除: 扶, ひとり親控除: 親, 配偶者控除: 配 } = 年度
  const sumsOf: readonly (readonly [Figure['term'], readonly 人的控除の額[]])[] = [
    ['障害者控除額', [障.普通, 障.特別, 障.同居特別]],
    ['扶養控除額', [扶.一般, 扶.特定, 扶.老人, 扶.同居老親等]],
  ]
  const several = sumsOf.find(([name]) => name === term)
  if (several !== undefined) return sums(amount, entries(several[1]))
  const oneOf: readonly (readonly [Figure['term'], readonly Entry[]])[] = [
    ['配偶者控除額', entries([...配.一般, ...配.老人])],
    ['配偶者特別控除額', spouseSpecial(年度)],
    ['寡婦控除額', entries([年度.寡婦控除])],
    ['ひとり親控除額', entries([親.母, 親.父])],
    ['勤労学生控除額', entries([年度.勤労学生控除])],
  ]
  const one = oneOf.find(([name]) => name === term)
  return one === undefined ? new Set([0]) : single(amount, one[1])
}

const entries = (of: readonly 人的控除の額[]): readonly Entry[] =>
  of.map(({ 控除額, 人的控除差 }) => ({ amount: 控除額.yen, difference: 人的控除差.yen }))

type 人的控除の額 = 年度の定め['寡婦控除']

/** The lowest incomes have the first amounts and, until 令和7年度, a difference; the others have none. */
function spouseSpecial({ 配偶者特別控除: { 段, 差の段 } }: 年度の定め): readonly Entry[] {
  const withDifference = 差の段.flatMap(({ 人的控除差 }) =>
    人的控除差.map(({ yen }, i) => ({ amount: 段[0]?.控除額[i]?.yen ?? 0, difference: yen })),
  )
  const without = 段.flatMap(({ 控除額 }) =>
    控除額.map(({ yen }) => ({ amount: yen, difference: 0 })),
  )
  return [...withDifference, ...without]
}

const single = (amount: number, of: readonly Entry[]): ReadonlySet<number> =>
  new Set(of.filter((entry) => entry.amount === amount).map(({ difference }) => difference))

/** The deduction of more people than this is nobody's family. */
const largestSum = 20_000_000
const step = 10_000

/** Every difference of any number of people whose deductions come to the amount. */
function sums(amount: number, people: readonly Entry[]): ReadonlySet<number> {
  if (amount > largestSum || amount % step !== 0) return new Set()
  const of: Set<number>[] = [new Set([0])]
  for (let sum = step; sum <= amount; sum += step) {
    const differences = new Set<number>()
    for (const entry of people)
      for (const before of of[(sum - entry.amount) / step] ?? [])
        differences.add(before + entry.difference)
    of.push(differences)
  }
  return of[amount / step] ?? new Set()
}
