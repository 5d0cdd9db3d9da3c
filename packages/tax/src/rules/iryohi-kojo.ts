import { 地方税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { deduct, lesser, timesDown } from '../kernel/operators.ts'
import type { 医療費の申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'

const 本則 = 地方税法('第34条第1項第2号、第314条の2第1項第2号')
const 特例 = 地方税法('附則第4条の5')

/** 医療費控除額（円）。特例（セルフメディケーション税制）を選んだ人は、その額。 */
export function 医療費控除額(申告: 医療費の申告, 総所得金額等: Figure, 年度: 年度の定め): Figure {
  const 定め = 年度.医療費控除
  const 負担した額 = called(
    '補塡を引いた医療費',
    deduct(
      declared('支払った医療費', 申告.支払),
      declared('保険金などで補塡される金額', 申告.補塡される金額),
    ),
  )
  if (申告.種類 === '特定一般用医薬品等') {
    const 超える額 = called('一万二千円を超える額', deduct(負担した額, 定め.特例の足切り))
    return legal('医療費控除額', 特例, lesser(超える額, 定め.特例の限度))
  }
  const 五パーセント = called('総所得金額等の五％', timesDown(総所得金額等, 定め.所得に対する割合))
  const 足切り = called('医療費控除の足切り額', lesser(五パーセント, 定め.十万円))
  const 超える額 = called('足切り額を超える医療費', deduct(負担した額, 足切り))
  return legal('医療費控除額', 本則, lesser(超える額, 定め.限度))
}
