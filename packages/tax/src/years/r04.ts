import { 令和3年度 } from './r03.ts'
import { 次の年度 } from './next.ts'
import type { 年度の定め } from './shape.ts'

/** 令和3年中の所得にかかる、令和4年度分。令和3年度と同じ。 */
export const 令和4年度: 年度の定め = 次の年度(令和3年度, {
  名称: '令和4年度',
  記号: 'R4',
  確認日: '2026-11-21',
  予告: false,
  未確認の点: [],
  所得の年: 2021,
})
