import { 所得税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { deduct, lesser, plus, timesDown, timesUp } from '../kernel/operators.ts'
import { fraction } from '../kernel/rate.ts'
import type { Yen } from '../kernel/yen.ts'
import type { 年度の定め } from '../years/shape.ts'

const 根拠 = 所得税法('第57条の2第1項')
const 二分の一 = fraction(1, 2)

/**
 * 給与所得（円）から、特定支出のうち給与所得控除額の二分の一を超える額を引く。もとになるのは別表第五の額で
 * はなく、収入から給与所得控除額を引いた残額（第28条第2項・第4項の規定にかかわらない）。特例は申告した人だけが
 * 受けるので、別表第五の額より多くはならない。
 */
export function 特定支出控除を引く(
  給与所得: Figure,
  収入金額: Figure,
  特定支出: Yen,
  年度: 年度の定め,
): Figure {
  if (特定支出 === 0) return 給与所得
  const 段 = 年度.給与所得控除額.find(({ 以下 }) => 収入金額.yen <= 以下)
  if (段 === undefined) throw new RangeError('給与所得控除額の表に終わりがない')
  const 率の分 = called('収入に率を乗じた額', timesUp(収入金額, 段.率))
  const 控除額 = legal('給与所得控除額', 所得税法('第28条第3項'), plus(率の分, 段.定額))
  const 半分 = called('給与所得控除額の二分の一', timesDown(控除額, 二分の一))
  const 超える額 = legal('特定支出控除額', 根拠, deduct(declared('特定支出の金額', 特定支出), 半分))
  if (超える額.yen === 0) return 給与所得
  const 残額 = called('給与所得控除額を引いた残額', deduct(収入金額, 控除額))
  const 引いた額 = called('特定支出控除額を引いた残額', deduct(残額, 超える額))
  return legal('給与所得の金額', 根拠, lesser(給与所得, 引いた額))
}
