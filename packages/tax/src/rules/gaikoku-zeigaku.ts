import { 地方税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { deduct, lesser, plus, timesDown, unconfirmedRounding } from '../kernel/operators.ts'
import type { 外国税額の申告 } from '../declaration.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import { 税目の率 } from './zeiritsu.ts'

const 根拠 = 地方税法('第37条の3、第314条の8')

/** 外国税額控除額（円）。国で引ききれない額を、道府県民税、市町村民税の順に限度まで引く。 */
export function 外国税額控除額(
  申告: 外国税額の申告,
  指定都市に住む: boolean,
  年度: 年度の定め,
): Readonly<Record<税目, Figure>> {
  const 限度額 = declared('所得税の外国税額控除の限度額', 申告.所得税の控除限度額)
  const 国の限度 = called(
    '国の外国税額控除の限度額',
    plus(限度額, declared('復興特別所得税の控除の限度額', 申告.復興特別所得税の控除限度額)),
  )
  const 残り = called(
    '国で引ききれない外国所得税額',
    deduct(declared('外国所得税額', 申告.外国所得税額), 国の限度),
  )
  const 引く = (税目: 税目, 引ける額: Figure): Figure => {
    const 率 = 税目の率(年度.税額控除.外国税額控除の率, 税目, 指定都市に住む)
    const 限度 = called(
      '住民税の外国税額控除の限度額',
      unconfirmedRounding('税額控除の端数', timesDown(限度額, 率)),
      税目,
    )
    return legal('外国税額控除額', 根拠, lesser(引ける額, 限度), 税目)
  }
  const 道府県民税 = 引く('道府県民税', 残り)
  const 市の残り = called('道府県民税で引ききれない外国所得税額', deduct(残り, 道府県民税))
  return { 市町村民税: 引く('市町村民税', 市の残り), 道府県民税 }
}
