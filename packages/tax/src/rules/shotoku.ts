import type { Day } from '../kernel/day.ts'
import { 地方税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Condition, type Figure } from '../kernel/figure.ts'
import { chosen, deduct, plus, sum } from '../kernel/operators.ts'
import { yen, type Yen } from '../kernel/yen.ts'
import type { Fact, Whose } from '../glossary/index.ts'
import type { 家族の収入, 申告 } from '../declaration.ts'
import { 分離の区分たち, type 分離の区分 } from '../years/shape-income.ts'
import type { 年度の定め } from '../years/shape.ts'
import {
  ほかの所得を計算する,
  給与と年金を合わせる,
  type ほかの所得,
  type 合わせた所得,
} from './hoka-no-shotoku.ts'
import { 公的年金等に係る雑所得の金額, 公的年金等の収入金額 } from './koteki-nenkin.ts'
import { 繰越控除をする, type 引く相手 } from './kurikoshi-kojo.ts'
import { 給与所得の金額, 給与等の収入金額 } from './kyuyo-shotoku.ts'
import {
  子ども等の所得金額調整控除額,
  給与と年金の所得金額調整控除額,
} from './shotoku-kingaku-chosei-kojo.ts'
import type { 通算の後 } from './sonneki-tsusan.ts'
import { 特定支出控除を引く } from './tokutei-shishutsu.ts'

const 合計所得金額の根拠 = 地方税法('第23条第1項第13号、第292条第1項第13号')
const 零円 = yen(0)
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

/** 所得の三つの合計。使う場所が違うので、同じ額のときも別の値として持つ。 */
export type 所得 = 給与と年金の所得 & {
  /** 給与と公的年金等のほかの、種類ごとの所得。申告がなければ undefined。 */
  readonly ほか: (ほかの所得 & 合わせた所得) | undefined
  /** 非課税・扶養・各控除の所得の要件に使う。繰越控除と土地建物の特別控除の前。 */
  readonly 合計所得金額: Figure
  /** 所得割の非課税・雑損・医療費・寄附金の限度に使う。繰越控除の後、土地建物の特別控除の前。 */
  readonly 総所得金額等: Figure
  /** 総合課税の分。所得控除を最初に引く相手。 */
  readonly 総所得金額: Figure
  /** 分けて税率をかける所得。繰越控除と特別控除の後の額で、零円の区分は含まない。 */
  readonly 分離: readonly 分離の残り[]
}

/** 所得控除を引く前の、一つの区分の額（円）。 */
export type 分離の残り = { readonly 区分: 分離の区分; readonly 金額: Figure }

const 分離なし: readonly 分離の残り[] = []

/**
 * 前年の所得。所得税の計算の例による（地方税法第32条第2項・第313条第2項）。
 * @param 子ども等の理由 所得金額調整控除（子ども・特別障害者等）に当てはまる理由
 */
export function 所得を計算する(
  申告: 申告,
  子ども等の理由: Fact | undefined,
  年度: 年度の定め,
): 所得 {
  const 給与収入 = 給与等の収入金額(申告.給与)
  const 年金収入 = 公的年金等の収入金額(申告.公的年金等)
  const ほか = 申告.ほかの所得 && ほかの所得を計算する(申告.ほかの所得, 給与収入, 年度)
  const 給与と年金 = 給与と年金から(
    給与収入,
    申告.特定支出,
    年金収入,
    (給与所得) => (ほか === undefined ? 給与所得 : 年金のほかの合計所得金額(ほか, 給与所得)),
    申告.本人.生年月日,
    子ども等の理由,
    年度,
  )
  if (ほか !== undefined) return ほかの所得と合わせる(給与と年金, ほか, 年度)
  const 合計所得金額 = legal(
    '合計所得金額',
    合計所得金額の根拠,
    plus(給与と年金.調整控除後の給与所得, 給与と年金.公的年金等に係る雑所得の金額),
  )
  const 総所得金額等 = called('総所得金額等', chosen(合計所得金額, 繰越しがない))
  const 総所得金額 = legal('総所得金額', 総所得金額の根拠, chosen(総所得金額等, 分離課税がない))
  return { ...給与と年金, ほか: undefined, 合計所得金額, 総所得金額等, 総所得金額, 分離: 分離なし }
}

