import type { Figure } from '@zeimori/tax'
import { cityAndPref, inReason, type Result, type Results } from './result.ts'

/** Incomes, and what the non-taxable limits make of them. */
export const incomeResults: Results = {
  salaryIncomeBeforeAdjustment: ({ 所得 }) => 所得.給与所得の金額.yen,
  incomeAdjustment: ({ 所得 }) => 所得.給与所得の金額.yen - 所得.調整控除後の給与所得.yen,
  incomeAdjustmentChild: ({ 所得 }) =>
    inReason(所得.調整控除後の給与所得, '所得金額調整控除額（子ども・特別障害者等）') ?? 0,
  incomeAdjustmentPension: ({ 所得 }) =>
    inReason(所得.調整控除後の給与所得, '所得金額調整控除額（給与・年金）') ?? 0,
  salaryIncome: ({ 所得 }) => 所得.調整控除後の給与所得.yen,
  pensionIncome: ({ 所得 }) => 所得.公的年金等に係る雑所得の金額.yen,
  businessIncome: ({ 所得 }) => balance(所得.ほか?.事業と不動産.営業等),
  realEstateIncome: ({ 所得 }) => balance(所得.ほか?.事業と不動産.不動産),
  occasionalHalf: ({ 所得 }) => 所得.ほか?.通算.長期譲渡と一時の二分の一.yen,
  landLongIncome: ({ 所得 }, { incomes: { landLong } }) =>
    所得.ほか?.分離.find(({ 区分 }) => 区分 === landLong?.kind)?.所得金額.yen,
  totalIncome: ({ 所得 }) => 所得.総所得金額.yen,
  spouseIncome: ({ 家族 }) => 家族.配偶者?.合計所得金額.yen,
}

/** The non-taxable limits, who is free by them, and 均等割. */
export const limitResults: Results = {
  perCapitaNonTaxableLimit: ({ 非課税 }) => 非課税.均等割の非課税限度額.yen,
  perCapitaTaxable: ({ 非課税 }) => !非課税.均等割.非課税,
  perCapitaNonTaxable: ({ 非課税 }) => 非課税.均等割.非課税,
  ...cityAndPref('perCapita', ({ 税目 }, which) => 税目[which].均等割額.yen),
  levyNonTaxableLimit: ({ 非課税 }) => 非課税.所得割の非課税限度額.yen,
  levyTaxable: ({ 非課税 }) => !非課税.所得割.非課税,
  special135NonTaxable: ({ 非課税: { 均等割 } }) =>
    均等割.非課税 &&
    均等割.条件.some((condition) => 'fact' in condition && special135.has(condition.fact)),
}

/** The facts by which somebody with an income of at most 1,350,000 yen pays nothing. */
const special135 = new Set<string>(['本人が障害者', '本人が未成年者', '寡婦かひとり親'])

type Balance = { readonly 黒字: Figure; readonly 赤字: Figure | undefined }

/** A profit, or a loss below nought. */
const balance = (of: Balance | undefined): number | undefined =>
  of && of.黒字.yen - (of.赤字?.yen ?? 0)

/** The sum of the deductions of one name. */
const deduction =
  (名: Figure['term']): Result =>
  ({ 所得控除 }) =>
    所得控除.内訳.filter(({ term }) => term === 名).reduce((sum, { yen }) => sum + yen, 0)

/** The keys of `expected.deductions`. */
export const deductionResults: Results = {
  socialInsurance: deduction('社会保険料控除額'),
  lifeInsurance: deduction('生命保険料控除額'),
  earthquake: deduction('地震保険料控除額'),
  medical: deduction('医療費控除額'),
  spouse: deduction('配偶者控除額'),
  spouseSpecial: deduction('配偶者特別控除額'),
  dependents: deduction('扶養控除額'),
  specificRelative: deduction('特定親族特別控除額'),
  disability: deduction('障害者控除額'),
  basic: deduction('基礎控除額'),
  total: ({ 所得控除 }) => 所得控除.合計.yen,
}
