import type { Figure } from '@zeimori/tax'
import { objectAt } from './case-file.ts'
import { givenDeductions } from './declaration.ts'
import { inReason, later, type Result, type Results } from './result.ts'

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
  totalIncome: ({ 所得 }) => 所得.総所得金額.yen,
  spouseIncome: ({ 家族 }) => 家族.配偶者?.合計所得金額.yen,
  perCapitaNonTaxableLimit: ({ 非課税 }) => 非課税.均等割の非課税限度額.yen,
  perCapitaTaxable: ({ 非課税 }) => !非課税.均等割.非課税,
  levyNonTaxableLimit: ({ 非課税 }) => 非課税.所得割の非課税限度額.yen,
  levyTaxable: ({ 非課税 }) => !非課税.所得割.非課税,
  special135NonTaxable: ({ 非課税: { 均等割 } }) =>
    均等割.非課税 &&
    均等割.条件.some((condition) => 'fact' in condition && special135.has(condition.fact)),
  ...later('businessIncome', 'realEstateIncome', 'occasionalHalf', 'landLongIncome'),
}

/** The facts by which somebody with an income of at most 1,350,000 yen pays nothing. */
const special135 = new Set<string>(['本人が障害者', '本人が未成年者', '寡婦かひとり親'])

/** The keys of `expected.deductions`. */
export const deductionResults: Results = {
  socialInsurance: deduction('社会保険料控除額'),
  lifeInsurance: deduction('生命保険料控除額', givenDeductions.lifeInsurance),
  earthquake: deduction('地震保険料控除額', givenDeductions.earthquake),
  medical: given(givenDeductions.medical),
  spouse: deduction('配偶者控除額'),
  spouseSpecial: deduction('配偶者特別控除額'),
  dependents: deduction('扶養控除額'),
  specificRelative: deduction('特定親族特別控除額'),
  disability: deduction('障害者控除額'),
  basic: deduction('基礎控除額'),
  total: ({ 所得控除 }) => 所得控除.合計.yen,
}

/** The sum of the deductions of one name; and what the page gives of it without saying how. */
function deduction(名: Figure['term'], givenAs?: string): Result {
  return ({ 所得控除 }, inputs) => {
    const same = 所得控除.内訳.filter(({ term }) => term === 名)
    return same.reduce((sum, { yen }) => sum + yen, givenAmount(inputs, givenAs))
  }
}

function given(key: string): Result {
  return (_, inputs) => givenAmount(inputs, key)
}

function givenAmount(inputs: Parameters<Result>[1], key: string | undefined): number {
  const amount = key === undefined ? 0 : objectAt(inputs, 'deductions')[key]
  return typeof amount === 'number' ? amount : 0
}
