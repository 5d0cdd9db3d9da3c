import { called, given, type Condition, type Figure, type Working } from '../kernel/figure.ts'
import { chosen, plus, timesUp } from '../kernel/operators.ts'
import type { 率と定額の段 } from '../years/shape.ts'

/** 払った保険料を段の表に当てた額（円、一円未満切上げ）。 */
export function 段による控除の額(保険料: Figure, 表: readonly 率と定額の段[]): Working {
  const 番 = 表.findIndex(({ 以下 }) => 保険料.yen <= 以下)
  const 段 = 表[番]
  if (段 === undefined) throw new RangeError('保険料控除の表に終わりがない')

  const 前の上限 = 表[番 - 1]?.以下
  const 条件: Condition[] = []
  if (前の上限 !== undefined) 条件.push({ figure: 保険料, is: '超', bound: 前の上限 })
  if (段.以下 !== Infinity) 条件.push({ figure: 保険料, is: '以下', bound: 段.以下 })

  if (段.率.num === 0) return chosen(段.定額, 条件)
  if (段.定額.yen === 0) return chosen(保険料, 条件)
  const 率の分 = called('保険料に率を乗じた額', timesUp(保険料, 段.率))
  return given(条件, plus(率の分, 段.定額))
}
