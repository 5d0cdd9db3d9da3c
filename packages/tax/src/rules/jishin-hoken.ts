import { 地方税法, 所得税法, type Citation } from '../kernel/citation.ts'
import { called, declared, legal, none, type Figure } from '../kernel/figure.ts'
import { lesser, plus, timesUp } from '../kernel/operators.ts'
import { yen, type Yen } from '../kernel/yen.ts'
import type { Term } from '../glossary/index.ts'
import type { 地震保険料の申告 } from '../declaration.ts'
import type { 地震保険料控除の定め, 年度の定め } from '../years/shape.ts'
import { 段による控除の額 } from './hokenryo-no-hyo.ts'

const 住民税の根拠 = 地方税法('第34条第1項第5号の3、第314条の2第1項第5号の3')
const 所得税の根拠 = 所得税法('第77条')

const 支払なし = legal('地震保険料控除額', 住民税の根拠, none([{ fact: '支払がない' }]))

/** 住民税の地震保険料控除額（円、一円未満切上げ）。 */
export const 地震保険料控除額 = (申告: 地震保険料の申告, 年度: 年度の定め): Figure =>
  支払がない(申告) ? 支払なし : 控除額('地震保険料控除額', 住民税の根拠, 申告, 年度.地震保険料控除)

/** 所得税の地震保険料控除額（円）。源泉徴収票の「地震保険料の控除額」に当たる。 */
export const 所得税の地震保険料控除額 = (申告: 地震保険料の申告, 年度: 年度の定め): Figure =>
  控除額('所得税の地震保険料控除額', 所得税の根拠, 申告, 年度.所得税の地震保険料控除)

function 控除額(
  名: Term,
  根拠: Citation,
  申告: 地震保険料の申告,
  定め: 地震保険料控除の定め,
): Figure {
  if (支払がない(申告)) return legal(名, 根拠, none([{ fact: '支払がない' }]))
  const 地震 = 地震の分(declared('地震保険料の金額', 申告.地震保険料), 定め)
  const 旧長期の保険料 = declared('旧長期損害保険料の金額', 申告.旧長期損害保険料)
  const 旧長期 = called('旧長期損害保険料の分', 段による控除の額(旧長期の保険料, 定め.旧長期))
  const 合計 = called('地震保険料と旧長期損害保険料の分の合計', plus(地震, 旧長期))
  return legal(名, 根拠, lesser(合計, 定め.合計の限度))
}

const 支払がない = (申告: 地震保険料の申告): boolean =>
  申告.地震保険料 === 0 && 申告.旧長期損害保険料 === 0

/** 所得税では、払った全額が控除の額になる。 */
function 地震の分(保険料: Figure, 定め: 地震保険料控除の定め): Figure {
  const { num, den } = 定め.地震
  const 率の額 = num === den ? 保険料 : called('保険料に率を乗じた額', timesUp(保険料, 定め.地震))
  return called('地震保険料の分', lesser(率の額, 定め.地震の限度))
}

/**
 * 源泉徴収票の「地震保険料の控除額」（所得税の控除額）から、払った地震保険料を戻す（円）。
 * 所得税は地震保険料の全額を控除するので、旧長期の分を引けばよい。控除額が所得税の限度に達している
 * ときは限度ちょうどの保険料とみなすが、そのとき住民税の控除額も必ず限度に達するので、税額は変わらない。
 * @returns 控除額が旧長期損害保険料だけの控除額に満たず、組み合わせがあり得ないときは undefined
 */
export function 控除額から戻した地震保険料(
  所得税の控除額: Yen,
  旧長期損害保険料: Yen,
  年度: 年度の定め,
): Yen | undefined {
  const 定め = 年度.所得税の地震保険料控除
  const 旧長期 = declared('旧長期損害保険料の金額', 旧長期損害保険料)
  const 旧長期の控除額 = 段による控除の額(旧長期, 定め.旧長期).yen
  if (所得税の控除額 < 旧長期の控除額 || 所得税の控除額 > 定め.合計の限度.yen) return undefined
  return yen(所得税の控除額 - 旧長期の控除額)
}
