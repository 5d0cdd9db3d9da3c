import { 地方税法, 所得税法, type Citation } from '../kernel/citation.ts'
import { called, declared, legal, none, type Figure } from '../kernel/figure.ts'
import { greater, lesser, plus } from '../kernel/operators.ts'
import type { Term } from '../glossary/index.ts'
import type { 生命保険料の申告 } from '../declaration.ts'
import type { 一般の生命保険料の定め, 保険料控除の定め, 年度の定め } from '../years/shape.ts'
import { 段による控除の額 } from './hokenryo-no-hyo.ts'

const 住民税の根拠 = 地方税法('第34条第1項第5号、第314条の2第1項第5号')
const 所得税の根拠 = 所得税法('第76条')

const 支払なし = legal('生命保険料控除額', 住民税の根拠, none([{ fact: '支払がない' }]))

/** 住民税の生命保険料控除額（円）。三つの区分ごとに求めて合計する。 */
export const 生命保険料控除額 = (保険料: 生命保険料の申告, 年度: 年度の定め): Figure =>
  支払がない(保険料)
    ? 支払なし
    : 控除額('生命保険料控除額', 住民税の根拠, 保険料, 年度.生命保険料控除, 年度.生命保険料控除)

/**
 * 所得税の生命保険料控除額（円）。源泉徴収票の「生命保険料の控除額」に当たる。
 * @param 子育て世帯 23歳未満の扶養親族がいる。夫婦のどちらも当たることがある
 */
export function 所得税の生命保険料控除額(
  保険料: 生命保険料の申告,
  年度: 年度の定め,
  子育て世帯 = false,
): Figure {
  const 定め = 年度.所得税の生命保険料控除
  const 一般の定め = (子育て世帯 ? 年度.子育て世帯の所得税の生命保険料控除 : undefined) ?? 定め
  return 控除額('所得税の生命保険料控除額', 所得税の根拠, 保険料, 定め, 一般の定め)
}

function 控除額(
  名: Term,
  根拠: Citation,
  申告: 生命保険料の申告,
  定め: 保険料控除の定め,
  一般の定め: 一般の生命保険料の定め,
): Figure {
  if (支払がない(申告)) return legal(名, 根拠, none([{ fact: '支払がない' }]))
  const 一般 = 新旧の分(
    '一般の生命保険料の分',
    declared('新生命保険料の金額', 申告.新生命保険料),
    declared('旧生命保険料の金額', 申告.旧生命保険料),
    一般の定め,
  )
  const 介護医療の保険料 = declared('介護医療保険料の金額', 申告.介護医療保険料)
  const 介護医療 = called('介護医療保険料の分', 段による控除の額(介護医療の保険料, 定め.新契約))
  const 個人年金 = 新旧の分(
    '個人年金保険料の分',
    declared('新個人年金保険料の金額', 申告.新個人年金保険料),
    declared('旧個人年金保険料の金額', 申告.旧個人年金保険料),
    定め,
  )
  const 合計 = called('三つの区分の合計', plus(一般, 介護医療, 個人年金))
  return legal(名, 根拠, lesser(合計, 定め.合計の限度))
}

const 支払がない = (申告: 生命保険料の申告): boolean =>
  申告.新生命保険料 === 0 &&
  申告.旧生命保険料 === 0 &&
  申告.介護医療保険料 === 0 &&
  申告.新個人年金保険料 === 0 &&
  申告.旧個人年金保険料 === 0

/** 一般と個人年金には新契約と旧契約がある。両方あるときは、旧契約だけの額と比べて多い方。 */
function 新旧の分(区分: Term, 新: Figure, 旧: Figure, 定め: 一般の生命保険料の定め): Figure {
  if (旧.yen === 0) return called(区分, 段による控除の額(新, 定め.新契約))
  if (新.yen === 0) return called(区分, 段による控除の額(旧, 定め.旧契約))
  const 新の額 = called('新契約の控除の額', 段による控除の額(新, 定め.新契約))
  const 旧の額 = called('旧契約の控除の額', 段による控除の額(旧, 定め.旧契約))
  const 合わせた額 = called('新契約と旧契約を合わせた額', plus(新の額, 旧の額))
  const 限度まで = called('限度額までの合わせた額', lesser(合わせた額, 定め.新旧の限度))
  return called(区分, greater(旧の額, 限度まで))
}
