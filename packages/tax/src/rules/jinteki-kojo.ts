import type { Citation } from '../kernel/citation.ts'
import { legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { chosen } from '../kernel/operators.ts'
import type { Term, Whose } from '../glossary/index.ts'
import type { 納税者の段別 } from '../years/shape.ts'

/**
 * 一人分の人的控除。受けられないときも、理由を示した零円として残す。
 * 差は調整控除とふるさと納税の割合に使う法定の額で、実際の控除額の引き算ではない。
 */
export type 人的控除 = {
  readonly 控除額: Figure
  /** 法定の差がない控除と、受けられない控除では undefined。 */
  readonly 人的控除差: Figure | undefined
  /** 所得税での額。受けられない控除では undefined。 */
  readonly 所得税の控除額: Figure | undefined
}

type 控除の定め = {
  readonly 控除額: Figure
  readonly 人的控除差: Figure | undefined
  readonly 所得税の控除額: Figure | undefined
}

/** 年度の定めの額による人的控除。 */
export const 受けられる控除 = (
  名: Term,
  根拠: Citation,
  { 控除額, 人的控除差, 所得税の控除額 }: 控除の定め,
  条件: readonly Condition[],
  だれの: Whose = '',
): 人的控除 => ({
  控除額: legal(名, 根拠, chosen(控除額, 条件), だれの),
  人的控除差,
  所得税の控除額,
})

/** 申告したが受けられない控除。 */
export const 受けられない控除 = (
  名: Term,
  根拠: Citation,
  理由: readonly Condition[],
  だれの: Whose = '',
): 人的控除 => ({
  控除額: legal(名, 根拠, none(理由), だれの),
  人的控除差: undefined,
  所得税の控除額: undefined,
})

/** 納税者の合計所得金額（円）が三つの段のどれに当たるか。どれにも当たらなければ undefined。 */
export function 納税者の段(
  合計所得金額: Figure,
  限度: 納税者の段別<number>,
): { readonly 番: 0 | 1 | 2; readonly 条件: Condition } | undefined {
  for (const 番 of [0, 1, 2] as const)
    if (合計所得金額.yen <= 限度[番])
      return { 番, 条件: { figure: 合計所得金額, is: '以下', bound: 限度[番] } }
  return undefined
}
