import { 令和7年度 } from './r07.ts'
import { 令和8年度 } from './r08.ts'
import type { 年度の定め, 年度の記号 } from './shape.ts'

export { 令和7年度, 令和8年度 }

/** 計算できる年度。 */
export const 年度一覧: Readonly<Record<年度の記号, 年度の定め>> = {
  R7: 令和7年度,
  R8: 令和8年度,
}
