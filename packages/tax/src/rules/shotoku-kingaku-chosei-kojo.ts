import { 租税特別措置法 } from '../kernel/citation.ts'
import { called, given, legal, none, type Figure } from '../kernel/figure.ts'
import { deduct, lesser, minus, plus, timesUp } from '../kernel/operators.ts'
import type { Fact } from '../glossary/index.ts'
import type { 年度の定め } from '../years/shape.ts'

const 子ども等の根拠 = 租税特別措置法('第41条の3の11第1項')
const 給与と年金の根拠 = 租税特別措置法('第41条の3の11第2項')

const 子ども等の名 = '所得金額調整控除額（子ども・特別障害者等）'
const 給与と年金の名 = '所得金額調整控除額（給与・年金）'

const 収入が少ない = legal(
  子ども等の名,
  子ども等の根拠,
  none([{ fact: '給与の収入が850万円以下' }]),
)
const 子ども等がいない = legal(
  子ども等の名,
  子ども等の根拠,
  none([{ fact: '23歳未満の扶養親族も特別障害者もいない' }]),
)
const 片方がない = legal(
  給与と年金の名,
  給与と年金の根拠,
  none([{ fact: '給与所得か公的年金等の雑所得がない' }]),
)

/**
 * 子ども・特別障害者等を有する者の所得金額調整控除額（円、一円未満切上げ）。
 * @param 理由 23歳未満の扶養親族がいるなど。当てはまるものがなければ undefined
 */
export function 子ども等の所得金額調整控除額(
  収入金額: Figure,
  理由: Fact | undefined,
  年度: 年度の定め,
): Figure {
  const 定め = 年度.所得金額調整控除
  if (収入金額.yen <= 定め.基準額.yen) return 収入が少ない
  if (理由 === undefined) return 子ども等がいない

  const 限度まで = called('千万円までの収入金額', lesser(収入金額, 定め.収入の限度))
  const 超える分 = called('八百五十万円を超える収入金額', minus(限度まで, 定め.基準額))
  return legal(子ども等の名, 子ども等の根拠, given([{ fact: 理由 }], timesUp(超える分, 定め.率)))
}

/**
 * 給与と年金の両方がある者の所得金額調整控除額（円）。
 * @param 給与所得 給与所得控除後の金額。特定支出控除と、子ども等の所得金額調整控除の前
 */
export function 給与と年金の所得金額調整控除額(
  給与所得: Figure,
  年金の雑所得: Figure,
  年度: 年度の定め,
): Figure {
  const 十万円 = 年度.所得金額調整控除.給与と年金の限度
  if (給与所得.yen === 0 || 年金の雑所得.yen === 0) return 片方がない

  const 給与の分 = called('十万円までの給与所得', lesser(給与所得, 十万円))
  const 年金の分 = called('十万円までの年金の雑所得', lesser(年金の雑所得, 十万円))
  const 合計 = called('給与と年金の合計（それぞれ十万円まで）', plus(給与の分, 年金の分))
  return legal(給与と年金の名, 給与と年金の根拠, deduct(合計, 十万円))
}
