import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, unconfirmed, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, minus, times, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import { ageAtAprilFirst } from '../kernel/day.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import type { 所得 } from './shotoku.ts'

const 根拠 = 地方税法('第321条の7の2から第321条の7の8まで')
const 二分の一 = fraction(1, 2)
const 三分の一 = fraction(1, 3)
const 二回 = fraction(2, 1)
const 百円 = 100
const 千円 = 1_000

/** 年金から引く前半（四・六・八月）または自分で納める前半（六・八月）と、後半（十・十二・二月）の額（円）。 */
export type 年金特別徴収 = {
  readonly 年金の分の年税額: Figure
  readonly 前半:
    | { readonly 納め方: '年金から'; readonly 四月: Figure; readonly 六月と八月: Figure }
    | { readonly 納め方: '自分で'; readonly 六月: Figure; readonly 八月: Figure }
  readonly 後半: { readonly 十月: Figure; readonly 十二月と二月: Figure }
}

/** 年度の初日（四月一日）に65歳以上で、公的年金等の所得がある人か（法第321条の7の2第1項）。 */
export const 年金から引かれる人 = (申告: 申告, 所得: 所得, 年度: 年度の定め): boolean =>
  申告.本人.生年月日 !== undefined &&
  ageAtAprilFirst(申告.本人.生年月日, 年度.所得の年 + 1) >= 年度.公的年金等控除.年齢 &&
  所得.公的年金等に係る雑所得の金額.yen > 0

/** 年税額のうち、公的年金等の所得に係る分（円）。ほかの所得もある人は、所得の割合で分ける。 */
export function 年金の分の年税額(年税額: Figure, 所得: 所得): Figure {
  const 年金 = 所得.公的年金等に係る雑所得の金額
  if (年金.yen >= 所得.合計所得金額.yen)
    return called('年金の分の年税額', chosen(年税額, [{ fact: '公的年金等のほかに所得がない' }]))
  return called(
    '年金の分の年税額',
    unconfirmed(
      '年金からの特別徴収の分け方',
      timesDown(年税額, fraction(年金.yen, 所得.合計所得金額.yen), 百円),
    ),
  )
}

/**
 * 年金からの特別徴収。二年目からは前年度の半分を仮に引き、残りを後半で引く。初めての年は前半を自分で納める。
 * @param 前年度 前年度の年金の分の年税額。初めての年は undefined
 */
export function 年金特別徴収を計算する(年税額: Figure, 前年度: Figure | undefined): 年金特別徴収 {
  if (前年度 === undefined) return 初めての年(年税額)
  const 仮徴収 = called('仮徴収の合計', timesDown(前年度, 二分の一, 百円))
  const 六月と八月 = legal('年金から引く前半の額', 根拠, timesDown(仮徴収, 三分の一, 百円))
  const 二回分 = called('六月と八月の二回分', times(六月と八月, 二回))
  const 残り = called('後半に引く年金の分', deduct(年税額, 仮徴収))
  return {
    年金の分の年税額: 年税額,
    前半: {
      納め方: '年金から',
      四月: legal('年金から引く四月の額', 根拠, minus(仮徴収, 二回分)),
      六月と八月,
    },
    後半: 三回に分ける(残り),
  }
}

/** 年税額の半分（百円未満切捨て）を十月からの三回で引き、残りを六月と八月に自分で納める。 */
function 初めての年(年税額: Figure): 年金特別徴収 {
  const 後半 = called('後半に引く年金の分', timesDown(年税額, 二分の一, 百円))
  const 前半 = called('前半に納める年金の分', minus(年税額, 後半))
  const 八月 = legal('自分で納める八月の額', 根拠, timesDown(前半, 二分の一, 千円))
  return {
    年金の分の年税額: 年税額,
    前半: { 納め方: '自分で', 六月: legal('自分で納める六月の額', 根拠, minus(前半, 八月)), 八月 },
    後半: 三回に分ける(後半),
  }
}

function 三回に分ける(残り: Figure): 年金特別徴収['後半'] {
  const 十二月と二月 = legal('年金から引く後半の額', 根拠, timesDown(残り, 三分の一, 百円))
  const 二回分 = called('十二月と二月の二回分', times(十二月と二月, 二回))
  return { 十月: legal('年金から引く十月の額', 根拠, minus(残り, 二回分)), 十二月と二月 }
}
