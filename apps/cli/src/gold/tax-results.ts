import {
  普通徴収を計算する,
  給与からの特別徴収を計算する,
  type Figure,
  type 普通徴収,
  type 査定,
  type 税目,
  type 給与からの特別徴収,
} from '@zeimori/tax'
import { cityAndPref, inReason, type Result, type Results } from './result.ts'

type 所得割 = NonNullable<査定['所得割の計算']>['税目'][税目]

/** A step of 所得割, for city and prefecture. Nobody who is free of 所得割 has one. */
export const levyStep = (name: string, of: (所得割: 所得割) => number | undefined): Results =>
  cityAndPref(name, ({ 所得割の計算 }, 税目) => 所得割の計算 && of(所得割の計算.税目[税目]))

/** 所得割額 before its hundreds are cut; nought where there is none to cut. */
const beforeTheCut = ({ 所得割額 }: { readonly 所得割額: Figure }): number =>
  所得割額.of[0]?.yen ?? 0

/** 算出所得割額 as a page has it that cuts its hundreds at once. */
const cutAtOnce =
  (税目: 税目): Result =>
  ({ 所得割の計算 }) => {
    const 算出 = 所得割の計算?.税目[税目].算出所得割額.yen
    return 算出 === undefined ? undefined : 算出 - (算出 % 100)
  }

/** What is taxed and what the rates make of it: nothing here rests on 人的控除差. */
export const baseResults: Results = {
  taxableIncome: ({ 課税標準 }) => 課税標準.課税総所得金額.yen,
  taxableLandLong: ({ 課税標準 }, { incomes: { landLong } }) =>
    課税標準.分離.find(({ 区分 }) => 区分 === landLong?.kind)?.金額.yen ??
    (landLong === undefined ? undefined : 0),
  ...levyStep('calc', ({ 算出所得割額 }) => 算出所得割額.yen),
  calcCityFloor100: cutAtOnce('市町村民税'),
  calcPrefFloor100: cutAtOnce('道府県民税'),
  ...levyStep('landLong', ({ 算出所得割額 }) => inReason(算出所得割額, '分離課税の所得割額')),
}

/** 調整控除 and 調整措置. */
export const adjustmentResults: Results = {
  personalDiffTotal: ({ 所得控除 }) => 所得控除.人的控除差の合計.yen,
  adjustBase: ({ 所得割の計算 }) => 所得割の計算?.調整控除の基礎となる額.yen,
  ...levyStep('adjust', ({ 調整控除額 }) => 調整控除額.yen),
  ...levyStep('afterAdjust', ({ 調整控除後の所得割額 }) => 調整控除後の所得割額.yen),
  levyAdjustment: ({ 所得割の計算 }) => 所得割の計算 && shortOfLimit(所得割の計算),
  ...levyStep(
    'afterLevyAdjustment',
    ({ 税額控除, 調整措置による減額 }) => 税額控除.控除後の所得割額.yen - 調整措置による減額.yen,
  ),
  // Each tax raises its share to a whole yen; the two together come down by no more than what is short.
  afterLevyAdjustmentTotal: ({ 所得割の計算 }) =>
    所得割の計算 && beforeAdjustment(所得割の計算) - shortOfLimit(所得割の計算),
}

type 計算 = NonNullable<査定['所得割の計算']>

const beforeAdjustment = ({ 税目: { 市町村民税, 道府県民税 } }: 計算): number =>
  市町村民税.税額控除.控除後の所得割額.yen + 道府県民税.税額控除.控除後の所得割額.yen

const shortOfLimit = (計算: 計算): number =>
  Math.min(
    inReason(計算.税目.道府県民税.調整措置による減額, '非課税限度額に足りない額') ?? 0,
    beforeAdjustment(計算),
  )

/** What is paid, and when. */
export const paymentResults: Results = {
  ...levyStep(
    'levyBeforeReduction',
    (所得割) => beforeTheCut(所得割) + (所得割.定額減税額?.yen ?? 0),
  ),
  ...levyStep('fixedReduction', ({ 定額減税額 }) => 定額減税額?.yen ?? 0),
  ...cityAndPref('levyRaw', ({ 税目 }, which) => beforeTheCut(税目[which])),
  ...cityAndPref('levy', ({ 税目 }, which) => 税目[which].所得割額.yen),
  cityTotal: ({ 税目 }) => 税目.市町村民税.合計.yen,
  prefTotal: ({ 税目 }) => 税目.道府県民税.合計.yen,
  annualTax: ({ 年税額 }) => 年税額.yen,
  ordinary1: (査定) => byPost(査定)[0].yen,
  ordinary2to4: (査定) => byPost(査定)[1].yen,
  monthlyJune: (査定) => fromSalary(査定).六月.yen,
  monthlyRest: (査定) => fromSalary(査定).七月以後.yen,
}

/** A page divides the tax of the year as a whole: in four, or in twelve. */
const byPost = ({ 納める額, 年度 }: 査定): 普通徴収 => 普通徴収を計算する(whole(納める額), 年度)

const fromSalary = ({ 納める額, 年度 }: 査定): 給与からの特別徴収 =>
  給与からの特別徴収を計算する(whole(納める額), 年度)

const whole = ({ 納付額, 減税前, 均等割など }: 査定['納める額']) => ({
  額: 納付額,
  減税前,
  均等割などの円: 均等割など.reduce((sum, { yen }) => sum + yen, 0),
})
