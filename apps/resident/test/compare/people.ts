import { 見本市, 課税団体にする } from '@zeimori/municipalities'
import { assess, readDeclaration, 年度一覧, type 年度の記号, type 申告 } from '@zeimori/tax'
import { outcomeOf, scenarioOf, type Assess, type Base } from '../../src/compare/scenario.ts'

/** A declaration of what is written, and nothing else. */
function declare(content: object): 申告 {
  const read = readDeclaration(content)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.declaration
}

/** Whoever declares this, in the sample city. */
export const living = (content: object, 記号: 年度の記号 = 'R8'): Base => ({
  申告: declare(content),
  年度: 年度一覧[記号],
  団体: 課税団体にする(見本市, 記号),
})

/** 給与500万円、社会保険料70万円。課税標準243万円、住民税245,500円、所得税123,000円。 */
export const employee = { 給与: [{ 支払金額: 5_000_000 }], 社会保険料: 700_000 } as const

export const outcome = (content: object, 記号: 年度の記号 = 'R8') =>
  outcomeOf(scenarioOf(living(content, 記号)))

/** The real assessment, counted. */
export function counting(): { readonly run: Assess; readonly count: () => number } {
  let count = 0
  return {
    run: (...of) => {
      count++
      return assess(...of)
    },
    count: () => count,
  }
}
