import { 地方税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { deduct, greater, lesser, timesDown } from '../kernel/operators.ts'
import type { 雑損の申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'

const 根拠 = 地方税法('第34条第1項第1号、第314条の2第1項第1号')

/**
 * 雑損控除額（円）。差引損失額が総所得金額等の一割を超える額と、差引損失額のうち災害関連支出が五万円を
 * 超える額の多い方。
 */
export function 雑損控除額(申告: 雑損の申告, 総所得金額等: Figure, 年度: 年度の定め): Figure {
  const { 所得に対する割合, 五万円 } = 年度.雑損控除
  const 差引損失額 = called(
    '差引損失額',
    deduct(
      declared('損失の金額', 申告.損失の金額),
      declared('保険金などで補塡される金額', 申告.補塡される金額),
    ),
  )
  const 一割 = called('総所得金額等の一割', timesDown(総所得金額等, 所得に対する割合))
  const 一割を超える額 = called(
    '差引損失額が総所得金額等の一割を超える額',
    deduct(差引損失額, 一割),
  )
  const 支出 = called(
    '差引損失額のうち災害関連支出の金額',
    lesser(declared('災害関連支出の金額', 申告.うち災害関連支出), 差引損失額),
  )
  const 五万円を超える額 = called('災害関連支出が五万円を超える額', deduct(支出, 五万円))
  return legal('雑損控除額', 根拠, greater(一割を超える額, 五万円を超える額))
}
