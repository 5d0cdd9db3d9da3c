import { called, declared, type Figure } from '../kernel/figure.ts'
import { deduct, sum } from '../kernel/operators.ts'
import type { Whose } from '../glossary/index.ts'
import type { ほかの所得の申告, 収支, 申告 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { 引けない配当割額等 } from './haito-wari-kojo.ts'
import { 引けない繰越損失, type 引く相手 } from './kurikoshi-kojo.ts'
import type { 所得控除 } from './shotoku-kojo.ts'
import type { 所得割の計算 } from './shotoku-wari.ts'
import type { 所得 } from './shotoku.ts'
import { 受けられない特別控除 } from './tochi-tatemono.ts'

/** 引けなかったものを挙げるのに見る、査定の部分。 */
export type 引けなかったものの前提 = {
  readonly 年度: 年度の定め
  readonly 所得: 所得
  readonly 所得控除: 所得控除
  readonly 所得割の計算: 所得割の計算 | undefined
}

/**
 * 申告したが、この年度の税額から引けなかったもの。受けられない控除は理由のついた零円、引ききれない損失はその額（円）。
 * 損失には、翌年度に繰り越せるものがある。
 */
export const 引けなかったものを挙げる = (
  申告: 申告,
  { 年度, 所得, 所得控除, 所得割の計算 }: 引けなかったものの前提,
): readonly Figure[] => [
  ...所得控除.人的控除.map(({ 控除額 }) => 控除額).filter(ない),
  ...所得控除.内訳.filter((控除) => 足切りのある控除.has(控除.term) && ない(控除)),
  ...(申告.ほかの所得 === undefined ? [] : ほかの所得の分(申告.ほかの所得, 所得, 年度)),
  ...税額控除の分(所得割の計算),
  ...[引けない配当割額等(申告)].filter((額) => 額 !== undefined),
]

const ない = ({ yen }: Figure): boolean => yen === 0

const 足切りのある控除: ReadonlySet<Figure['term']> = new Set(['雑損控除額', '医療費控除額'])

/** 市町村民税の分だけを挙げる。道府県民税の理由も同じ。 */
function 税額控除の分(所得割の計算: 所得割の計算 | undefined): readonly Figure[] {
  if (所得割の計算 === undefined) return []
  const { 住宅借入金等特別税額控除額, 寄附金税額控除 } = 所得割の計算.税目.市町村民税.税額控除
  return [住宅借入金等特別税額控除額, 寄附金税額控除?.申告特例控除額]
    .filter((額) => 額 !== undefined)
    .filter((額) => 額.op === 'none' && !使わないと言った(額))
}

const 使わないと言った = ({ when }: Figure): boolean =>
  when.some((条件) => 'fact' in 条件 && 条件.fact === 'ワンストップ特例を使わない')

function ほかの所得の分(申告: ほかの所得の申告, 所得: 所得, 年度: 年度の定め): readonly Figure[] {
  if (所得.ほか === undefined) return []
  const { 通算, 分離 } = 所得.ほか
  const 前 = new Map<引く相手, Figure>([['総所得金額', 通算.総所得金額]])
  for (const { 区分, 所得金額 } of 分離) 前.set(区分, 所得金額)
  前.set('山林', 通算.山林).set('退職', 通算.退職)
  return [
    ...受けられない特別控除(申告.土地建物, 年度),
    ...通算.残った赤字,
    ...引ける相手の少ない赤字(申告),
    ...引けない繰越損失(前, 申告.繰越損失, 所得.合計所得金額, 年度),
  ]
}

/** 同じ種類の中でだけ引ける赤字の残り。上場株式等は、申告分離課税の配当等からも引ける。 */
const 引ける相手の少ない赤字 = (申告: ほかの所得の申告): readonly Figure[] =>
  [
    赤字の残り('', 申告.土地建物),
    赤字の残り('上場株式等', [申告.上場株式等, 黒字だけ(申告.上場株式等の配当等)]),
    赤字の残り('一般株式等', [申告.一般株式等]),
    赤字の残り('先物取引', [申告.先物取引]),
  ].filter(({ yen }) => yen > 0)

const 黒字だけ = (収支: 収支): 収支 =>
  収支.収入金額 > 収支.必要経費 ? 収支 : { 収入金額: 収支.必要経費, 必要経費: 収支.必要経費 }

function 赤字の残り(だれの: Whose, 収支: readonly 収支[]): Figure {
  const 経費 = sum(収支.map(({ 必要経費 }) => declared('必要経費', 必要経費, だれの)))
  const 収入 = sum(収支.map(({ 収入金額 }) => declared('総収入金額', 収入金額, だれの)))
  return called(
    '通算しきれない赤字',
    deduct(called('必要経費', 経費, だれの), called('総収入金額', 収入, だれの)),
    だれの,
  )
}
