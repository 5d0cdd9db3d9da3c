import { readDeclaration, type 団体, type 申告 } from '@zeimori/tax'

/** 書いた所だけ申告し、ほかは何もない人。 */
export function 申告する(内容: object): 申告 {
  const read = readDeclaration(内容)
  if (!read.ok) throw new Error(`申告の書き方が違う: ${JSON.stringify(read.problems)}`)
  return read.declaration
}

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
