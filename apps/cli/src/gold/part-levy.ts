import {
  declared,
  yen,
  人数分の定額減税額,
  定額減税額,
  所得割をまとめる,
  税額控除を求める,
  税額控除を順に引く,
  調整控除まで計算する,
  調整措置,
  配当割額等まで引く,
  type Figure,
  type 所得割の前提,
  type 所得割の計算,
  type 税目,
} from '@zeimori/tax'
import { saysIncome } from './input-incomes.ts'
import type { Inputs } from './inputs.ts'
import { creditsOf } from './part-credits.ts'
import { peopleReduced } from './reduction.ts'
import { split, type PerTax } from './split.ts'

/** 所得割 in its steps. A levy that the page gives takes the place of what the steps before it made. */
export function levyOf(前提: 所得割の前提, inputs: Inputs): 所得割の計算 {
  const { levyBeforeAdjustment, levyTotalInput } = inputs.credits
  const { 所得, 非課税, 年度 } = 前提
  const 調整 = 調整控除まで計算する(前提)
  const 四つ = creditsOf(税額控除を求める(調整.税目, 前提), 調整.税目, 前提, inputs)
  const 引いた = 税額控除を順に引く(調整.税目, 四つ)
  const given = levyTotalInput ?? levyBeforeAdjustment
  const 税額控除 = given === undefined ? 引いた : withLevy(引いた, given, 前提)

  const adjusts = levyTotalInput === undefined && saysIncome(inputs.incomes)
  const 減額 = adjusts
    ? 調整措置(税額控除, 所得.総所得金額等, 非課税.所得割の非課税限度額)
    : nothingOff
  const 途中 = 配当割額等まで引く(税額控除, 減額, 前提)
  const 定額減税 = reductionOf(途中.税目, 前提, inputs)
  return 所得割をまとめる({ 調整, 税額控除, 減額, 途中, 定額減税 }, 年度)
}

type Credits = 所得割の計算['税目'][税目]['税額控除']

/** The credits, with the levy after them as the page gives it. */
function withLevy(
  of: Readonly<Record<税目, Credits>>,
  total: number,
  前提: 所得割の前提,
): Readonly<Record<税目, Credits>> {
  const levy = split('税額控除後の所得割額', total, 前提)
  return perTax((税目) => ({ ...of[税目], 控除後の所得割額: levy[税目] }))
}

const perTax = <T>(of: (税目: 税目) => T): Readonly<Record<税目, T>> => ({
  市町村民税: of('市町村民税'),
  道府県民税: of('道府県民税'),
})

const nothingOff: PerTax = perTax((税目) => declared('調整措置による減額', yen(0), 税目))

/** 定額減税 for the number of people that the page counts, or else for those that the law counts. */
function reductionOf(
  途中: Readonly<Record<税目, { readonly 配当割後: Figure }>>,
  { 家族, 所得: { 合計所得金額 }, 年度 }: 所得割の前提,
  inputs: Inputs,
): PerTax | undefined {
  const 人数 = peopleReduced(inputs, 合計所得金額.yen, 年度)
  return 人数 === undefined || 年度.定額減税 === undefined
    ? 定額減税額(家族, 合計所得金額, 途中, 年度)
    : 人数分の定額減税額(人数, 途中, 年度.定額減税)
}
