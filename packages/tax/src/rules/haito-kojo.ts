import { 地方税法 } from '../kernel/citation.ts'
import { called, legal, type Figure } from '../kernel/figure.ts'
import { deduct, lesser, minus, sum, timesUp, unconfirmedRounding } from '../kernel/operators.ts'
import type { 配当の種類 } from '../years/shape-credits.ts'
import type { 年度の定め, 税目 } from '../years/shape.ts'
import type { 配当所得 } from './haito-shotoku.ts'
import { 税目の率 } from './zeiritsu.ts'

const 根拠 = 地方税法('附則第5条第1項・第3項')

/** 千万円を超える部分に積む順。証券投資信託の分を上に積み、剰余金の配当等を下に置く。 */
const 上から積む順 = [
  '外貨建等証券投資信託',
  '証券投資信託',
  '剰余金の配当等',
] as const satisfies readonly 配当の種類[]

/** 種類ごとの、千万円を超える部分と以下の部分（円）。 */
export type 配当の部分 = {
  readonly 種類: 配当の種類
  readonly 超: Figure
  readonly 以下: Figure
}

/** 配当所得を、課税所得が千万円を超える部分と以下の部分に分ける。 */
export function 千万円で分ける(
  配当: readonly 配当所得[],
  比べる課税所得: Figure,
  年度: 年度の定め,
): readonly 配当の部分[] {
  let 超える額 = called(
    '千万円を超える課税所得',
    deduct(比べる課税所得, 年度.税額控除.配当控除.境目),
  )
  const 部分: 配当の部分[] = []
  for (const 種類 of 上から積む順) {
    const この種類 = 配当.filter((一つ) => 一つ.種類 === 種類).map(({ 金額 }) => 金額)
    if (この種類.length === 0) continue
    const 金額 = called('配当控除の対象の配当所得', sum(この種類), 種類)
    const 超 = called('千万円を超える部分の配当所得', lesser(金額, 超える額), 種類)
    部分.push({ 種類, 超, 以下: called('千万円以下の部分の配当所得', minus(金額, 超), 種類) })
    超える額 = called('千万円を超える課税所得の残り', minus(超える額, 超))
  }
  return 部分
}

/** 配当控除額（円）。総合課税の配当所得だけ。 */
export function 配当控除額(
  部分: readonly 配当の部分[],
  指定都市に住む: boolean,
  税目: 税目,
  年度: 年度の定め,
): Figure {
  const 額 = 部分.flatMap(({ 種類, 超, 以下 }) => {
    const 率 = 年度.税額控除.配当控除.率[種類]
    return [
      配当に率を乗じる(以下, 税目の率(率.以下, 税目, 指定都市に住む)),
      配当に率を乗じる(超, 税目の率(率.超, 税目, 指定都市に住む)),
    ]
  })
  return legal('配当控除額', 根拠, sum(額), 税目)
}

/** 端数は団体で違う。納税者に有利な切上げとする。 */
const 配当に率を乗じる = (配当: Figure, 率: Parameters<typeof timesUp>[1]): Figure =>
  called(
    '配当所得に率を乗じた額',
    unconfirmedRounding('税額控除の端数', timesUp(配当, 率)),
    配当.whose,
  )
