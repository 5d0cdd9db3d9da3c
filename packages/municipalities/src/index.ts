export { 都道府県一覧 } from './by-prefecture/index.ts'
export { 市区町村を探す, 番号か名称で探す, type 探した結果 } from './find.ts'
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
