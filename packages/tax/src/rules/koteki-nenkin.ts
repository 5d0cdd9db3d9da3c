import { ageAtYearEnd, type Day } from '../kernel/day.ts'
import { 所得税法, 租税特別措置法 } from '../kernel/citation.ts'
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
import { chosen, deduct, minus, plus, sum, timesUp } from '../kernel/operators.ts'
import type { 支払 } from '../declaration.ts'
import type { 年度の定め, 率と定額の段 } from '../years/shape.ts'

const 根拠 = 所得税法('第35条第2項第1号')
/** 65歳以上の人の最低額は、所得税法の六十万円を百十万円と読み替える措置法による。 */
const 控除の根拠 = {
  '65歳未満': 所得税法('第35条第4項'),
  '65歳以上': 租税特別措置法('第41条の15の3第1項'),
} as const

const 収入なし = called('公的年金等の収入金額', none([{ fact: '収入がない' }]))
const 雑所得なし = legal('公的年金等に係る雑所得の金額', 根拠, none([{ fact: '収入がない' }]))

/** 公的年金等の収入金額（円）。 */
export function 公的年金等の収入金額(年金: readonly 支払[]): Figure {
  const [一枚目, 二枚目] = 年金
  if (一枚目 === undefined) return 収入なし
  if (二枚目 === undefined) return declared('公的年金等の収入金額', 一枚目.支払金額)
  return called(
    '公的年金等の収入金額',
    sum(
      年金.map(({ 支払金額 }, 番) => declared('公的年金等の支払金額', 支払金額, `${番 + 1}枚目`)),
    ),
  )
}

/**
 * 公的年金等に係る雑所得の金額（円）。65歳かどうかは前年の12月31日による。
 * @param 他の所得 公的年金等に係る雑所得以外の合計所得金額
 * @param 生年月日 わからないときは65歳未満とする（答え待ちとして別に知らせる）
 */
export function 公的年金等に係る雑所得の金額(
  収入金額: Figure,
  他の所得: Figure,
  生年月日: Day | undefined,
  年度: 年度の定め,
): Figure {
  if (収入金額.yen === 0) return 雑所得なし
  return legal(
    '公的年金等に係る雑所得の金額',
    根拠,
    deduct(収入金額, 公的年金等控除額(収入金額, 他の所得, 生年月日, 年度)),
  )
}

function 公的年金等控除額(
  収入金額: Figure,
  他の所得: Figure,
  生年月日: Day | undefined,
  年度: 年度の定め,
): Figure {
  const 定め = 年度.公的年金等控除
  const 六十五歳以上 = 生年月日 !== undefined && ageAtYearEnd(生年月日, 年度.所得の年) >= 定め.年齢
  const 表 = 六十五歳以上 ? 定め.年齢以上 : 定め.年齢未満
  const 段 = 表.find(({ 以下 }) => 収入金額.yen <= 以下)
  if (段 === undefined) throw new RangeError('公的年金等控除の表に終わりがない')

  const 年齢 = 六十五歳以上 ? '65歳以上' : '65歳未満'
  const 条件: readonly Condition[] = [
    { fact: 年齢 },
    ...(段.以下 === Infinity ? [] : [{ figure: 収入金額, is: '以下' as const, bound: 段.以下 }]),
  ]
  const 減額 = 定め.他の所得による減額.find(({ 超 }) => 他の所得.yen > 超)
  if (減額 === undefined)
    return legal('公的年金等控除額', 控除の根拠[年齢], 段による額(収入金額, 段, 条件))
  const 表の額 = called('公的年金等控除の表の額', 段による額(収入金額, 段, 条件))
  const 減額の条件 = [{ figure: 他の所得, is: '超', bound: 減額.超 }] as const
  return legal('公的年金等控除額', 控除の根拠[年齢], given(減額の条件, minus(表の額, 減額.減額)))
}

function 段による額(収入金額: Figure, 段: 率と定額の段, 条件: readonly Condition[]): Working {
  if (段.率.num === 0) return chosen(段.定額, 条件)
  const 率の分 = called('収入金額に率を乗じた額', timesUp(収入金額, 段.率))
  return given(条件, plus(率の分, 段.定額))
}
