import { 地方税法, 所得税法 } from '../kernel/citation.ts'
import { legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { chosen } from '../kernel/operators.ts'
import type { 年度の定め, 所得の段 } from '../years/shape.ts'
import type { Working } from '../kernel/figure.ts'

const 根拠 = 地方税法('第34条第2項、第314条の2第2項')

/** 住民税の基礎控除額（円）。 */
export const 基礎控除額 = (合計所得金額: Figure, 年度: 年度の定め): Figure =>
  legal('基礎控除額', 根拠, 段から(合計所得金額, 年度.基礎控除))

/** 所得税の基礎控除額（円）。住民税では、特例控除の割合と住宅借入金等の控除の限度、参考の所得税に使う。 */
export const 所得税の基礎控除額 = (合計所得金額: Figure, 年度: 年度の定め): Figure =>
  legal('所得税の基礎控除額', 所得税法('第86条'), 段から(合計所得金額, 年度.所得税の基礎控除))

function 段から(合計所得金額: Figure, 表: readonly 所得の段[]): Working {
  const 番 = 表.findIndex(({ 以下 }) => 合計所得金額.yen <= 以下)
  const 段 = 表[番]
  if (段 === undefined)
    return none([{ figure: 合計所得金額, is: '超', bound: 表[表.length - 1]?.以下 ?? 0 }])
  return chosen(段.控除額, 段の条件(合計所得金額, 段, 番 === 0 ? undefined : 表[番 - 1]))
}

function 段の条件(
  合計所得金額: Figure,
  段: 所得の段,
  前: 所得の段 | undefined,
): readonly Condition[] {
  const 上: Condition = { figure: 合計所得金額, is: '以下', bound: 段.以下 }
  return 前 === undefined ? [上] : [{ figure: 合計所得金額, is: '超', bound: 前.以下 }, 上]
}
