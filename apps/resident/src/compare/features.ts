import { 特例控除の区分を決める, type Figure, type 査定, type 申告 } from '@zeimori/tax'
import { asChild, asDependant, asSpouse } from './family-lines.ts'

/** What changes by leaps as an income grows. The words are in `texts/compare.ts`. */
export const featureNames = [
  'per-capita',
  'income-levy',
  'forest',
  'exempt-person',
  'spouse',
  'dependants',
  'disability',
  'headcount',
  'single-parent',
  'student',
  'basic',
  'difference',
  'pension-deduction',
  'donation-rate',
  'housing-loan',
  'fixed-cut',
  // Those below change what the one pays who has her in the family, not what she pays herself.
  'as-dependant',
  'as-spouse-in-full',
  'as-spouse-at-all',
  'as-child-in-full',
  'as-child-at-all',
] as const
export type FeatureName = (typeof featureNames)[number]

/** Whether a feature is of the family's tax, not of her own. */
export const isOfFamily = (name: FeatureName): boolean => name.startsWith('as-')

/** Where something stands, as a number that stays the same between leaps, and the amount that tells of it. */
export type Feature = { readonly value: number; readonly figure: Figure | undefined }

const yes = (holds: boolean): number => (holds ? 1 : 0)

type Tell = (査定: 査定, 申告: 申告) => Feature

const deductions =
  (...terms: readonly Figure['term'][]): Tell =>
  ({ 所得控除 }) => {
    const found = 所得控除.内訳.filter(({ term }) => terms.includes(term))
    return { value: found.reduce((sum, { yen }) => sum + yen, 0), figure: found[0] }
  }

/** A credit that an income above a limit takes away whole. */
const granted =
  (of: (査定: 査定) => Figure | undefined): Tell =>
  (査定) => {
    const figure = of(査定)
    return { value: yes(figure !== undefined && figure.op !== 'none'), figure }
  }

const family =
  (value: (査定: 査定, 申告: 申告) => number): Tell =>
  (査定, 申告) => ({ value: value(査定, 申告), figure: undefined })

const city = ({ 所得割の計算 }: 査定) => 所得割の計算?.税目.市町村民税

const tells: Readonly<Record<FeatureName, Tell>> = {
  'per-capita': ({ 非課税 }) => ({
    value: yes(!非課税.均等割.非課税),
    figure: 非課税.均等割の非課税限度額,
  }),
  'income-levy': ({ 非課税 }) => ({
    value: yes(!非課税.所得割.非課税),
    figure: 非課税.所得割の非課税限度額,
  }),
  forest: ({ 非課税 }) => ({
    value: yes(!非課税.森林環境税.非課税),
    figure: 非課税.森林環境税の非課税限度額,
  }),
  'exempt-person': ({ 非課税, 所得 }) => {
    const figure = 非課税.障害者等の非課税限度額
    return { value: yes(figure !== undefined && 所得.合計所得金額.yen > figure.yen), figure }
  },
  spouse: deductions('配偶者控除額', '配偶者特別控除額'),
  dependants: deductions('扶養控除額', '特定親族特別控除額'),
  disability: deductions('障害者控除額'),
  headcount: ({ 家族, 非課税 }) => ({ value: 家族.人数, figure: 非課税.均等割の非課税限度額 }),
  'single-parent': deductions('ひとり親控除額', '寡婦控除額'),
  student: deductions('勤労学生控除額'),
  basic: deductions('基礎控除額'),
  difference: ({ 所得控除: { 人的控除差の合計: figure } }) => ({ value: figure.yen, figure }),
  'pension-deduction': ({ 年度, 所得 }) => ({
    value: pensionStep(年度, 所得),
    figure: 所得.公的年金等に係る雑所得の金額,
  }),
  'donation-rate': (査定) => {
    const rate = 特例控除の区分を決める(査定)?.割合
    return {
      value: rate === undefined ? 0 : rate.num / rate.den,
      figure: city(査定)?.税額控除.寄附金税額控除?.特例控除額,
    }
  },
  'housing-loan': granted((査定) => city(査定)?.税額控除.住宅借入金等特別税額控除額),
  'fixed-cut': granted((査定) => city(査定)?.定額減税額),
  'as-dependant': family(asDependant),
  'as-spouse-in-full': family(asSpouse('in-full')),
  'as-spouse-at-all': family(asSpouse('at-all')),
  'as-child-in-full': family(asChild('in-full')),
  'as-child-at-all': family(asChild('at-all')),
}

/** The step of the other incomes at which 公的年金等控除 shrinks; the pension itself has no part in it. */
function pensionStep(
  { 公的年金等控除 }: 査定['年度'],
  { 合計所得金額, 公的年金等に係る雑所得の金額: pension }: 査定['所得'],
): number {
  if (pension.yen === 0) return 0
  const others = 合計所得金額.yen - pension.yen
  return 公的年金等控除.他の所得による減額.filter(({ 超 }) => others > 超).length
}

export function featureOf(name: FeatureName, 査定: 査定, 申告: 申告): Feature {
  return tells[name](査定, 申告)
}

/** Everything that changes by leaps, as one text that is the same wherever nothing has leapt. */
export const standing = (査定: 査定, 申告: 申告): string =>
  featureNames.map((name) => tells[name](査定, 申告).value).join()
