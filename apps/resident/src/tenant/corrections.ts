import { reasons, type 年度の記号, type 査定, type 申告 } from '@zeimori/tax'
import type { LocalText } from './local-text.ts'

/** From and to, both included; one that is missing is no limit. */
export type Range = { readonly from: number | undefined; readonly to: number | undefined }

/** Whom a wrong figure touched, in terms of what was declared and what came out. All of it must hold. */
export type Touched = {
  readonly years: readonly 年度の記号[]
  /** Parts of the declaration that were filled in. */
  readonly declared: readonly (keyof 申告)[]
  /** Amounts of the assessment, by their terms, and where they lay. */
  readonly amounts: readonly { readonly term: string; readonly range: Range }[]
}

/** Tells residents that a figure was wrong: which, whom it touched, and what it means for them. */
export type Correction = {
  readonly id: string
  /** The day on which it was put right. */
  readonly date: string
  readonly title: LocalText
  readonly text: LocalText
  readonly when: Touched
}

/** Whether a correction concerns this resident, as far as what is typed tells. */
export function touches(
  { when }: Correction,
  declaration: 申告,
  assessment: 査定 | undefined,
): boolean {
  if (assessment === undefined || !when.years.includes(assessment.年度.記号)) return false
  if (!when.declared.every((part) => isFilled(declaration[part]))) return false
  if (when.amounts.length === 0) return true
  const figures = assessmentFigures(assessment)
  return when.amounts.every(({ term, range }) =>
    figures.some((figure) => figure.term === term && isWithin(figure.yen, range)),
  )
}

/** Every amount that the year's tax rests on. */
const assessmentFigures = ({ 納付額 }: 査定) => reasons(納付額).map(({ figure }) => figure)

const isWithin = (yen: number, { from, to }: Range): boolean =>
  (from === undefined || yen >= from) && (to === undefined || yen <= to)

/** Nothing, nought, no and an empty list are not filled in; nor is a group of such. */
function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled)
  return value !== undefined && value !== 0 && value !== false
}
