import type { 年度の定め, 査定 } from '@zeimori/tax'
import type { Inputs } from './inputs.ts'
import { CaseMistake } from './mistake.ts'
import { inReason } from './result.ts'

/**
 * How many people the page's 定額減税 is for: in 令和6年度 the taxpayer as well.
 * @returns undefined where the page leaves it to the law
 * @throws CaseMistake where the year has no 定額減税
 */
export function peopleReduced(
  { credits: { fixedReduction } }: Inputs,
  合計所得金額: number,
  { 定額減税 }: 年度の定め,
): number | undefined {
  if (fixedReduction === undefined) return undefined
  if (定額減税 === undefined)
    throw new CaseMistake('inputs.credits.fixedReduction: この年度に定額減税はありません')
  const { persons } = fixedReduction
  if (persons === undefined || 合計所得金額 > 定額減税.所得の限度) return undefined
  return 定額減税.対象 === '本人と家族' ? persons + 1 : persons
}

/** Whether the page counts other people than the law does in an assessment. */
export function countsOthers({ 所得割の計算, 所得, 年度 }: 査定, inputs: Inputs): boolean {
  const people = peopleReduced(inputs, 所得.合計所得金額.yen, 年度)
  if (people === undefined || 年度.定額減税 === undefined) return false
  const reduction = 所得割の計算?.税目.道府県民税.定額減税額
  const ours = (inReason(reduction, '人数分の減税額') ?? 0) / 年度.定額減税.一人分.yen
  return ours !== people
}
