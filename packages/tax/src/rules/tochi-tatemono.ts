import { 租税特別措置法, type Citation } from '../kernel/citation.ts'
import { called, declared, legal, none, type Condition, type Figure } from '../kernel/figure.ts'
import { lesser, minus, sum } from '../kernel/operators.ts'
import {
  土地建物の区分たち,
  土地建物の特別控除たち,
  type 土地建物の区分,
  type 土地建物の特別控除,
  type 土地建物の譲渡,
} from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import type { 分離の所得 } from './bunri-shotoku.ts'
import { ない所得, 赤字を引く, type 損益 } from './son-eki.ts'

const 根拠 = 租税特別措置法('第31条・第32条')

/** 土地・建物の譲渡の所得（円）。赤字は、ほかの土地建物の黒字からだけ引ける。 */
export function 土地建物の所得を計算する(
  譲渡: readonly 土地建物の譲渡[],
  年度: 年度の定め,
): readonly 分離の所得[] {
  if (譲渡.length === 0) return []
  const 通算後 = 区分の間で通算する(
    土地建物の区分たち.map((区分) => ({ 区分, 損益: 区分の損益(区分, 譲渡) })),
  )
  const 受けられる譲渡 = 譲渡.filter((一つ) => 特別控除の妨げ(一つ, 年度) === undefined)
  const 特別控除 = 特別控除を割り当てる(通算後, 受けられる譲渡, 年度)
  return 通算後.map(({ 区分, 金額 }) => ({
    区分,
    所得金額: 金額,
    特別控除額: 区分の特別控除額(区分, 特別控除),
  }))
}

function 区分の損益(区分: 土地建物の区分, すべて: readonly 土地建物の譲渡[]): 損益 {
  const 譲渡 = すべて.filter((一つ) => 一つ.区分 === 区分)
  const 名 = '土地建物の譲渡所得の金額'
  if (譲渡.length === 0) return { 黒字: ない所得(名, 区分), 赤字: undefined }
  const 収入 = called(
    '総収入金額',
    sum(譲渡.map(({ 収入金額 }) => declared('譲渡の収入金額', 収入金額, 区分))),
    区分,
  )
  const 経費 = called(
    '取得費と譲渡費用の合計',
    sum(譲渡.map(({ 必要経費 }) => declared('取得費と譲渡費用', 必要経費, 区分))),
    区分,
  )
  if (収入.yen < 経費.yen)
    return { 黒字: ない所得(名, 区分), 赤字: called('赤字の金額', minus(経費, 収入), 区分) }
  return { 黒字: legal(名, 根拠, minus(収入, 経費), 区分), 赤字: undefined }
}

const 短期たち: readonly 土地建物の区分[] = ['短期一般', '短期軽減']
const 長期たち: readonly 土地建物の区分[] = ['長期一般', '優良住宅地等', '居住用']
const 同じ長短 = (区分: 土地建物の区分): readonly 土地建物の区分[] =>
  短期たち.includes(区分) ? 短期たち : 長期たち
const 違う長短 = (区分: 土地建物の区分): readonly 土地建物の区分[] =>
  短期たち.includes(区分) ? 長期たち : 短期たち

type 通算後 = { readonly 区分: 土地建物の区分; readonly 金額: Figure }

/** 赤字は、まず同じ短期か長期の中で引き、引ききれない分をもう一方から引く（措置法第31条・第32条）。 */
function 区分の間で通算する(
  前: readonly { readonly 区分: 土地建物の区分; readonly 損益: 損益 }[],
): readonly 通算後[] {
  const 金額 = new Map(前.map(({ 区分, 損益 }) => [区分, 損益.黒字]))
  const 引く = (赤字: Figure | undefined, 相手: readonly 土地建物の区分[]): Figure | undefined => {
    let 残り = 赤字
    for (const 区分 of 相手) {
      const 黒字 = 金額.get(区分)
      if (黒字 === undefined) continue
      const 後 = 赤字を引く(黒字, 残り, '通算後の土地建物の譲渡所得', '通算しきれない赤字')
      金額.set(区分, 後.黒字)
      残り = 後.赤字
    }
    return 残り
  }
  const 残り = 前.map(({ 区分, 損益 }) => ({
    区分,
    赤字: 引く(損益.赤字, 同じ長短(区分)),
  }))
  for (const { 区分, 赤字 } of 残り) 引く(赤字, 違う長短(区分))
  return [...金額].map(([区分, 額]) => ({ 区分, 金額: 額 }))
}

