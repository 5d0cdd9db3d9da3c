import { ageAtYearEnd, type Figure, type 査定, type 申告 } from '@zeimori/tax'

/** Up to where a table of the law still gives as much as in its first step, or anything at all. */
type Extent = 'in-full' | 'at-all'
type Step = readonly [upTo: number, amount: Figure]

const within = (income: number, limit: number): number => (income <= limit ? 1 : 0)

/** 1 while she can be another's 扶養親族 or 同一生計配偶者. */
export const asDependant = ({ 所得, 年度 }: 査定): number =>
  within(所得.合計所得金額.yen, 年度.扶養の所得の限度)

/** 1 while her spouse's 配偶者特別控除 is whole, or there at all. */
export const asSpouse =
  (extent: Extent) =>
  ({ 所得, 年度 }: 査定): number => {
    const steps = 年度.配偶者特別控除.段.map(({ 以下, 控除額 }) => [以下, 控除額[0]] as const)
    return within(所得.合計所得金額.yen, limitOf(steps, extent))
  }

/** 1 while a parent's 特定親族特別控除 for her is whole, or there at all; 0 for any other age. */
export const asChild =
  (extent: Extent) =>
  ({ 所得, 年度 }: 査定, { 本人 }: 申告): number => {
    const steps = (年度.特定親族特別控除 ?? []).map(({ 以下, 控除額 }) => [以下, 控除額] as const)
    return isOfStudentAge(本人, 年度) ? within(所得.合計所得金額.yen, limitOf(steps, extent)) : 0
  }

function limitOf(steps: readonly Step[], extent: Extent): number {
  const whole = steps[0]?.[1].yen
  const counted = extent === 'at-all' ? steps : steps.filter(([, { yen }]) => yen === whole)
  return Math.max(-1, ...counted.map(([upTo]) => upTo))
}

function isOfStudentAge({ 生年月日 }: 申告['本人'], 年度: 査定['年度']): boolean {
  const [from, below] = 年度.扶養控除.特定の年齢
  const age = 生年月日 && ageAtYearEnd(生年月日, 年度.所得の年)
  return age !== undefined && age >= from && age < below
}
