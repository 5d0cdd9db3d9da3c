import { 地方税法 } from '../kernel/citation.ts'
import { called, declared, legal, none, unconfirmed, type Figure } from '../kernel/figure.ts'
import { chosen, cut, deduct, lesser, minus, plus, sum, timesDown } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import {
  普通徴収を計算する,
  給与からの特別徴収を計算する,
  type 分ける額,
  type 普通徴収,
  type 給与からの特別徴収,
} from './kiwari.ts'
import {
  年金から引かれる人,
  年金特別徴収を計算する,
  type 年金の分,
  type 年金特別徴収,
} from './nenkin-tokubetsu-choshu.ts'
import type { 所得 } from './shotoku.ts'

const 給与のある人の根拠 = 地方税法('第321条の7の2第1項、第321条の3第1項')
const 給与のない人の根拠 = 地方税法('第321条の7の2第1項')
const 残りの根拠 = 地方税法('第319条、第321条の3、第321条の7の2')

/**
 * 納め方の一つ。すべての回の額から、年金から引きすぎた額を引くと、納付額になる。
 * 給与と普通のどちらかだけがあり、年金だけで納め終わる人ではどちらもない。
 */
export type 納め方 = {
  readonly 年金: 年金特別徴収 | undefined
  readonly 給与: 給与からの特別徴収 | undefined
  readonly 普通: 普通徴収 | undefined
}

/** 納める額と、その中身。 */
export type 納める額 = {
  readonly 納付額: Figure
  /** 令和6年度の定額減税を受ける人の、減税前の納付額。ほかの人では undefined。 */
  readonly 減税前: Figure | undefined
  /** 市町村民税・道府県民税の均等割額と、森林環境税額。 */
  readonly 均等割など: readonly Figure[]
}

/**
 * この人に当てはまる納め方。給与のある人では、給与から引かれるとき（年度の初日に給与を受けているとき。
 * 法第321条の3）と、自分で納めるとき（法第319条）の二つで、どちらか一つになる。
 */
export function 納め方を挙げる(
  納める: 納める額,
  申告: 申告,
  所得: 所得,
  年度: 年度の定め,
): readonly 納め方[] {
  const 前提 = { 納める, 申告, 所得, 年度 }
  const 年金から = 年金から引かれる人(申告, 年度)
  if (納める.納付額.yen === 0 && !(年金から && 仮徴収がある(申告))) return []
  const 給与がある = 所得.給与等の収入金額.yen > 0 && 納める.納付額.yen > 0
  const 自分で = 一つの納め方(前提, 年金から, false)
  return 給与がある ? [一つの納め方(前提, 年金から, true), 自分で] : [自分で]
}

type 前提 = {
  readonly 納める: 納める額
  readonly 申告: 申告
  readonly 所得: 所得
  readonly 年度: 年度の定め
}

function 一つの納め方(前提: 前提, 年金から: boolean, 給与から: boolean): 納め方 {
  const { 納める, 年度 } = 前提
  const 年金 = 年金から ? 年金から引く(前提, 給与から) : undefined
  const 分ける = 年金の残り(納める, 年金?.分)
  const ある = 分ける.額.yen > 0
  return {
    年金: 年金?.特別徴収,
    給与: ある && 給与から ? 給与からの特別徴収を計算する(分ける, 年度) : undefined,
    普通: ある && !給与から ? 普通徴収を計算する(分ける, 年度) : undefined,
  }
}

/** 前年度に引かれた額のない人は、初めての年になる。 */
const 仮徴収がある = ({ 前年度の年金の分の年税額: 前年度 }: 申告): boolean => (前年度 ?? 0) > 0

/** 年金の分がなく、仮徴収もない人では undefined。 */
function 年金から引く(
  { 納める, 申告, 所得, 年度 }: 前提,
  給与から: boolean,
): { readonly 特別徴収: 年金特別徴収; readonly 分: 年金の分 } | undefined {
  const 分ける = { 均等割など: 納める.均等割など, 所得, 給与から, 年度 }
  const 分 = {
    額: 年金の分の額('年金の分の年税額', 納める.納付額, 分ける),
    減税前: 納める.減税前 && 年金の分の額('定額減税前の年金の分の年税額', 納める.減税前, 分ける),
  }
  const 前年度 = 仮徴収がある(申告) ? 申告.前年度の年金の分の年税額 : undefined
  if (前年度 === undefined && 分.額.yen === 0) return undefined
  return {
    特別徴収: 年金特別徴収を計算する(
      分,
      前年度 && declared('前年度の年金の分の年税額', 前年度),
      年度,
    ),
    分,
  }
}

/** 年金の分を決めるもの。 */
type 年金の分の前提 = {
  readonly 均等割など: readonly Figure[]
  readonly 所得: 所得
  readonly 給与から: boolean
  readonly 年度: 年度の定め
}

/**
 * 納める額のうち、公的年金等に係る所得の所得割と均等割（円）。給与から引かれる人の均等割は、給与の側に入る
 * （法第321条の7の2第1項の括弧書き）。
 */
function 年金の分の額(
  名: '年金の分の年税額' | '定額減税前の年金の分の年税額',
  納付額: Figure,
  前提: 年金の分の前提,
): Figure {
  const { 均等割など, 所得, 給与から } = 前提
  const 年金 = 所得.公的年金等に係る雑所得の金額.yen
  if (年金 === 0) return legal(名, 給与のない人の根拠, none([{ fact: '公的年金等の所得がない' }]))
  if (年金 >= 所得.合計所得金額.yen && !給与から)
    return legal(名, 給与のない人の根拠, chosen(納付額, [{ fact: '公的年金等のほかに所得がない' }]))
  const 均等割 = called('均等割と森林環境税の額', sum(均等割など))
  const 所得割 = 年金の所得割(called('所得割の分の納付額', deduct(納付額, 均等割)), 前提)
  if (給与から)
    return legal(名, 給与のある人の根拠, chosen(所得割, [{ fact: '均等割は給与から引かれる' }]))
  const 均等割の分 = called('均等割の分の納付額', lesser(均等割, 納付額))
  return legal(名, 給与のない人の根拠, plus(所得割, 均等割の分))
}

/** 所得割のうち年金の所得の分。所得の割合で分ける。 */
function 年金の所得割(所得割: Figure, { 所得, 年度 }: 年金の分の前提): Figure {
  const 年金 = 所得.公的年金等に係る雑所得の金額.yen
  const 全体 = 所得.合計所得金額.yen
  const 端数 = 年度.期割.特別徴収の端数
  return called(
    '年金の所得の分の所得割額',
    年金 >= 全体
      ? cut(端数, 所得割)
      : unconfirmed('年金からの特別徴収の分け方', timesDown(所得割, fraction(年金, 全体), 端数)),
  )
}

/** 給与からか自分で納める、年金の分を除いた額。 */
function 年金の残り(
  { 納付額, 減税前, 均等割など }: 納める額,
  年金: 年金の分 | undefined,
): 分ける額 {
  let 均等割などの円 = 0
  for (const { yen } of 均等割など) 均等割などの円 += yen
  if (年金 === undefined) return { 額: 納付額, 減税前, 均等割などの円 }
  const { 額, 減税前: 年金の減税前 } = 年金
  return {
    額: legal('年金のほかの分の納付額', 残りの根拠, minus(納付額, 額)),
    減税前:
      減税前 &&
      年金の減税前 &&
      legal('定額減税前の年金のほかの分の納付額', 残りの根拠, minus(減税前, 年金の減税前)),
    均等割などの円,
  }
}
