import type { Figure } from '../kernel/figure.ts'
import type { 分離の区分 } from '../years/shape-income.ts'

/** 総合課税と分けて税率をかける所得（円）。区分ごとに一つ。 */
export type 分離の所得 = {
  readonly 区分: 分離の区分
  /** 繰越控除と土地建物の特別控除の前。合計所得金額に入る額。 */
  readonly 所得金額: Figure
  /** 土地建物の特別控除額。ほかの区分では undefined。 */
  readonly 特別控除額: Figure | undefined
}
