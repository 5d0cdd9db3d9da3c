import { declared, type Figure } from '../kernel/figure.ts'
import type { ほかの所得の申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import type { 分離の所得 } from './bunri-shotoku.ts'
import { 配当所得を計算する, type 配当所得 } from './haito-shotoku.ts'
import {
  一時所得の金額,
  山林所得を計算する,
  総合譲渡を計算する,
  type 総合譲渡,
} from './joto-shotoku.ts'
import { 事業と不動産の所得を計算する, type 事業と不動産の所得 } from './jigyo-shotoku.ts'
import { 株式等の所得を計算する } from './kabushiki.ts'
import type { 損益 } from './son-eki.ts'
import { 損益を通算する, type 通算の後 } from './sonneki-tsusan.ts'
import { 土地建物の所得を計算する } from './tochi-tatemono.ts'
import { 雑所得の金額 } from './zatsu-shotoku.ts'

/** 給与と公的年金等のほかの、種類ごとの所得（円）。損益通算の前。 */
export type ほかの所得 = {
  readonly 申告: ほかの所得の申告
  readonly 事業と不動産: 事業と不動産の所得
  readonly 利子: Figure
  readonly 配当: readonly 配当所得[]
  readonly 譲渡: 総合譲渡
  readonly 一時: Figure
  readonly 山林: 損益
  readonly 退職: Figure
  /** 土地建物・株式等・先物。山林と退職は通算のあとに加わる。 */
  readonly 分離: readonly 分離の所得[]
}

/** 所得税の計算の例による、種類ごとの所得（地方税法第32条第2項・第313条第2項）。 */
export function ほかの所得を計算する(
  申告: ほかの所得の申告,
  給与収入: Figure,
  年度: 年度の定め,
): ほかの所得 {
  const 事業と不動産 = 事業と不動産の所得を計算する(申告, 給与収入, 年度)
  return {
    申告,
    事業と不動産,
    利子: declared('利子所得の金額', 申告.利子),
    配当: 配当所得を計算する(申告.配当),
    譲渡: 総合譲渡を計算する(申告, 年度),
    一時: 一時所得の金額(申告.一時, 年度),
    山林: 山林所得を計算する(申告.山林, 事業と不動産.青色申告特別控除の残り, 年度),
    退職: declared('退職所得の金額', 申告.特別徴収されない退職所得),
    分離: [...土地建物の所得を計算する(申告.土地建物, 年度), ...株式等の所得を計算する(申告)],
  }
}

/** 雑所得（年金を含む）と、給与を合わせて損益通算した額。 */
export type 合わせた所得 = { readonly 雑所得: Figure; readonly 通算: 通算の後 }

/**
 * 給与と年金を合わせて損益を通算する。
 * @param 年金の雑所得 公的年金等控除の区分を決めるときは undefined（年金の収入がないものとする）
 */
export function 給与と年金を合わせる(
  ほか: ほかの所得,
  給与所得: Figure,
  年金の雑所得: Figure | undefined,
): 合わせた所得 {
  const { 営業等, 農業, 不動産, 業務の経費の最低額 } = ほか.事業と不動産
  const 雑所得 = 雑所得の金額(ほか.申告, 年金の雑所得, 業務の経費の最低額)
  const 通算 = 損益を通算する({
    経常の黒字: [
      営業等.黒字,
      農業.黒字,
      不動産.黒字,
      ほか.利子,
      ...ほか.配当.map(({ 金額 }) => 金額),
      給与所得,
      雑所得,
    ],
    経常の赤字: [営業等.赤字, 農業.赤字, 不動産.赤字].filter((赤字) => 赤字 !== undefined),
    譲渡: ほか.譲渡,
    一時: ほか.一時,
    山林: ほか.山林,
    退職: ほか.退職,
  })
  return { 雑所得, 通算 }
}
