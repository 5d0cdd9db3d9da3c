import { 年度一覧, type 年度の定め, type 年度の記号 } from '@zeimori/tax'

const nendos: readonly 年度の定め[] = Object.values(年度一覧)

/** The years of income whose tax can be computed. */
export const firstYear = Math.min(...nendos.map(({ 所得の年 }) => 所得の年))
export const lastYear = Math.max(...nendos.map(({ 所得の年 }) => 所得の年))

/** The fiscal year whose tax is computed from the income of this year. */
export const nendoOf = (year: number | undefined): 年度の記号 | undefined =>
  nendos.find(({ 所得の年 }) => 所得の年 === year)?.記号
