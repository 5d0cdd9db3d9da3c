import type { 申告 } from '@zeimori/tax'
import type { Base } from '../compare/scenario.ts'

/** What makes her file a return, so that ワンストップ特例 lapses. The words are in `texts/furusato.ts`. */
export const obstacles = [
  'too-many-places',
  'high-salary',
  'several-salaries',
  'other-income',
  'dividends',
  'medical',
  'casualty',
  'other-donations',
  'housing-first-year',
  'foreign-tax',
] as const
export type Obstacle = (typeof obstacles)[number]

/** 地方税法附則第7条第2項第2号・第9項第2号：申告特例を求められるのは五団体まで。 */
const mostPlaces = 5
/** 所得税法第121条第1項：給与がこれを超える人は年末調整を受けず、確定申告をする。 */
const mostSalary = 20_000_000

/** Whether each stands in the way, as far as the declaration tells. */
const stands: Readonly<Record<Obstacle, (base: Base, places: number | undefined) => boolean>> = {
  'too-many-places': (_, places) => places !== undefined && places > mostPlaces,
  'high-salary': ({ 申告 }) =>
    申告.給与.reduce((sum, { 支払金額 }) => sum + 支払金額, 0) > mostSalary,
  'several-salaries': ({ 申告 }) => 申告.給与.length > 1,
  'other-income': ({ 申告 }) => 申告.ほかの所得 !== undefined && earnsOtherwise(申告.ほかの所得),
  dividends: ({ 申告 }) => 申告.配当割額と株式等譲渡所得割額 > 0,
  medical: ({ 申告 }) => 申告.医療費 !== undefined && 申告.医療費.支払 > 0,
  casualty: ({ 申告 }) => 申告.雑損 !== undefined && 申告.雑損.損失の金額 > 0,
  'other-donations': ({ 申告: { 寄附 } }) =>
    寄附.共同募金と日本赤十字社 + 寄附.都道府県の条例で指定 + 寄附.市区町村の条例で指定 > 0,
  'housing-first-year': ({ 申告, 年度 }) => 申告.住宅借入金等?.居住開始?.year === 年度.所得の年,
  'foreign-tax': ({ 申告 }) => 申告.外国税額 !== undefined && 申告.外国税額.外国所得税額 > 0,
}

const earnsOtherwise = (others: NonNullable<申告['ほかの所得']>): boolean =>
  others.利子 > 0 ||
  others.特別徴収されない退職所得 > 0 ||
  [
    others.営業等,
    others.農業,
    others.不動産,
    others.業務の雑,
    others.その他の雑,
    others.一時,
    others.短期譲渡,
    others.長期譲渡,
    others.山林,
    others.一般株式等,
    others.上場株式等,
    others.上場株式等の配当等,
    others.先物取引,
    ...others.配当,
    ...others.土地建物,
  ].some((income) => income !== undefined && income.収入金額 > 0)

/** Everything that stands in the way of ワンストップ特例. */
export const obstaclesTo = (base: Base, places: number | undefined): readonly Obstacle[] =>
  obstacles.filter((obstacle) => stands[obstacle](base, places))
