import { 県を読む } from './load.ts'
import { 見本市 } from './taxing-body.ts'
import type { 市区町村 } from './types.ts'

export { 都道府県一覧 } from './by-prefecture/index.ts'
export { 県を読む, type 県の市区町村 } from './load.ts'
export { 差し替える, type 市区町村の差し替え } from './override.ts'
export {
  その他の番号,
  その他の課税団体,
  見本市,
  課税団体にする,
  type 課税団体,
} from './taxing-body.ts'
export { 検査数字は正しい } from './schema.ts'
export type { 上乗せ, 市区町村, 年度記号, 確度, 級地, 非課税限度額 } from './types.ts'
export { 年度記号一覧 } from './types.ts'

/** 番号（六桁）の市区町村。知らない番号なら undefined。その都道府県の資料だけを読む。 */
export async function 市区町村を探す(番号: string): Promise<市区町村 | undefined> {
  if (番号 === 見本市.番号) return 見本市
  const 県 = await 県を読む(番号.slice(0, 2))
  return 県?.市区町村.find((団体) => 団体.番号 === 番号)
}
