import {
  fraction,
  readDeclaration,
  yen,
  年度一覧,
  type Figure,
  type 団体,
  type 年度の定め,
  type 申告,
} from '@zeimori/tax'
import { readIsoDay, type Day } from '../src/kernel/day.ts'
import { declared } from '../src/kernel/figure.ts'
import type { ほかの所得の申告 } from '../src/declaration.ts'
import type { Term } from '../src/glossary/index.ts'

/** 性質を確かめるときに一つずつ当てる、すべての年度。 */
export const すべての年度: readonly 年度の定め[] = Object.values(年度一覧)

/** 書いた所だけ申告し、ほかは何もない人。 */
export function 申告する(内容: object): 申告 {
  const read = readDeclaration(内容)
  if (!read.ok) throw new Error(`申告の書き方が違う: ${JSON.stringify(read.problems)}`)
  return read.declaration
}

/** 一枚の源泉徴収票で給与を受けた人。 */
export const 給与を受けた人 = (支払金額: number, ほか: object = {}): 申告 =>
  申告する({ 給与: [{ 支払金額 }], ...ほか })

/** 「2003-01-01」のように書いた、暦にある日。 */
export function 暦の日(書き方: string): Day {
  const day = readIsoDay(書き方)
  if (day === undefined) throw new Error(`暦にない日: ${書き方}`)
  return day
}

/** ほかから渡される合計所得金額。 */
export const 合計所得 = (円: number): Figure => declared('合計所得金額', yen(円))

/** 標準税率の1級地の市。 */
export const 標準の市: 団体 = {
  名称: '標準の市',
  指定都市: false,
  級地: 1,
  条例: {
    市町村民税: { 所得割の上乗せ: undefined, 均等割の上乗せ: 0 },
    道府県民税: { 所得割の上乗せ: undefined, 均等割の上乗せ: 0 },
  },
}

export const 標準の指定都市: 団体 = { ...標準の市, 名称: '標準の指定都市', 指定都市: true }

/** 道府県民税の所得割に 0.025％、均等割に300円を上乗せする県の、均等割に900円を上乗せする指定都市。 */
export const 上乗せのある指定都市: 団体 = {
  ...標準の指定都市,
  名称: '上乗せのある指定都市',
  条例: {
    市町村民税: { 所得割の上乗せ: undefined, 均等割の上乗せ: 900 },
    道府県民税: { 所得割の上乗せ: fraction(25, 100_000), 均等割の上乗せ: 300 },
  },
}

/** 市町村民税の所得割を 0.3％、均等割を200円減らす指定都市。県は均等割に500円を上乗せする。 */
export const 減税する指定都市: 団体 = {
  ...標準の指定都市,
  名称: '減税する指定都市',
  条例: {
    市町村民税: { 所得割の上乗せ: fraction(-3, 1_000), 均等割の上乗せ: -200 },
    道府県民税: { 所得割の上乗せ: undefined, 均等割の上乗せ: 500 },
  },
}

/** 給与と年金のほかの所得を、書いた所だけ申告したもの。 */
export function ほかの所得を申告する(内容: object): ほかの所得の申告 {
  const { ほかの所得 } = 申告する({ ほかの所得: 内容 })
  if (ほかの所得 === undefined) throw new Error('ほかの所得を申告したのにない')
  return ほかの所得
}

/** 名のついた額。ほかの計算から渡されるものの代わり。 */
export const 額 = (名: Term, 円: number): Figure => declared(名, yen(円))
