import { 地方税法, 所得税法, type Citation } from '../kernel/citation.ts'
import { statutory, type Figure } from '../kernel/figure.ts'
import { fraction, type Rate } from '../kernel/rate.ts'
import type { ControlName } from '../glossary/index.ts'
import type { Term } from '../glossary/index.ts'
import type { 人的控除の額, 率と定額の段 as 段, 納税者の段別 } from './shape.ts'

const 差の根拠 = 地方税法('第37条第1号イ、第314条の6第1号イ')
const 配偶者特別控除の根拠 = 地方税法('第34条第1項第10号の2、第314条の2第1項第10号の2')
const 配偶者控除の根拠 = 地方税法('第34条第1項第10号、第314条の2第1項第10号')

const 所得税の人的控除 = 所得税法('第79条から第84条まで')

/** 収入や保険料に乗じる部分がない段の率。 */
export const 定額なし: Rate = fraction(0, 1)

const 人的控除差 = (名: ControlName, 差: number): Figure =>
  statutory('人的控除差の額', 差, 差の根拠, `${名}の分`)

/** 一つの人的控除の額と、調整控除に使う法定の差と、所得税での額。 */
export const 人的控除 = (
  名: ControlName,
  根拠: Citation,
  控除額: number,
  差: number,
  所得税の控除額: number,
): 人的控除の額 => ({
  控除額: statutory('人的控除の額', 控除額, 根拠),
  人的控除差: 人的控除差(名, 差),
  所得税の控除額: statutory('所得税の人的控除の額', 所得税の控除額, 所得税の人的控除, `${名}の分`),
})

const 三段 = <入, 出>(
  [一, 二, 三]: 納税者の段別<入>,
  作る: (値: 入, 番: 0 | 1 | 2) => 出,
): 納税者の段別<出> => [作る(一, 0), 作る(二, 1), 作る(三, 2)]

/** 配偶者控除の三段の額と差と、所得税での額。 */
export const 段別の人的控除 = (
  控除額: 納税者の段別<number>,
  差: 納税者の段別<number>,
  所得税: 納税者の段別<number>,
): 納税者の段別<人的控除の額> =>
  三段(控除額, (円, 番) => 人的控除('配偶者控除', 配偶者控除の根拠, 円, 差[番], 所得税[番]))

/** 所得税の三段の額。 */
export const 段別の所得税の控除額 = (
  名: Term,
  根拠: Citation,
  控除額: 納税者の段別<number>,
): 納税者の段別<Figure> => 三段(控除額, (円) => statutory(名, 円, 根拠))

/** 配偶者特別控除の三段の額。 */
export const 段別の控除額 = (...控除額: 納税者の段別<number>): 納税者の段別<Figure> =>
  三段(控除額, (円) => statutory('配偶者特別控除の額', 円, 配偶者特別控除の根拠))

/** 配偶者特別控除の三段の人的控除差。 */
export const 段別の差 = (...差: 納税者の段別<number>): 納税者の段別<Figure> =>
  三段(差, (円) => 人的控除差('配偶者特別控除', 円))

/** 保険料の段の表。行は [保険料の上限, 率, 定額]。 */
export const 保険料の段 = (
  根拠: Citation,
  行: readonly (readonly [以下: number, 率: Rate, 定額: number])[],
): readonly 段[] =>
  行.map(([以下, 率, 定額]) => ({
    以下,
    率,
    定額: statutory('保険料控除の定額', 定額, 根拠),
  }))
