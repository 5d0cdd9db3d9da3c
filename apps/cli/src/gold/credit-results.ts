import {
  yen,
  空の申告,
  declared,
  寄附金税額控除を計算する,
  type Figure,
  type 査定,
  type 税目,
} from '@zeimori/tax'
import type { Inputs } from './inputs.ts'
import { cityAndPref, inReason, sumOf, type Result, type Results } from './result.ts'
import { split } from './split.ts'
import { levyStep } from './tax-results.ts'

/** The credits after 調整控除. */
export const creditResults: Results = {
  ...dividendResults('City', '市町村民税'),
  ...dividendResults('Pref', '道府県民税'),
  ...levyStep('mortgageCredit', ({ 税額控除 }) => 税額控除.住宅借入金等特別税額控除額?.yen ?? 0),
  mortgageCap: (査定, inputs) =>
    sumOf(mortgageCap(査定, '市町村民税', inputs), mortgageCap(査定, '道府県民税', inputs)),
  ...levyStep(
    'furusatoBasic',
    ({ 税額控除: { 寄附金税額控除 } }) => 寄附金税額控除?.基本控除額.yen ?? 0,
  ),
  ...levyStep(
    'furusatoSpecial',
    ({ 税額控除: { 寄附金税額控除 } }) => 寄附金税額控除?.特例控除額.yen ?? 0,
  ),
  ...levyStep(
    'furusatoCredit',
    ({ 税額控除: { 寄附金税額控除 } }) => 寄附金税額控除?.合計.yen ?? 0,
  ),
  ...cityAndPref('furusatoCap', furusatoCap),
}

/** 配当控除 for the part of the dividends above ten million yen, and for the rest. */
function dividendResults(place: 'City' | 'Pref', 税目: 税目): Results {
  const part =
    (of: Figure['term']): Result =>
    ({ 所得割の計算 }) =>
      所得割の計算?.税目[税目].税額控除.配当控除額?.of
        .filter(({ of: [dividend] }) => dividend?.term === of)
        .reduce((sum, credit) => sum + credit.yen, 0)
  return {
    [`dividendCredit${place}Over`]: part('千万円を超える部分の配当所得'),
    [`dividendCredit${place}Under`]: part('千万円以下の部分の配当所得'),
  }
}

/** What 住宅借入金等 cannot exceed. A page that gives only the credit says nothing of it. */
function mortgageCap(
  { 所得割の計算 }: 査定,
  税目: 税目,
  { credits: { mortgage } }: Inputs,
): number | undefined {
  if (mortgage === undefined || mortgage.creditTotal !== undefined) return undefined
  return inReason(
    所得割の計算?.税目[税目].税額控除.住宅借入金等特別税額控除額,
    '住宅借入金等特別税額控除の上限',
  )
}

/** What the special credit cannot exceed: a fifth of the levy, whether or not anything is given. */
function furusatoCap(
  査定: 査定,
  税目: 税目,
  { credits: { furusato } }: Inputs,
): number | undefined {
  const { 所得割の計算, 年度, 団体 } = 査定
  const [区分] = 年度.寄附金税額控除.特例控除の段
  if (所得割の計算 === undefined || 区分 === undefined) return undefined
  const { levyBase } = furusato ?? {}
  const nothing = declared('人的控除差調整額', yen(0))
  const { 特例控除額 } = 寄附金税額控除を計算する(
    空の申告.寄附,
    {
      総所得金額等: 査定.所得.総所得金額等,
      調整控除後の所得割額:
        levyBase === undefined
          ? 所得割の計算.税目[税目].調整控除後の所得割額
          : split('調整控除後の所得割額', levyBase, 査定)[税目],
      区分: { ...区分, 人的控除差調整額: nothing, 条件: [] },
      指定都市に住む: 団体.指定都市,
      申告特例が効かない: false,
      条例の税率: false,
    },
    税目,
    年度,
  )
  return inReason(特例控除額, '調整控除後の所得割額の二割')
}

/** Where the withheld tax goes that 所得割 cannot take. */
export const withholdingResults: Results = {
  withholdingShortfall: ({ 充当と還付 }) =>
    充当と還付 && 充当と還付.充当額.yen + 充当と還付.還付額.yen,
  withholdingAppliedToPerCapita: ({ 充当と還付 }) => 充当と還付?.充当額.yen,
  withholdingRefund: ({ 充当と還付 }) => 充当と還付?.還付額.yen,
}
