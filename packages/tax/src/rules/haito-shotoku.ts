import { 所得税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { deduct, sum } from '../kernel/operators.ts'
import type { 配当の申告 } from '../declaration.ts'

const 根拠 = 所得税法('第24条第2項')

type 配当の種類 = 配当の申告['種類']

/** 総合課税の配当所得の金額（円）と、配当控除の種類。種類ごとに一つ。 */
export type 配当所得 = { readonly 種類: 配当の種類; readonly 金額: Figure }

/** 引ききれない利子を、ほかの種類から引く順。配当控除の少ないものから。 */
const 引く順 = [
  '配当控除の対象外',
  '外貨建等証券投資信託',
  '証券投資信託',
  '剰余金の配当等',
] as const satisfies readonly 配当の種類[]

/** 収入の合計から、株式などを買うための負債の利子の合計を引く。引ききれない利子は、ほかの種類から引く。 */
export function 配当所得を計算する(配当: readonly 配当の申告[]): readonly 配当所得[] {
  const 種類ごと = 引く順.flatMap((種類) => {
    const この種類 = 配当.filter((一つ) => 一つ.種類 === 種類)
    if (この種類.length === 0) return []
    const 収入 = called(
      '配当の収入金額の合計',
      sum(この種類.map(({ 収入金額 }) => declared('配当の収入金額', 収入金額, 種類))),
      種類,
    )
    const 利子 = called(
      '負債の利子の合計',
      sum(この種類.map(({ 負債の利子 }) => declared('負債の利子', 負債の利子, 種類))),
      種類,
    )
    return [{ 種類, 収入, 利子 }]
  })
  const 引ききれない利子 = called(
    '引ききれない負債の利子',
    sum(
      種類ごと.map(({ 種類, 収入, 利子 }) =>
        called('引ききれない負債の利子', deduct(利子, 収入), 種類),
      ),
    ),
  )
  let 残り = 引ききれない利子
  return 種類ごと.map(({ 種類, 収入, 利子 }) => {
    const 金額 = legal('配当所得の金額', 根拠, deduct(収入, 利子), 種類)
    if (残り.yen === 0 || 金額.yen === 0) return { 種類, 金額 }
    const 引いた額 = legal('配当所得の金額', 根拠, deduct(金額, 残り), 種類)
    残り = called('引ききれない負債の利子', deduct(残り, 金額))
    return { 種類, 金額: 引いた額 }
  })
}
