import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { deduct, lesser, plus, timesDown, unconfirmedRounding } from '../kernel/operators.ts'
import type { Day } from '../kernel/day.ts'
import type { 住宅借入金等の申告 } from '../declaration.ts'
import type { 住宅の型 } from '../years/shape-credits.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import { 税目の率 } from './zeiritsu.ts'

const 根拠 = 地方税法('附則第5条の4')

const 月を数える = (年: number, 月: number): number => 年 * 12 + 月

/** 居住を始めた日と取得のしかたで決まる型。平成20年までに住み始めた人は住民税では引けない（附則第5条の4）。 */
export function 住宅の型を決める(
  申告: 住宅借入金等の申告,
  居住開始: Day,
): '百分の五型' | '百分の七型' | undefined {
  const 月数 = 月を数える(居住開始.year, 居住開始.month)
  if (月数 < 月を数える(2009, 1)) return undefined
  if (月数 < 月を数える(2014, 4) || !申告.特定取得) return '百分の五型'
  return 月数 <= 月を数える(2022, 12) ? '百分の七型' : '百分の五型'
}

export type 住宅の控除の前提 = {
  /** 所得税の住宅借入金等特別控除可能額のうち、所得税から引ききれない額。 */
  readonly 引ききれない額: Figure
  /** 所得税の課税総所得金額などの合計に、基礎控除の加算をしたもの。 */
  readonly 限度のもと: Figure
  readonly 型: 住宅の型
  readonly 指定都市に住む: boolean
}

/** 住宅借入金等特別税額控除額（円、一円未満切捨て）。按分した残りと、課税総所得金額等の割合と、限度額の最も少ない額。 */
export function 住宅借入金等特別税額控除額(
  { 引ききれない額, 限度のもと, 型, 指定都市に住む }: 住宅の控除の前提,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  const 按分 = called(
    '所得税から引ききれない額の按分',
    unconfirmedRounding(
      '税額控除の端数',
      timesDown(引ききれない額, 税目の率(年度.税額控除.住宅借入金等.按分, 税目, 指定都市に住む)),
    ),
    税目,
  )
  const 割合 = called(
    '所得税の課税総所得金額等に率を乗じた額',
    timesDown(限度のもと, 税目の率(型.率, 税目, 指定都市に住む)),
    税目,
  )
  const 上限 = called(
    '住宅借入金等特別税額控除の上限',
    lesser(割合, 型.限度額[税目][指定都市に住む ? '指定都市' : '一般']),
    税目,
  )
  return legal('住宅借入金等特別税額控除額', 根拠, lesser(按分, 上限), 税目)
}

/** 引けない理由があれば零円。 */
export const 引けない住宅借入金等特別税額控除 = (理由: readonly Condition[], 税目: 税目): Figure =>
  legal('住宅借入金等特別税額控除額', 根拠, none(理由), 税目)

/** 引けない理由。なければ undefined。 */
export function 住宅の控除を引けない理由(
  申告: 住宅借入金等の申告,
  合計所得金額: Figure,
  年度: 年度の定め,
): Condition | undefined {
  if (申告.居住開始 === undefined) return { fact: '居住を始めた日の答えがない' }
  if (住宅の型を決める(申告, 申告.居住開始) === undefined)
    return { fact: '平成20年までに住み始めた' }
  const { year } = 申告.居住開始
  if (year > 年度.所得の年) return { fact: '住み始めたのが所得の年より後' }
  const { 控除の年数, 所得の限度 } = 年度.税額控除.住宅借入金等
  const 年数 = 控除の年数.find((一つ) => year >= 一つ.居住の年以後)?.年数 ?? 0
  if (年度.所得の年 >= year + 年数) return { fact: '住宅ローン控除の期間が終わった' }
  const 限度 = 所得の限度.find((一つ) => year >= 一つ.居住の年以後)?.限度
  if (限度 !== undefined && 合計所得金額.yen > 限度)
    return { figure: 合計所得金額, is: '超', bound: 限度 }
  return undefined
}

/**
 * 限度のもと（円）。令和7年分からの所得税の基礎控除の引上げで限度が下がらないように、
 * 四十八万円を超える額を加える。
 */
export function 限度のもとを求める(
  所得税の課税所得: Figure,
  所得税の基礎控除額: Figure,
  居住の年: number,
  年度: 年度の定め,
): Figure {
  const { 四十八万円, 基礎控除を加える居住の年 } = 年度.税額控除.住宅借入金等
  const [から, まで] = 基礎控除を加える居住の年
  if (居住の年 < から || 居住の年 > まで || 所得税の基礎控除額.yen <= 四十八万円.yen)
    return 所得税の課税所得
  const 超える額 = called(
    '所得税の基礎控除が四十八万円を超える額',
    deduct(所得税の基礎控除額, 四十八万円),
  )
  return called('基礎控除の引上げを加えた所得税の課税所得', plus(所得税の課税所得, 超える額))
}
