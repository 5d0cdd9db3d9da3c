import { 年度一覧, type 年度の記号 } from '@zeimori/tax'
import { tenantProblem } from './problem-text.ts'
import { tested, type Reader } from './reader.ts'

const symbols: readonly 年度の記号[] = Object.values(年度一覧).map(({ 記号 }) => 記号)

/** 「R8」: a year that the program knows. */
export const yearSymbol: Reader<年度の記号> = tested<年度の記号>(
  'R8',
  tenantProblem.year(symbols),
  (value) => symbols.find((symbol) => symbol === value),
)
