import { 地方税法, type Citation } from '../kernel/citation.ts'
import { given, legal, type Figure } from '../kernel/figure.ts'
import { timesDown } from '../kernel/operators.ts'
import { added, type Rate } from '../kernel/rate.ts'
import type { 団体 } from '../dantai.ts'
import type { 年度の定め, 税目, 税目別の率 } from '../years/shape.ts'

const 根拠: Record<税目, Citation> = {
  市町村民税: 地方税法('第314条の3第1項'),
  道府県民税: 地方税法('第35条第1項'),
}

/** 指定都市に住むかどうかで選んだ率。 */
export const 税目の率 = (率: 税目別の率, 税目: 税目, 指定都市に住む: boolean): Rate =>
  率[税目][指定都市に住む ? '指定都市' : '一般']

/** 算出所得割額（円、一円未満切捨て）。条例が率を違えていれば、その率による。 */
export function 算出所得割額(
  課税総所得金額: Figure,
  団体: 団体,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  const { 所得割の上乗せ } = 団体.条例[税目]
  const 標準税率 = 税目の率(年度.標準税率, 税目, 団体.指定都市)
  if (所得割の上乗せ === undefined)
    return legal('算出所得割額', 根拠[税目], timesDown(課税総所得金額, 標準税率), 税目)
  const 条例の率 = added(標準税率, 所得割の上乗せ)
  const 条例による額 = given([{ fact: '条例で定めた税率' }], timesDown(課税総所得金額, 条例の率))
  return legal('算出所得割額', 根拠[税目], 条例による額, 税目)
}
