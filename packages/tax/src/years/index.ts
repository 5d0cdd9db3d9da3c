import { 令和3年度 } from './r03.ts'
import { 令和4年度 } from './r04.ts'
import { 令和5年度 } from './r05.ts'
import { 令和6年度 } from './r06.ts'
import { 令和7年度 } from './r07.ts'
import { 令和8年度 } from './r08.ts'
import { 令和9年度 } from './r09.ts'
import type { 年度の定め, 年度の記号 } from './shape.ts'

export { 令和7年度, 令和8年度 }

/** 計算できる年度。令和9年度は、施行の前の定めによる予告である。 */
export const 年度一覧: Readonly<Record<年度の記号, 年度の定め>> = {
  R3: 令和3年度,
  R4: 令和4年度,
  R5: 令和5年度,
  R6: 令和6年度,
  R7: 令和7年度,
  R8: 令和8年度,
  R9: 令和9年度,
}
