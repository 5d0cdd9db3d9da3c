import {
  declared,
  yen,
  住民税の言い方,
  子ども等の理由,
  家族を判定する,
  所得を計算する,
  所得控除を計算する,
  税額をまとめる,
  課税標準を計算する,
  非課税を判定する,
  type Figure,
  type 団体,
  type 査定,
  type 申告,
  type 年度の定め,
  type 課税標準,
  type 非課税の判定,
} from '@zeimori/tax'
import { childOutOfSight } from './household.ts'
import { saysIncome } from './input-incomes.ts'
import type { Inputs } from './inputs.ts'
import { deductionsOf } from './part-deductions.ts'
import { levyOf } from './part-levy.ts'

/** Whether the page gives a figure from the middle of the calculation, so that the door cannot be used. */
export function givesParts(inputs: Inputs, 年度: 年度の定め): boolean {
  const { incomes, deductions, credits } = inputs
  const { mortgage, furusato } = credits
  const given = [
    incomes.taxableOverride,
    deductions.given[0],
    deductions.totalOverride,
    deductions.personalDiffOverride,
    credits.persons,
    credits.levyBeforeAdjustment,
    credits.levyTotalInput,
    // What was withheld on incomes that the format has no key for.
    incomes.dividend === undefined ? credits.withholding : undefined,
    mortgage?.incomeTaxTaxable,
    mortgage?.creditTotal,
    furusato?.incomeTaxRate,
    furusato?.levyBase,
  ]
  return given.some((one) => one !== undefined) || childOutOfSight(inputs, 年度.所得の年)
}

/** One person's year out of the rules in their order, going on from the page's own figure wherever it gives one. */
export function assessInParts(申告: 申告, 団体: 団体, 年度: 年度の定め, inputs: Inputs): 査定 {
  const 家族 = 家族を判定する(申告, 年度)
  const 所得 = 所得を計算する(申告, 子ども等の理由(申告, 家族, 年度), 年度)
  const 所得控除 = deductionsOf(所得控除を計算する(申告, 家族, 所得, 年度), inputs, 年度)
  const 課税標準 = taxableOf(課税標準を計算する(所得, 所得控除.合計, 住民税の言い方, 年度), inputs)
  const 人数 = peopleOf(家族.人数, inputs, 年度)
  const 非課税 = taxabilityOf(
    非課税を判定する(申告, 所得, 人数, 所得控除.寡婦かひとり親, 団体, 年度),
    inputs,
  )
  const 配当割額等 = withheldOf(inputs)
  const 前提 = { 申告, 家族, 所得, 所得控除, 課税標準, 非課税, 配当割額等, 団体, 年度 }
  return 税額をまとめる(前提, 非課税.所得割.非課税 ? undefined : levyOf(前提, inputs))
}

const withheldOf = ({ credits: { withholding = 0 } }: Inputs): Figure | undefined =>
  withholding === 0 ? undefined : declared('配当割額と株式等譲渡所得割額', yen(withholding))

/** How many people the non-taxable limits count beside the taxpayer. */
function peopleOf(counted: number, inputs: Inputs, 年度: 年度の定め): number {
  const { persons } = inputs.credits
  if (persons !== undefined) return persons - 1
  return childOutOfSight(inputs, 年度.所得の年) ? counted - 1 : counted
}

const taxableOf = (of: 課税標準, { incomes: { taxableOverride } }: Inputs): 課税標準 =>
  taxableOverride === undefined
    ? of
    : { ...of, 課税総所得金額: declared('課税総所得金額', yen(taxableOverride)) }

/** A page that starts from a tax or from what is taxed, and says no income, is about somebody who is taxed. */
function taxabilityOf(of: 非課税の判定, { incomes, credits }: Inputs): 非課税の判定 {
  const { mortgage, furusato } = credits
  const starts = [
    incomes.taxableOverride,
    credits.levyBeforeAdjustment,
    credits.levyTotalInput,
    mortgage?.incomeTaxTaxable,
    mortgage?.creditTotal,
    furusato?.levyBase,
    furusato?.incomeTaxRate,
  ].some((amount) => amount !== undefined && amount > 0)
  if (!starts || saysIncome(incomes)) return of
  return {
    ...of,
    所得割: { ...of.所得割, 非課税: false },
    均等割: { ...of.均等割, 非課税: false },
    森林環境税: { ...of.森林環境税, 非課税: false },
  }
}
