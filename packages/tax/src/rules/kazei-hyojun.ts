import { 国税通則法, 地方税法, 所得税法, type Citation } from '../kernel/citation.ts'
import { called, legal, unconfirmed, type Figure } from '../kernel/figure.ts'
import { cut, deduct, sum } from '../kernel/operators.ts'
import type { Term } from '../glossary/index.ts'
import type { 分離の区分 } from '../years/shape-income.ts'
import type { 年度の定め } from '../years/shape.ts'
import type { 分離の残り } from './shotoku.ts'

/** 住民税と所得税で、同じ計算の名前と根拠だけが違う。 */
type 税の言い方 = {
  readonly 控除後の総所得: Term
  readonly 課税総所得: Term
  readonly 控除後の分離: Term
  readonly 課税分離: Term
  readonly 端数の根拠: Citation
  readonly 順の根拠: Citation
}

export const 住民税の言い方: 税の言い方 = {
  控除後の総所得: '所得控除を引いた総所得金額',
  課税総所得: '課税総所得金額',
  控除後の分離: '所得控除を引いた分離課税の所得',
  課税分離: '分離課税の課税所得金額',
  端数の根拠: 地方税法('第20条の4の2第1項'),
  順の根拠: 地方税法('第34条第11項、第314条の2第11項'),
}

export const 所得税の言い方: 税の言い方 = {
  控除後の総所得: '所得税の所得控除を引いた総所得金額',
  課税総所得: '所得税の課税総所得金額',
  控除後の分離: '所得税の所得控除を引いた分離課税の所得',
  課税分離: '所得税の分離課税の課税所得金額',
  端数の根拠: 国税通則法('第118条第1項'),
  順の根拠: 所得税法('第87条'),
}

/** 一つの区分の課税所得金額（円、千円未満切捨て）。 */
export type 分離の課税所得 = { readonly 区分: 分離の区分; readonly 金額: Figure }

export type 課税標準 = {
  readonly 課税総所得金額: Figure
  readonly 分離: readonly 分離の課税所得[]
}

type 控除の前 = {
  readonly 総所得金額: Figure
  readonly 分離: readonly 分離の残り[]
}

const 分離なし: readonly 分離の課税所得[] = []

/**
 * 所得控除を総所得金額から引き、引ききれない額を分離課税の所得から順に引いて、千円未満を切り捨てる。
 * 雑損控除を先に引いても、残りの額は同じになる。
 */
export function 課税標準を計算する(
  { 総所得金額, 分離 }: 控除の前,
  所得控除の合計: Figure,
  言い方: 税の言い方,
  年度: 年度の定め,
): 課税標準 {
  const 引いた額 = called(言い方.控除後の総所得, deduct(総所得金額, 所得控除の合計))
  const 課税総所得金額 = legal(
    言い方.課税総所得,
    言い方.端数の根拠,
    cut(年度.課税標準の端数, 引いた額),
  )
  if (分離.length === 0) return { 課税総所得金額, 分離: 分離なし }

  let 残り = called('引ききれない所得控除', deduct(所得控除の合計, 総所得金額))
  const 課税所得: 分離の課税所得[] = []
  for (const { 区分, 金額 } of 分離) {
    const 控除後 = 残り.yen === 0 ? 金額 : 引く(金額, 残り, 区分, 順が定まらない(分離), 言い方)
    課税所得.push({
      区分,
      金額: legal(言い方.課税分離, 言い方.端数の根拠, cut(年度.課税標準の端数, 控除後), 区分),
    })
    if (残り.yen > 0) 残り = called('引ききれない所得控除', deduct(残り, 金額))
  }
  return { 課税総所得金額, 分離: 課税所得.filter(({ 金額 }) => 金額.yen > 0) }
}

/** 短期・長期・山林・退職の順は令附則第17条の3にある。ほかの区分どうしの順を決めた定めは見つからない。 */
const 順が定まらない = (分離: readonly 分離の残り[]): boolean =>
  分離.length > 1 && 分離.some(({ 区分 }) => !順の定まった区分.has(区分))

const 順の定まった区分: ReadonlySet<分離の区分> = new Set(['短期一般', '長期一般', '山林', '退職'])

function 引く(
  金額: Figure,
  残り: Figure,
  区分: 分離の区分,
  順で変わる: boolean,
  言い方: 税の言い方,
): Figure {
  const 差 = deduct(金額, 残り)
  return legal(
    言い方.控除後の分離,
    言い方.順の根拠,
    順で変わる ? unconfirmed('分離課税の所得から引く順', 差) : 差,
    区分,
  )
}

/** 調整控除と住宅借入金等の限度に使う、総合課税と山林・退職の合計（円）。土地建物・株式等は含まない。 */
export function 合計課税所得金額({ 課税総所得金額, 分離 }: 課税標準): Figure {
  if (分離.length === 0) return 課税総所得金額
  const 加える = 分離.filter(山林か退職).map(({ 金額 }) => 金額)
  if (加える.length === 0) return 課税総所得金額
  return called('合計課税所得金額', sum([課税総所得金額, ...加える]))
}

/**
 * 配当控除の千万円と比べる課税所得（円）。法附則第5条と所得税法第92条は課税総所得金額と比べ、土地建物・株式等・
 * 先物の条がそれぞれの課税所得を加える（法附則第33条の2第3項第4号・第7項第4号など）。山林と退職を加える条はない。
 */
export function 配当控除の千万円と比べる課税所得({ 課税総所得金額, 分離 }: 課税標準): Figure {
  const 加える = 分離.filter((一つ) => !山林か退職(一つ)).map(({ 金額 }) => 金額)
  if (加える.length === 0) return 課税総所得金額
  return called('配当控除の千万円と比べる課税所得', sum([課税総所得金額, ...加える]))
}

const 山林か退職 = ({ 区分 }: 分離の課税所得): boolean => 区分 === '山林' || 区分 === '退職'
