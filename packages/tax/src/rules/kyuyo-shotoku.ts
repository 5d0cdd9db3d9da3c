import { 所得税法 } from '../kernel/citation.ts'
import {
  called,
  declared,
  given,
  legal,
  none,
  type Condition,
  type Figure,
  type Working,
} from '../kernel/figure.ts'
import { chosen, cut, minus, plus, sum, timesDown } from '../kernel/operators.ts'
import type { Rate } from '../kernel/rate.ts'
import type { 支払 } from '../declaration.ts'
import type { 年度の定め, 給与の段 } from '../years/shape.ts'

const 根拠 = 所得税法('第28条第2項から第4項まで、別表第五')
/** 別表第五の一段の幅（円）。 */
const 別表の刻み = 4_000

const 収入なし = called('給与等の収入金額', none([{ fact: '収入がない' }]))
const 所得なし = legal('給与所得の金額', 根拠, none([{ fact: '収入がない' }]))

/** 給与等の収入金額（円）。何枚の源泉徴収票があっても、合わせてから一度だけ所得を出す。 */
export function 給与等の収入金額(給与: readonly 支払[]): Figure {
  const [一枚目, 二枚目] = 給与
  if (一枚目 === undefined) return 収入なし
  if (二枚目 === undefined) return declared('給与等の収入金額', 一枚目.支払金額)
  return called(
    '給与等の収入金額',
    sum(給与.map(({ 支払金額 }, 番) => declared('給与の支払金額', 支払金額, `${番 + 1}枚目`))),
  )
}

/** 給与所得の金額（円）。所得金額調整控除を引く前。660万円未満は別表第五による（四千円刻み）。 */
export function 給与所得の金額(収入金額: Figure, 年度: 年度の定め): Figure {
  if (収入金額.yen === 0) return 所得なし
  const 番 = 該当する段(収入金額.yen, 年度.給与所得)
  const 段 = 年度.給与所得[番]
  if (段 === undefined) return legal('給与所得の金額', 根拠, none([]))
  const 次 = 年度.給与所得[番 + 1]
  return legal('給与所得の金額', 根拠, given(段の条件(収入金額, 段, 次), 段による額(収入金額, 段)))
}

function 該当する段(収入: number, 段: readonly 給与の段[]): number {
  let 番 = 段.length - 1
  while (番 > 0 && 収入 < (段[番]?.以上 ?? 0)) 番--
  return 番
}

function 段の条件(収入金額: Figure, 段: 給与の段, 次: 給与の段 | undefined): readonly Condition[] {
  const 下: Condition[] = 段.以上 === 0 ? [] : [{ figure: 収入金額, is: '以上', bound: 段.以上 }]
  return 次 === undefined ? 下 : [...下, { figure: 収入金額, is: '未満', bound: 次.以上 }]
}

function 段による額(収入金額: Figure, 段: 給与の段): Working {
  switch (段.算定) {
    case '所得なし':
      return none([])
    case '収入から差し引く':
      return minus(収入金額, 段.差引)
    case '定額':
      return chosen(段.金額, [])
    case '率':
      return minus(called('率を乗じた額', timesDown(収入金額, 段.率)), 段.差引)
    case '別表':
      return minus(別表の率を乗じた額(収入金額, 段), 段.差引)
    case '別表に加算':
      return plus(別表の率を乗じた額(収入金額, 段), 段.加算)
  }
}

const 別表の率を乗じた額 = (収入金額: Figure, { 率 }: { readonly 率: Rate }): Figure =>
  called('率を乗じた額', timesDown(called('算定の基礎', cut(別表の刻み, 収入金額)), 率))
