import { assess, type 年度の定め } from '@zeimori/tax'
import { outcomeOf, scenarioOf, type Assess, type Base } from './scenario.ts'

/** The parts of a year's rules that an amendment can change. The words are in `texts/compare.ts`. */
export const topics = [
  'salary-deduction',
  'pension-deduction',
  'dependant-limit',
  'student',
  'special-relative',
  'basic-deduction',
  'spouse',
  'single-parent',
  'insurance',
  'tax-free-line',
  'abroad',
  'donation',
  'housing-loan',
  'fixed-cut',
  'per-capita',
  'forest-tax',
  'income-tax',
  'age',
  'rest',
  'ordinance',
] as const
export type Topic = (typeof topics)[number]

/** A year's rules, and the ordinances in force in it. */
export type Rules = Pick<Base, '年度' | '団体'>

/** Takes one part of the rules from another year. */
type Swap = (into: 年度の定め, from: 年度の定め) => 年度の定め

const swaps: Readonly<Record<Exclude<Topic, 'ordinance'>, Swap>> = {
  'salary-deduction': (into, { 給与所得, 給与所得控除額, 所得金額調整控除 }) => ({
    ...into,
    給与所得,
    給与所得控除額,
    所得金額調整控除,
  }),
  'pension-deduction': (into, { 公的年金等控除 }) => ({ ...into, 公的年金等控除 }),
  'dependant-limit': (into, { 扶養の所得の限度 }) => ({ ...into, 扶養の所得の限度 }),
  student: (into, { 勤労学生控除 }) => ({ ...into, 勤労学生控除 }),
  'special-relative': (into, { 特定親族特別控除 }) => ({ ...into, 特定親族特別控除 }),
  'basic-deduction': (into, { 基礎控除 }) => ({ ...into, 基礎控除 }),
  spouse: (into, { 配偶者控除, 配偶者特別控除 }) => ({ ...into, 配偶者控除, 配偶者特別控除 }),
  'single-parent': (into, { 寡婦控除, ひとり親控除 }) => ({ ...into, 寡婦控除, ひとり親控除 }),
  insurance: (into, { 生命保険料控除, 地震保険料控除 }) => ({
    ...into,
    生命保険料控除,
    地震保険料控除,
  }),
  'tax-free-line': (into, { 非課税 }) => ({ ...into, 非課税 }),
  abroad: (into, { 国外の扶養の要件 }) => ({ ...into, 国外の扶養の要件 }),
  donation: (into, { 寄附金税額控除 }) => ({ ...into, 寄附金税額控除 }),
  'housing-loan': (into, { 税額控除 }) => ({ ...into, 税額控除 }),
  'fixed-cut': (into, { 定額減税 }) => ({ ...into, 定額減税 }),
  'per-capita': (into, { 均等割額 }) => ({ ...into, 均等割額 }),
  'forest-tax': (into, { 森林環境税額 }) => ({ ...into, 森林環境税額 }),
  'income-tax': (into, from) => ({
    ...into,
    所得税: from.所得税,
    所得税の基礎控除: from.所得税の基礎控除,
    所得税の生命保険料控除: from.所得税の生命保険料控除,
    子育て世帯の所得税の生命保険料控除: from.子育て世帯の所得税の生命保険料控除,
  }),
  age: (into, { 所得の年 }) => ({ ...into, 所得の年 }),
  rest: (_into, from) => from,
}

const swapped = (base: Base, to: Rules, topic: Topic): Base =>
  topic === 'ordinance'
    ? { ...base, 団体: to.団体 }
    : { ...base, 年度: swaps[topic](base.年度, to.年度) }

/** One part of the rules that changed, and what it does to this person after those before it, in yen. */
export type Amendment = {
  readonly topic: Topic
  readonly residentTax: number
  readonly incomeTax: number
  readonly limit: number
}

/**
 * Why the same declaration comes to other amounts under another year: the parts of that year's rules are put
 * in the place of the first year's, one after another, so that what they do adds up to the whole difference.
 * Parts that do nothing to this person are left out.
 */
export function amendmentsBetween(
  base: Base,
  to: Rules,
  run: Assess = assess,
): readonly Amendment[] {
  const amendments: Amendment[] = []
  let now = base
  let before = outcomeOf(scenarioOf(now), run)
  for (const topic of topics) {
    now = swapped(now, to, topic)
    const after = outcomeOf(scenarioOf(now), run)
    const amendment = {
      topic,
      residentTax: after.査定.年税額.yen - before.査定.年税額.yen,
      incomeTax: after.incomeTax.yen - before.incomeTax.yen,
      limit: after.limit.yen - before.limit.yen,
    }
    if (amendment.residentTax !== 0 || amendment.incomeTax !== 0 || amendment.limit !== 0)
      amendments.push(amendment)
    before = after
  }
  return amendments
}