/** 受けられない特別控除と、その理由。譲渡の一つごと。 */
export const 受けられない特別控除 = (
  譲渡: readonly 土地建物の譲渡[],
  年度: 年度の定め,
): readonly Figure[] =>
  譲渡.flatMap((一つ) => {
    const 妨げ = 特別控除の妨げ(一つ, 年度)
    return 妨げ === undefined
      ? []
      : [
          legal(
            '土地建物の特別控除額',
            特別控除の根拠(一つ.特別控除, 年度),
            none([妨げ]),
            一つ.区分,
          ),
        ]
  })

function 特別控除の妨げ(
  { 区分, 特別控除, 収入金額 }: 土地建物の譲渡,
  年度: 年度の定め,
): Condition | undefined {
  if (特別控除 === undefined) return undefined
  if (短期たち.includes(区分) && 長期だけの控除.has(特別控除))
    return { fact: '土地の所有が五年以下' }
  const 対価の限度 = 年度.ほかの所得.特別控除のある対価[特別控除]
  return 対価の限度 === undefined || 収入金額 <= 対価の限度
    ? undefined
    : { figure: declared('譲渡の収入金額', 収入金額, 区分), is: '超', bound: 対価の限度 }
}

const 特別控除の根拠 = (種類: 土地建物の特別控除 | undefined, 年度: 年度の定め): Citation =>
  (種類 && 年度.ほかの所得.土地建物の特別控除[種類].law) ?? 根拠

/** 所有が五年を超える土地だけの特別控除（措置法第35条の2・第35条の3）。 */
const 長期だけの控除: ReadonlySet<土地建物の特別控除> = new Set([
  '平成二十一・二十二年に取得した土地',
  '低未利用土地等',
])

type 割り当てた控除 = { readonly 区分: 土地建物の区分; readonly 額: Figure }

/**
 * 特別控除を、措置法第36条の順（五千万円のものから百万円のものへ）に割り当てる。
 * 同じ種類は合わせてその限度まで、すべて合わせて年五千万円まで。
 */
function 特別控除を割り当てる(
  金額: readonly 通算後[],
  譲渡: readonly 土地建物の譲渡[],
  年度: 年度の定め,
): readonly 割り当てた控除[] {
  const 控除: 割り当てた控除[] = []
  let 年間の残り = 年度.ほかの所得.土地建物の特別控除の年間の限度
  for (const 種類 of 土地建物の特別控除たち) {
    let 種類の残り = 年度.ほかの所得.土地建物の特別控除[種類]
    for (const { 区分, 金額: 黒字 } of 金額) {
      const 対象 = 控除の対象(区分, 種類, 黒字, 譲渡, 控除)
      if (対象 === undefined) continue
      const 限度 = called('使える特別控除の限度', lesser(種類の残り, 年間の残り), 区分)
      const 額 = legal('土地建物の特別控除額', 特別控除の根拠(種類, 年度), lesser(対象, 限度), 区分)
      控除.push({ 区分, 額 })
      種類の残り = called('特別控除の限度の残り', minus(種類の残り, 額))
      年間の残り = called('特別控除の限度の残り', minus(年間の残り, 額))
    }
  }
  return 控除
}

/** その種類の特別控除を受ける譲渡の黒字。区分の黒字から先に引いた控除を除いた残りまで。なければ undefined。 */
function 控除の対象(
  区分: 土地建物の区分,
  種類: 土地建物の特別控除,
  黒字: Figure,
  譲渡: readonly 土地建物の譲渡[],
  先の控除: readonly 割り当てた控除[],
): Figure | undefined {
  const 当たる = 譲渡.filter((一つ) => 一つ.区分 === 区分 && 一つ.特別控除 === 種類)
  if (当たる.length === 0 || 黒字.yen === 0) return undefined
  const 益 = 当たる.map(({ 収入金額, 必要経費 }) =>
    収入金額 > 必要経費
      ? called(
          '特別控除の対象の譲渡益',
          minus(
            declared('譲渡の収入金額', 収入金額, 区分),
            declared('取得費と譲渡費用', 必要経費, 区分),
          ),
          区分,
        )
      : ない所得('特別控除の対象の譲渡益', 区分),
  )
  const 先の額 = 区分の特別控除額(区分, 先の控除)
  const 残り =
    先の額 === undefined ? 黒字 : called('特別控除の対象の残り', minus(黒字, 先の額), 区分)
  const 合計 = called('特別控除の対象の譲渡益の合計', sum(益), 区分)
  return called('特別控除を引ける譲渡益', lesser(合計, 残り), 区分)
}

function 区分の特別控除額(
  区分: 土地建物の区分,
  控除: readonly 割り当てた控除[],
): Figure | undefined {
  const この区分 = 控除.filter((一つ) => 一つ.区分 === 区分).map(({ 額 }) => 額)
  if (この区分.length === 0) return undefined
  return called('土地建物の特別控除額の合計', sum(この区分), 区分)
}
