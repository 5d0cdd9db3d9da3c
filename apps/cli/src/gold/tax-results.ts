import type { Figure, 査定, 税目 } from '@zeimori/tax'
import { cityAndPref, inReason, later, type Result, type Results } from './result.ts'

type 所得割 = NonNullable<査定['所得割の計算']>['税目'][税目]
type 税目の額 = 査定['税目'][税目]

/** A step of 所得割, for city and prefecture. Nobody who is free of 所得割 has one. */
const levyStep = (name: string, of: (所得割: 所得割) => number | undefined): Results =>
  cityAndPref(name, ({ 所得割の計算 }, 税目) => 所得割の計算 && of(所得割の計算.税目[税目]))

const taxStep = (name: string, of: (税目の額: 税目の額) => number): Results =>
  cityAndPref(name, ({ 税目 }, which) => of(税目[which]))

/** 所得割額 before its hundreds are cut; nought where there is none to cut. */
const beforeTheCut = ({ 所得割額 }: { readonly 所得割額: Figure }): number =>
  所得割額.of[0]?.yen ?? 0

const beforeReduction = (所得割: 所得割): number =>
  beforeTheCut(所得割) + (所得割.定額減税額?.yen ?? 0)

/** 算出所得割額 as a page has it that cuts its hundreds at once. */
const cutAtOnce =
  (税目: 税目): Result =>
  ({ 所得割の計算 }) => {
    const 算出 = 所得割の計算?.税目[税目].算出所得割額.yen
    return 算出 === undefined ? undefined : 算出 - (算出 % 100)
  }

const steps: Results = {
  taxableIncome: ({ 課税標準 }) => 課税標準.課税総所得金額.yen,
  personalDiffTotal: ({ 所得控除 }) => 所得控除.人的控除差の合計.yen,
  adjustBase: ({ 所得割の計算 }) => 所得割の計算?.調整控除の基礎となる額.yen,
  ...levyStep('calc', ({ 算出所得割額 }) => 算出所得割額.yen),
  calcCityFloor100: cutAtOnce('市町村民税'),
  calcPrefFloor100: cutAtOnce('道府県民税'),
  ...levyStep('adjust', ({ 調整控除額 }) => 調整控除額.yen),
  ...levyStep('afterAdjust', ({ 調整控除後の所得割額 }) => 調整控除後の所得割額.yen),
  levyAdjustment: ({ 所得割の計算 }) =>
    所得割の計算 &&
    所得割の計算.税目.市町村民税.調整措置による減額.yen +
      所得割の計算.税目.道府県民税.調整措置による減額.yen,
  ...levyStep('afterLevyAdjustment', beforeReduction),
  ...levyStep('levyBeforeReduction', beforeReduction),
  ...levyStep('fixedReduction', ({ 定額減税額 }) => 定額減税額?.yen ?? 0),
  ...taxStep('levyRaw', beforeTheCut),
  ...later('taxableLandLong', 'landLongCity', 'landLongPref'),
}

const credits: Results = {
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
  // What the special credit cannot exceed: a fifth of the levy.
  ...levyStep('furusatoCap', ({ 税額控除: { 寄附金税額控除 } }) =>
    inReason(寄附金税額控除?.特例控除額, '調整控除後の所得割額の二割'),
  ),
  ...later('dividendCreditCityOver', 'dividendCreditCityUnder'),
  ...later('dividendCreditPrefOver', 'dividendCreditPrefUnder'),
  ...later('mortgageCap', 'mortgageCreditTotal', 'mortgageCreditCity', 'mortgageCreditPref'),
  ...later('withholdingShortfall', 'withholdingAppliedToPerCapita', 'withholdingRefund'),
}

const taxes: Results = {
  ...taxStep('levy', ({ 所得割額 }) => 所得割額.yen),
  ...taxStep('perCapita', ({ 均等割額 }) => 均等割額.yen),
  cityTotal: ({ 税目 }) => 税目.市町村民税.合計.yen,
  prefTotal: ({ 税目 }) => 税目.道府県民税.合計.yen,
  annualTax: ({ 年税額 }) => 年税額.yen,
  ordinary1: ({ 期割 }) => 期割.普通徴収[0].yen,
  ordinary2to4: ({ 期割 }) => 期割.普通徴収[1].yen,
  monthlyJune: ({ 期割 }) => 期割.特別徴収.六月.yen,
  monthlyRest: ({ 期割 }) => 期割.特別徴収.七月以後.yen,
  ...later('retirementDeduction', 'retirementIncome'),
  ...later('retirementCity', 'retirementPref', 'retirementTotal'),
}

/** From the taxable income to what is paid. */
export const taxResults: Results = { ...steps, ...credits, ...taxes }