const 繰越しがない: readonly Condition[] = [{ fact: '繰り越した損失がない' }]
const 分離課税がない: readonly Condition[] = [{ fact: '分離課税の所得がない' }]

/** 公的年金等控除の区分を決める額。年金の収入がないものとして通算する（所得税法第35条第4項）。 */
function 年金のほかの合計所得金額(ほか: ほかの所得, 給与所得: Figure): Figure {
  const { 通算 } = 給与と年金を合わせる(ほか, 給与所得, undefined)
  return called('公的年金等以外の合計所得金額', sum(合計する額(通算, ほか)))
}

const 合計する額 = (通算: 通算の後, ほか: ほかの所得): readonly Figure[] => [
  通算.総所得金額,
  ...ほか.分離.map(({ 所得金額 }) => 所得金額),
  通算.山林,
  通算.退職,
]

function ほかの所得と合わせる(
  給与と年金: 給与と年金の所得,
  ほか: ほかの所得,
  年度: 年度の定め,
): 所得 {
  const 合わせた = 給与と年金を合わせる(
    ほか,
    給与と年金.調整控除後の給与所得,
    給与と年金.公的年金等に係る雑所得の金額,
  )
  const { 通算 } = 合わせた
  const 合計所得金額 = legal('合計所得金額', 合計所得金額の根拠, sum(合計する額(通算, ほか)))
  const 前 = new Map<引く相手, Figure>([['総所得金額', 通算.総所得金額]])
  for (const { 区分, 所得金額 } of ほか.分離) 前.set(区分, 所得金額)
  前.set('山林', 通算.山林).set('退職', 通算.退職)
  const 後 = 繰越控除をする(前, ほか.申告.繰越損失, 合計所得金額, 年度)
  return {
    ...給与と年金,
    ほか: { ...ほか, ...合わせた },
    合計所得金額,
    総所得金額等: called('総所得金額等', sum([...後.values()])),
    総所得金額: legal(
      '総所得金額',
      総所得金額の根拠,
      chosen(後.get('総所得金額') ?? 通算.総所得金額, []),
    ),
    分離: 特別控除を引く(後, ほか),
  }
}

/** 土地建物の特別控除を引いて、零円でない区分だけを残す。 */
function 特別控除を引く(
  後: ReadonlyMap<引く相手, Figure>,
  ほか: ほかの所得,
): readonly 分離の残り[] {
  return 分離の区分たち.flatMap((区分) => {
    const 金額 = 後.get(区分)
    if (金額 === undefined || 金額.yen === 0) return []
    const 控除 = ほか.分離.find((一つ) => 一つ.区分 === 区分)?.特別控除額
    if (控除 === undefined) return [{ 区分, 金額 }]
    return [{ 区分, 金額: called('特別控除後の譲渡所得', deduct(金額, 控除), 区分) }]
  })
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
    零円,
    declared('公的年金等の収入金額', 家族.公的年金等の収入金額, だれの),
    (給与所得) =>
      その他.yen === 0 ? 給与所得 : called('公的年金等以外の合計所得金額', plus(給与所得, その他)),
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

/** @param 年金のほか 所得金額調整控除（子ども等）を引いた給与所得から、公的年金等以外の合計所得金額を求める */
function 給与と年金から(
  給与収入: Figure,
  特定支出: Yen,
  年金収入: Figure,
  年金のほか: (給与所得: Figure) => Figure,
  生年月日: Day | undefined,
  子ども等の理由: Fact | undefined,
  年度: 年度の定め,
): 給与と年金の所得 {
  const 給与所得控除後の金額 = 給与所得の金額(給与収入, 年度)
  const 給与所得 = 特定支出控除を引く(給与所得控除後の金額, 給与収入, 特定支出, 年度)
  const 子ども等 = 子ども等の所得金額調整控除額(給与収入, 子ども等の理由, 年度)
  const 引いた給与所得 = 調整控除を引く(給与所得, 子ども等)
  const 年金所得 = 公的年金等に係る雑所得の金額(
    年金収入,
    年金収入.yen === 0 ? 引いた給与所得 : 年金のほか(引いた給与所得),
    生年月日,
    年度,
  )
  const 給与と年金 = 給与と年金の所得金額調整控除額(給与所得控除後の金額, 年金所得, 年度)
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
