/** 資料を作り直し、検査するための入口。製品には入らない。 */
export {
  一覧にない級地の名称,
  組み立てる,
  type 番号表の市区町村,
  type 番号表の県,
} from './compose.ts'
export { 検査数字は正しい, 資料の誤り } from './schema.ts'
export { 標準税率の裏づけ } from './standard.ts'
export { 年度記号一覧, type 上乗せ, type 県の資料, type 裏づけ } from './types.ts'
