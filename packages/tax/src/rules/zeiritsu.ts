import { 地方税法, type Citation } from '../kernel/citation.ts'
import { called, given, legal, statutory, unconfirmed, type Figure } from '../kernel/figure.ts'
import { deduct, lesser, sum, timesDown } from '../kernel/operators.ts'
import { added, type Rate } from '../kernel/rate.ts'
import type { Term, Whose } from '../glossary/index.ts'
import type { 団体 } from '../dantai.ts'
import type { 分離課税の段 } from '../years/shape-income.ts'
import type { 年度の定め, 税目, 税目別の率 } from '../years/shape.ts'
import type { 分離の課税所得, 課税標準 } from './kazei-hyojun.ts'
import { 税目の値 } from './zeimoku.ts'

const 根拠: Record<税目, Citation> = {
  市町村民税: 地方税法('第314条の3第1項'),
  道府県民税: 地方税法('第35条第1項'),
}

/** 指定都市に住むかどうかで選んだ率。 */
export const 税目の率 = (率: 税目別の率, 税目: 税目, 指定都市に住む: boolean): Rate =>
  税目の値(率, 税目)[指定都市に住む ? '指定都市' : '一般']

/** 算出所得割額（円、一円未満切捨て）。総合課税と分離課税の合計。 */
export function 算出所得割額(
  { 課税総所得金額, 分離 }: 課税標準,
  団体: 団体,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  if (分離.length === 0)
    return 標準税率による所得割額(
      課税総所得金額,
      { 名: '算出所得割額', だれの: 税目 },
      団体,
      税目,
      年度,
    )
  const 分 = 分離.map((一つ) => 分離課税の所得割額(一つ, 団体, 税目, 年度))
  const 総合 = 標準税率による所得割額(
    課税総所得金額,
    { 名: '総合課税の所得割額', だれの: 税目 },
    団体,
    税目,
    年度,
  )
  return legal('算出所得割額', 税目の値(根拠, 税目), sum([総合, ...分]), 税目)
}

/** 総合課税と、山林・退職の率による額。条例が率を違えていれば、その率による。 */
function 標準税率による所得割額(
  課税所得: Figure,
  { 名, だれの }: { readonly 名: Term; readonly だれの: Whose },
  団体: 団体,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  const { 所得割の上乗せ, 未確認 } = 税目の値(団体.条例, 税目)
  const 標準税率 = 税目の率(年度.標準税率, 税目, 団体.指定都市)
  if (所得割の上乗せ === undefined)
    return legal(名, 税目の値(根拠, 税目), timesDown(課税所得, 標準税率), だれの)
  const 条例の率 = added(標準税率, 所得割の上乗せ)
  const 条例による額 = given([{ fact: '条例で定めた税率' }], timesDown(課税所得, 条例の率))
  if (未確認) unconfirmed('条例の延長', 条例による額)
  return legal(名, 税目の値(根拠, 税目), 条例による額, だれの)
}

/** 山林と退職は総合課税と同じ率。ほかは附則の率で、条例の上乗せは及ばない。 */
function 分離課税の所得割額(
  { 区分, 金額 }: 分離の課税所得,
  団体: 団体,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  if (区分 === '山林' || 区分 === '退職')
    return 標準税率による所得割額(
      金額,
      { 名: '分離課税の所得割額', だれの: 区分 },
      団体,
      税目,
      年度,
    )
  const 段 = 年度.分離課税[区分]
  const [下, 上] = 段
  if (下 === undefined) throw new RangeError('分離課税の率の表が空である')
  const 率 = (一段: 分離課税の段): Rate => 税目の率(一段.率, 税目, 団体.指定都市)
  const 名 = '分離課税の所得割額'
  if (上 === undefined || 金額.yen <= 下.以下)
    return legal(名, 附則の根拠[区分], timesDown(金額, 率(下)), 区分)
  const 境目 = statutory('低い率の限度', 下.以下, 附則の根拠[区分], 区分)
  const 以下の分 = called('低い率の部分', lesser(金額, 境目), 区分)
  const 超の分 = called('高い率の部分', deduct(金額, 境目), 区分)
  return legal(
    名,
    附則の根拠[区分],
    sum([
      called('低い率による額', timesDown(以下の分, 率(下)), 区分),
      called('高い率による額', timesDown(超の分, 率(上)), 区分),
    ]),
    区分,
  )
}

const 附則の根拠: Readonly<Record<keyof 年度の定め['分離課税'], Citation>> = {
  短期一般: 地方税法('附則第35条第1項・第5項'),
  短期軽減: 地方税法('附則第35条第3項・第7項'),
  長期一般: 地方税法('附則第34条第1項・第4項'),
  優良住宅地等: 地方税法('附則第34条の2第1項・第4項'),
  居住用: 地方税法('附則第34条の3第1項・第3項'),
  上場株式等の配当等: 地方税法('附則第33条の2第1項・第5項'),
  一般株式等: 地方税法('附則第35条の2第1項・第5項'),
  上場株式等: 地方税法('附則第35条の2の2第1項・第5項'),
  先物取引: 地方税法('附則第35条の4第1項・第4項'),
}
