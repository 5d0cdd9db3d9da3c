import type { NoticeLine } from './lines.ts'
import type { Typed } from './typed.ts'

/**
 * A difference that needs no reason: fractions that each municipality treats in its own way; a part of the
 * year's tax that differs as the whole does; the same tax parted otherwise over the year.
 */
export type Slight = 'rounding' | 'follows-year' | 'split'

/** What differs by less than so many yen may be a matter of fractions (地方税法第20条の4の2). */
const fractions: Readonly<Partial<Record<NoticeLine, number>>> = {
  'city-levy': 3,
  'pref-levy': 3,
  'city-adjustment': 3,
  'pref-adjustment': 3,
  'city-housing': 3,
  'pref-housing': 3,
  'city-donation': 3,
  'pref-donation': 3,
  'city-credits': 100,
  'pref-credits': 100,
  'city-income': 101,
  'pref-income': 101,
  year: 201,
}

const partsOfYear: ReadonlySet<NoticeLine> = new Set([
  'june',
  'later-months',
  'first-term',
  'later-terms',
])
/** Where one of these differs, a difference of the tax is none of fractions. */
const beforeTheTax: readonly NoticeLine[] = ['total-income', 'deductions', 'base']

/** Whether a difference needs no reason. @param differing every line that differs */
export function slightOf(
  line: NoticeLine,
  difference: number,
  typed: Typed,
  differing: readonly NoticeLine[],
): Slight | undefined {
  if (partsOfYear.has(line) && typed.has('year'))
    return differing.includes('year') ? 'follows-year' : 'split'
  if (beforeTheTax.some((one) => differing.includes(one))) return undefined
  return Math.abs(difference) < (fractions[line] ?? 0) ? 'rounding' : undefined
}
