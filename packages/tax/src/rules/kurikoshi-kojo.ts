import { 地方税法, type Citation } from '../kernel/citation.ts'
import { declared, legal, none, type Figure } from '../kernel/figure.ts'
import { chosen } from '../kernel/operators.ts'
import type { Yen } from '../kernel/yen.ts'
import type { Term } from '../glossary/index.ts'
import type { 繰越損失の申告 } from '../declaration.ts'
import type { 分離の区分 } from '../years/shape-income.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 赤字を引く } from './son-eki.ts'

/** 繰り越した損失を引く相手。総所得金額と、分離課税の区分。 */
export type 引く相手 = '総所得金額' | 分離の区分

const 損失の根拠: Readonly<Record<keyof 繰越損失の申告, Citation>> = {
  純損失: 地方税法('第32条第8項、第313条第8項'),
  雑損失: 地方税法('第32条第9項、第313条第9項'),
  居住用財産の譲渡損失: 地方税法('附則第4条・第4条の2'),
  上場株式等の譲渡損失: 地方税法('附則第35条の2の6'),
  先物取引の損失: 地方税法('附則第35条の4の2'),
}

/** 損失ごとの、引く相手の順（令第48条の3、令附則第4条第14項）。居住用財産は長期譲渡から先に引く。 */
const 引く順: Readonly<Record<keyof 繰越損失の申告, readonly 引く相手[]>> = {
  居住用財産の譲渡損失: [
    '長期一般',
    '優良住宅地等',
    '居住用',
    '短期一般',
    '短期軽減',
    '総所得金額',
    '山林',
    '退職',
  ],
  上場株式等の譲渡損失: ['上場株式等', '上場株式等の配当等'],
  先物取引の損失: ['先物取引'],
  純損失: ['総所得金額', '山林', '退職'],
  雑損失: [
    '総所得金額',
    '短期一般',
    '短期軽減',
    '長期一般',
    '優良住宅地等',
    '居住用',
    '上場株式等の配当等',
    '一般株式等',
    '上場株式等',
    '先物取引',
    '山林',
    '退職',
  ],
}

/** 令附則第4条第15項。上場株式等と先物の損失は、ほかの損失と引く相手が重ならない。 */
const 順 = [
  '上場株式等の譲渡損失',
  '先物取引の損失',
  '純損失',
  '居住用財産の譲渡損失',
  '雑損失',
] as const satisfies readonly (keyof 繰越損失の申告)[]

/** 前年以前から繰り越した損失を引く。引いたあとの額を相手ごとに返す（円）。 */
export const 繰越控除をする = (
  前: ReadonlyMap<引く相手, Figure>,
  損失: 繰越損失の申告,
  合計所得金額: Figure,
  年度: 年度の定め,
): ReadonlyMap<引く相手, Figure> => 順に引く(前, 損失, 合計所得金額, 年度).後

/** 引ききれない損失と、所得が限度を超えて引けない損失（円）。引けない損失は、理由のついた零円。 */
export const 引けない繰越損失 = (
  前: ReadonlyMap<引く相手, Figure>,
  損失: 繰越損失の申告,
  合計所得金額: Figure,
  年度: 年度の定め,
): readonly Figure[] => 順に引く(前, 損失, 合計所得金額, 年度).引けない損失

function 順に引く(
  前: ReadonlyMap<引く相手, Figure>,
  損失: 繰越損失の申告,
  合計所得金額: Figure,
  年度: 年度の定め,
): { readonly 後: ReadonlyMap<引く相手, Figure>; readonly 引けない損失: readonly Figure[] } {
  const 後 = new Map(前)
  const 引けない損失: Figure[] = []
  for (const 種類 of 順) {
    if (損失[種類] === 0) continue
    const 使える = 使える損失(種類, 損失[種類], 合計所得金額, 年度)
    let 残り: Figure | undefined = 使える
    for (const 相手 of 引く順[種類]) {
      const 黒字 = 後.get(相手)
      if (黒字 === undefined || 残り === undefined) continue
      const 通算 = 赤字を引く(
        黒字,
        残り,
        引いた後の名(相手),
        '引ききれない繰越損失',
        undefined,
        種類,
      )
      後.set(相手, 通算.黒字)
      残り = 通算.赤字
    }
    if (残り !== undefined) 引けない損失.push(残り)
  }
  return { 後, 引けない損失 }
}

const 引いた後の名 = (相手: 引く相手): Term =>
  相手 === '総所得金額' ? '繰越控除後の総所得金額' : '繰越控除後の所得金額'

function 使える損失(
  種類: keyof 繰越損失の申告,
  額: Yen,
  合計所得金額: Figure,
  年度: 年度の定め,
): Figure {
  const 申告 = declared('繰り越した損失の金額', 額, 種類)
  if (種類 !== '居住用財産の譲渡損失')
    return legal('繰越控除の額', 損失の根拠[種類], chosen(申告, []), 種類)
  const 限度 = 年度.ほかの所得.居住用財産の損失の所得の限度
  if (合計所得金額.yen > 限度)
    return legal(
      '繰越控除の額',
      損失の根拠[種類],
      none([{ figure: 合計所得金額, is: '超', bound: 限度 }]),
      種類,
    )
  return legal(
    '繰越控除の額',
    損失の根拠[種類],
    chosen(申告, [{ figure: 合計所得金額, is: '以下', bound: 限度 }]),
    種類,
  )
}
