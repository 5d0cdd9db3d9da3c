import { ageAtYearEnd, type Day } from '../kernel/day.ts'
import type { Figure } from '../kernel/figure.ts'
import type { Fact, Whose } from '../glossary/index.ts'
import type { 申告, 親族の申告, 配偶者の申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 家族の合計所得金額 } from './shotoku.ts'

/** 前年の12月31日の現況で見た配偶者。 */
export type 配偶者の判定 = {
  readonly 配偶者: 配偶者の申告
  readonly 合計所得金額: Figure
  /** 納税者の所得によらない。非課税の人数と障害者控除に使う。 */
  readonly 同一生計配偶者: boolean
  /** 青色か白色の事業専従者。配偶者控除も配偶者特別控除も受けられない。 */
  readonly 事業専従者: boolean
  readonly 七十歳以上: boolean
}

/** 前年の12月31日の現況で見た配偶者以外の親族。 */
export type 親族の判定 = {
  readonly 親族: 親族の申告
  readonly だれの: Whose
  readonly 合計所得金額: Figure
  /** 生年月日が答え待ちの間は undefined。 */
  readonly 年齢: number | undefined
  /** 翌年に生まれた人は、前年の12月31日の現況ではまだ親族でない。 */
  readonly 生まれている: boolean
  readonly 扶養親族: boolean
  /** ほかの人の扶養親族とした人も含めて、扶養親族の要件に当たる。所得金額調整控除で数える。 */
  readonly 扶養できる: boolean
  /** 国外に住み、扶養親族の要件を満たさない。 */
  readonly 国外の要件で外れる: boolean
}

export type 家族の判定 = {
  readonly 配偶者: 配偶者の判定 | undefined
  readonly 親族: readonly 親族の判定[]
  /** 同一生計配偶者と扶養親族の数。16歳未満を含む。 */
  readonly 人数: number
}

/** 配偶者と親族が、その年度の所得の要件に当たるかを決める（地方税法第292条第1項第7号・第9号）。 */
export function 家族を判定する(申告: 申告, 年度: 年度の定め): 家族の判定 {
  const 配偶者 = 申告.配偶者 && 配偶者を判定する(申告.配偶者, 配偶者が事業専従者(申告), 年度)
  const 親族 = 申告.親族.map((人, 番) => 親族を判定する(人, `${番 + 1}人目の親族`, 年度))
  const 扶養親族の数 = 親族.filter((人) => 人.扶養親族).length
  return { 配偶者, 親族, 人数: 扶養親族の数 + (配偶者?.同一生計配偶者 ? 1 : 0) }
}

/** 法第292条第1項第7号。青色は給与を受けた人、白色は申告した人。 */
const 配偶者が事業専従者 = ({ 配偶者, ほかの所得 }: 申告): boolean =>
  配偶者?.青色事業専従者 === true ||
  [ほかの所得?.営業等, ほかの所得?.農業, ほかの所得?.不動産].some((決算) =>
    決算?.白色専従者.includes('配偶者'),
  )

function 配偶者を判定する(
  配偶者: 配偶者の申告,
  事業専従者: boolean,
  年度: 年度の定め,
): 配偶者の判定 {
  const 合計所得金額 = 家族の合計所得金額(配偶者, '配偶者', 年度)
  const 年齢 = 年末の年齢(配偶者.生年月日, 年度)
  return {
    配偶者,
    合計所得金額,
    同一生計配偶者: !事業専従者 && 合計所得金額.yen <= 年度.扶養の所得の限度,
    事業専従者,
    七十歳以上: 年齢 !== undefined && 年齢 >= 年度.配偶者控除.老人の年齢,
  }
}

function 親族を判定する(親族: 親族の申告, だれの: Whose, 年度: 年度の定め): 親族の判定 {
  const 合計所得金額 = 家族の合計所得金額(親族, だれの, 年度)
  const 年齢 = 年末の年齢(親族.生年月日, 年度)
  const 国外の要件で外れる = 親族.国外で要件を満たさない && 国外の要件がある(年齢, 年度)
  const 生まれている = 親族.生年月日 === undefined || 親族.生年月日.year <= 年度.所得の年
  const 扶養できる =
    生まれている &&
    !親族.事業専従者 &&
    !国外の要件で外れる &&
    合計所得金額.yen <= 年度.扶養の所得の限度
  return {
    親族,
    だれの,
    合計所得金額,
    年齢,
    生まれている,
    扶養親族: !親族.ほかの人が扶養 && 扶養できる,
    扶養できる,
    国外の要件で外れる,
  }
}

/** 年齢がわからない間は、要件があるものとする。 */
const 国外の要件がある = (
  年齢: number | undefined,
  { 国外の扶養の要件: 要件 }: 年度の定め,
): boolean => 要件 !== undefined && (年齢 === undefined || (年齢 >= 要件.以上 && 年齢 < 要件.未満))

const 年末の年齢 = (生年月日: Day | undefined, 年度: 年度の定め): number | undefined =>
  生年月日 && ageAtYearEnd(生年月日, 年度.所得の年)

/** 所得金額調整控除（子ども・特別障害者等）に当てはまる理由。ほかの人が同じ子を扶養していてもよい。 */
export function 子ども等の理由(申告: 申告, 家族: 家族の判定, 年度: 年度の定め): Fact | undefined {
  if (申告.本人.障害者 === '特別') return '本人が特別障害者'
  const 扶養親族 = 家族.親族.filter((人) => 人.扶養できる)
  const 特別障害者がいる =
    扶養親族.some(({ 親族 }) => 親族.障害者 === '特別') ||
    (家族.配偶者?.同一生計配偶者 === true && 家族.配偶者.配偶者.障害者 === '特別')
  if (特別障害者がいる) return '特別障害者の家族がいる'
  const 子の年齢 = 年度.所得金額調整控除.子の年齢未満
  if (扶養親族.some(({ 年齢 }) => 年齢 !== undefined && 年齢 < 子の年齢))
    return '23歳未満の扶養親族がいる'
  return undefined
}

/** 所得税の生命保険料控除の子育て世帯の判定。ほかの人の扶養親族とした人も数える。 */
export const 二十三歳未満の扶養親族がいる = ({ 親族 }: 家族の判定): boolean =>
  親族.some(({ 扶養できる, 年齢 }) => 扶養できる && 年齢 !== undefined && 年齢 < 二十三歳)

const 二十三歳 = 23
