import {
  declared,
  largestAmount,
  yen,
  住宅借入金等特別税額控除額,
  寄附金税額控除を計算する,
  所得税の基礎控除額,
  特例控除の区分を決める,
  総合課税の所得税額,
  限度のもとを求める,
  type Figure,
  type 四つの税額控除,
  type 寄附金税額控除,
  type 所得割の前提,
  type 特例控除の区分,
  type 税目,
  type 年度の定め,
} from '@zeimori/tax'
import { residenceYear } from './declaration.ts'
import type { Mortgage } from './input-credits.ts'
import { saysIncome } from './input-incomes.ts'
import type { Inputs } from './inputs.ts'
import { CaseMistake } from './mistake.ts'
import { split, type PerTax } from './split.ts'

type BeforeCredits = Readonly<Record<税目, { readonly 調整控除後の所得割額: Figure }>>

/** The credits, with those in place of the rules' for which the page gives its own figures. */
export function creditsOf(
  of: 四つの税額控除,
  調整控除まで: BeforeCredits,
  前提: 所得割の前提,
  inputs: Inputs,
): 四つの税額控除 {
  const { mortgage, furusato } = inputs.credits
  return {
    ...of,
    住宅: (mortgage && mortgageOf(mortgage, 前提, inputs)) ?? of.住宅,
    寄附金: furusato && furusatoOf(調整控除まで, 前提, inputs),
  }
}

/** More than any limit: what the page does not give does not limit. */
const unlimited = yen(largestAmount)

/** 住宅借入金等 out of the page's own income tax, or out of its credit in all; undefined where it has neither. */
function mortgageOf(
  mortgage: Mortgage,
  { 所得, 団体, 年度 }: 所得割の前提,
  inputs: Inputs,
): PerTax | undefined {
  const { available = 0, incomeTaxTaxable, creditTotal, capPercent } = mortgage
  const { 型 } = 年度.税額控除.住宅借入金等
  const credit = (引ききれない額: number, 限度のもと: Figure, percent: 5 | 7): PerTax => {
    const of = (税目: 税目): Figure =>
      住宅借入金等特別税額控除額(
        {
          引ききれない額: declared(
            '所得税から引ききれない住宅借入金等特別控除額',
            yen(引ききれない額),
          ),
          限度のもと,
          型: 型[percent === 7 ? '百分の七型' : '百分の五型'],
          指定都市に住む: 団体.指定都市,
        },
        税目,
        年度,
      )
    return { 市町村民税: of('市町村民税'), 道府県民税: of('道府県民税') }
  }
  if (creditTotal !== undefined)
    return credit(creditTotal, declared('所得税の課税総所得金額', unlimited), 7)
  if (incomeTaxTaxable === undefined) {
    if (inputs.deductions.given.length > 0 || inputs.deductions.totalOverride !== undefined)
      throw new CaseMistake('inputs.credits.mortgage: incomeTaxTaxable が要ります')
    return undefined
  }
  const 課税所得 = declared('所得税の課税総所得金額', yen(incomeTaxTaxable))
  const 残り = Math.max(0, available - 総合課税の所得税額(課税所得, 年度).yen)
  if (!saysIncome(inputs.incomes)) return credit(残り, 課税所得, capPercent)
  const 基礎控除 = 所得税の基礎控除額(所得.合計所得金額, 年度)
  const もと = 限度のもとを求める(課税所得, 基礎控除, residenceYear(capPercent), 年度)
  return credit(残り, もと, capPercent)
}

function furusatoOf(
  調整控除まで: BeforeCredits,
  前提: 所得割の前提,
  inputs: Inputs,
): Readonly<Record<税目, 寄附金税額控除>> {
  const { 申告, 所得, 団体, 年度 } = 前提
  const { incomeTaxRate, levyBase } = inputs.credits.furusato ?? {}
  const given = levyBase === undefined ? undefined : split('調整控除後の所得割額', levyBase, 前提)
  const of = (税目: 税目): 寄附金税額控除 =>
    寄附金税額控除を計算する(
      申告.寄附,
      {
        総所得金額等: saysIncome(inputs.incomes)
          ? 所得.総所得金額等
          : declared('総所得金額等', unlimited),
        調整控除後の所得割額: given?.[税目] ?? 調整控除まで[税目].調整控除後の所得割額,
        区分:
          incomeTaxRate === undefined ? 特例控除の区分を決める(前提) : bandOf(incomeTaxRate, 年度),
        指定都市に住む: 団体.指定都市,
        申告特例が効かない: false,
        条例の税率: 団体.条例[税目].所得割の上乗せ !== undefined,
      },
      税目,
      年度,
    )
  return { 市町村民税: of('市町村民税'), 道府県民税: of('道府県民税') }
}

/** The band of the special credit for a rate of the income tax: 90% less 1.021 times the rate. */
function bandOf(rate: number, { 寄附金税額控除 }: 年度の定め): 特例控除の区分 {
  const 人的控除差調整額 = declared('人的控除差調整額', yen(0))
  const { 特例控除の段, 零を下回るときの割合 } = 寄附金税額控除
  if (rate === 0)
    return { 人的控除差調整額, 割合: 零を下回るときの割合, 申告特例の比: undefined, 条件: [] }
  const 段 = 特例控除の段.find(
    ({ 割合 }) => 割合.num * 100_000 === (90_000 - rate * 1_021) * 割合.den,
  )
  if (段 === undefined)
    throw new CaseMistake('inputs.credits.furusato.incomeTaxRate: 所得税の税率にありません')
  return { 人的控除差調整額, 割合: 段.割合, 申告特例の比: 段.申告特例の比, 条件: [] }
}
