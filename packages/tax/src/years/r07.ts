import { 地方税法 } from '../kernel/citation.ts'
import { statutory } from '../kernel/figure.ts'
import { 令和6年度 } from './r06.ts'
import type { 年度の定め } from './shape.ts'

/** 令和6年中の所得にかかる、令和7年度分。 */
export const 令和7年度: 年度の定め = {
  ...令和6年度,
  名称: '令和7年度',
  記号: 'R7',
  所得の年: 2024,
  // 令和6年度に減税を受けられなかった、控除対象配偶者でない同一生計配偶者の分だけが残った。
  定額減税: {
    対象: '控除対象でない配偶者',
    所得の限度: 18_050_000,
    一人分: statutory('一人分の減税額', 10_000, 地方税法('附則第5条の12')),
  },
}
