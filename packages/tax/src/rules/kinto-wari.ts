import { 地方税法, 森林環境税法, type Citation } from '../kernel/citation.ts'
import { given, legal, none, ordained, unconfirmed, type Figure } from '../kernel/figure.ts'
import { chosen, plus } from '../kernel/operators.ts'
import type { 団体 } from '../dantai.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import type { 課否 } from './hikazei.ts'
import { 税目の値 } from './zeimoku.ts'

const 根拠: Record<税目, Citation> = {
  市町村民税: 地方税法('第295条第3項、第310条'),
  道府県民税: 地方税法('第24条の5第3項、第38条'),
}

const 森林環境税の根拠 = 森林環境税法('第4条、第5条')

/** 均等割額（円）。標準税率と、条例による上乗せ（減税なら引く額）を別に示す。 */
export function 均等割額(課否: 課否, 団体: 団体, 税目: 税目, 年度: 年度の定め): Figure {
  if (課否.非課税) return legal('均等割額', 課否.根拠, none(課否.条件), 税目)
  const 標準 = 税目の値(年度.均等割額, 税目)
  const { 均等割の上乗せ, 未確認 } = 税目の値(団体.条例, 税目)
  if (均等割の上乗せ === 0)
    return legal('均等割額', 税目の値(根拠, 税目), chosen(標準, 課否.条件), 税目)
  const 上乗せ = ordained('条例による均等割の上乗せ', 均等割の上乗せ, 税目)
  const 合計 = given(課否.条件, plus(標準, 上乗せ))
  return legal(
    '均等割額',
    税目の値(根拠, 税目),
    未確認 ? unconfirmed('条例の延長', 合計) : 合計,
    税目,
  )
}

/** 森林環境税額（円）。国税だが、市町村が均等割と一緒に集める。令和5年度まではない。 */
export function 森林環境税額(課否: 課否, 年度: 年度の定め): Figure {
  const { 森林環境税額: 税額 } = 年度
  if (税額 === undefined)
    return legal(
      '森林環境税額',
      森林環境税法('附則第1条'),
      none([{ fact: '森林環境税の始まる前の年度' }]),
    )
  return 課否.非課税
    ? legal('森林環境税額', 課否.根拠, none(課否.条件))
    : legal('森林環境税額', 森林環境税の根拠, chosen(税額, 課否.条件))
}
