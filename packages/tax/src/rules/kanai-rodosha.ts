import { 租税特別措置法 } from '../kernel/citation.ts'
import { called, legal, type Figure } from '../kernel/figure.ts'
import { greater, lesser } from '../kernel/operators.ts'
import type { Whose } from '../glossary/index.ts'

const 根拠 = 租税特別措置法('第27条')

/**
 * 家内労働者等の必要経費（円）。実際の経費と、収入を限度とする最低額の多い方。事業所得にも雑所得にも使う。
 * @param 最低額 家内労働者等でなければ undefined
 */
export function 家内労働者等の経費(
  経費: Figure,
  収入: Figure,
  最低額: Figure | undefined,
  だれの: Whose,
): Figure {
  if (最低額 === undefined || 最低額.yen <= 経費.yen) return 経費
  const 収入まで = called('収入を限度とする必要経費の最低額', lesser(最低額, 収入), だれの)
  return legal('家内労働者等の必要経費', 根拠, greater(経費, 収入まで), だれの)
}
