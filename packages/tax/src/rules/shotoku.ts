import type { Day } from '../kernel/day.ts'
import { 地方税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, plus } from '../kernel/operators.ts'
import type { Fact, Whose } from '../glossary/index.ts'
import type { 家族の収入, 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 公的年金等に係る雑所得の金額, 公的年金等の収入金額 } from './koteki-nenkin.ts'
import { 給与所得の金額, 給与等の収入金額 } from './kyuyo-shotoku.ts'
import {
  子ども等の所得金額調整控除額,
  給与と年金の所得金額調整控除額,
} from './shotoku-kingaku-chosei-kojo.ts'

const 合計所得金額の根拠 = 地方税法('第23条第1項第13号、第292条第1項第13号')
const 総所得金額の根拠 = 地方税法('第32条第2項、第313条第2項')

/** 給与と公的年金等の所得（円）。 */
export type 給与と年金の所得 = {
  readonly 給与等の収入金額: Figure
  /** 給与所得控除後の金額。所得金額調整控除を引く前。 */
  readonly 給与所得の金額: Figure
  readonly 調整控除後の給与所得: Figure
  readonly 公的年金等の収入金額: Figure
  readonly 公的年金等に係る雑所得の金額: Figure
}

/** 所得の三つの合計。繰越控除も分離課税もない間は同じ額だが、使う場所が違うので別の値として持つ。 */
export type 所得 = 給与と年金の所得 & {
  /** 非課税・扶養・各控除の所得の要件に使う。 */
  readonly 合計所得金額: Figure
  /** 所得割の非課税・寄附金の限度に使う。 */
  readonly 総所得金額等: Figure
  /** 所得控除を引く相手。 */
  readonly 総所得金額: Figure
}

/**
 * 前年の所得。所得税の計算の例による（地方税法第32条第2項・第313条第2項）。
 * @param 子ども等の理由 所得金額調整控除（子ども・特別障害者等）に当てはまる理由
 */
export function 所得を計算する(
  申告: 申告,
  子ども等の理由: Fact | undefined,
  年度: 年度の定め,
): 所得 {
  const 給与と年金 = 給与と年金から(
    給与等の収入金額(申告.給与),
    公的年金等の収入金額(申告.公的年金等),
    undefined,
    申告.本人.生年月日,
    子ども等の理由,
    年度,
  )
  const 合計所得金額 = legal(
    '合計所得金額',
    合計所得金額の根拠,
    plus(給与と年金.調整控除後の給与所得, 給与と年金.公的年金等に係る雑所得の金額),
  )
  const 総所得金額等 = called(
    '総所得金額等',
    chosen(合計所得金額, [{ fact: '繰り越した損失がない' }]),
  )
  const 総所得金額 = legal(
    '総所得金額',
    総所得金額の根拠,
    chosen(総所得金額等, [{ fact: '分離課税の所得がない' }]),
  )
  return { ...給与と年金, 合計所得金額, 総所得金額等, 総所得金額 }
}

/** 配偶者・親族の合計所得金額（円）。 */
export function 家族の合計所得金額(
  家族: 家族の収入 & { readonly 生年月日: Day | undefined },
  だれの: Whose,
  年度: 年度の定め,
): Figure {
  const その他 = declared('その他の所得金額', 家族.その他の所得金額, だれの)
  const 所得 = 給与と年金から(
    declared('給与等の収入金額', 家族.給与の収入金額, だれの),
    declared('公的年金等の収入金額', 家族.公的年金等の収入金額, だれの),
    その他,
    家族.生年月日,
    undefined,
    年度,
  )
  return legal(
    '合計所得金額',
    合計所得金額の根拠,
    plus(所得.調整控除後の給与所得, 所得.公的年金等に係る雑所得の金額, その他),
    だれの,
  )
}

/** @param その他 給与と公的年金等のほかの所得。なければ undefined */
function 給与と年金から(
  給与収入: Figure,
  年金収入: Figure,
  その他: Figure | undefined,
  生年月日: Day | undefined,
  子ども等の理由: Fact | undefined,
  年度: 年度の定め,
): 給与と年金の所得 {
  const 給与所得 = 給与所得の金額(給与収入, 年度)
  const 子ども等 = 子ども等の所得金額調整控除額(給与収入, 子ども等の理由, 年度)
  const 引いた給与所得 = 調整控除を引く(給与所得, 子ども等)
  const 年金のほか =
    その他 === undefined || その他.yen === 0
      ? 引いた給与所得
      : called('公的年金等以外の合計所得金額', plus(引いた給与所得, その他))
  const 年金所得 = 公的年金等に係る雑所得の金額(年金収入, 年金のほか, 生年月日, 年度)
  const 給与と年金 = 給与と年金の所得金額調整控除額(引いた給与所得, 年金所得, 年度)
  return {
    給与等の収入金額: 給与収入,
    給与所得の金額: 給与所得,
    調整控除後の給与所得: 調整控除を引く(引いた給与所得, 給与と年金),
    公的年金等の収入金額: 年金収入,
    公的年金等に係る雑所得の金額: 年金所得,
  }
}

const 調整控除を引く = (給与所得: Figure, 調整控除: Figure): Figure =>
  調整控除.yen === 0 ? 給与所得 : called('所得金額調整控除後の給与所得', deduct(給与所得, 調整控除))
