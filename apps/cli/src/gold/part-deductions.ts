import { declared, yen, type 年度の定め, type 所得控除 } from '@zeimori/tax'
import type { Inputs } from './inputs.ts'
import { differenceOf } from './personal-differences.ts'

/** The deductions with those of which the page gives only the amount, or only the total, in place of the rules'. */
export function deductionsOf(of: 所得控除, { deductions }: Inputs, 年度: 年度の定め): 所得控除 {
  const { given, totalOverride, personalDiffOverride } = deductions
  const replaced = new Set<string>(given.map(({ term }) => term))
  const 内訳 = [
    ...of.内訳.filter(({ term }) => !replaced.has(term)),
    ...given.map(({ term, amount }) => declared(term, yen(amount))),
  ]
  const total = totalOverride ?? 内訳.reduce((sum, 控除) => sum + 控除.yen, 0)
  const difference =
    personalDiffOverride ??
    (given.length === 0 ? of.人的控除差の合計.yen : differenceOf(of, given, 年度))
  return {
    ...of,
    内訳,
    合計: declared('所得控除の合計額', yen(total)),
    人的控除差の合計: declared('人的控除差の合計額', yen(difference ?? 0)),
  }
}
