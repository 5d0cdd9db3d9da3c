import { 所得税法 } from '../kernel/citation.ts'
import { declared, legal, type Figure } from '../kernel/figure.ts'
import { deduct } from '../kernel/operators.ts'
import type { 配当の申告 } from '../declaration.ts'

const 根拠 = 所得税法('第24条第2項')

/** 総合課税の配当所得の金額（円）と、配当控除の種類。 */
export type 配当所得 = { readonly 種類: 配当の申告['種類']; readonly 金額: Figure }

/** 収入から、株式などを買うための負債の利子を引く。 */
export const 配当所得を計算する = (配当: readonly 配当の申告[]): readonly 配当所得[] =>
  配当.map(({ 種類, 収入金額, 負債の利子 }) => ({
    種類,
    金額: legal(
      '配当所得の金額',
      根拠,
      deduct(declared('配当の収入金額', 収入金額, 種類), declared('負債の利子', 負債の利子, 種類)),
      種類,
    ),
  }))
