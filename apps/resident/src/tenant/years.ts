import type { 年度の記号 } from '@zeimori/tax'
import type { OpenYear } from './settings.ts'

const nineHours = 9 * 60 * 60 * 1000

/** The day in Japan, as 「2026-11-22」. @param now milliseconds since 1970 */
export const dayInJapan = (now: number): string =>
  new Date(now + nineHours).toISOString().slice(0, 10)

/** The years that are open on a day; `undefined` is every year that the program knows. */
export const openYears = (
  years: readonly OpenYear[] | undefined,
  today: string,
): readonly 年度の記号[] | undefined =>
  years?.filter(({ opens }) => opens <= today).map(({ year }) => year)

/** Whether something that is shown from one day to another is shown today. */
export const isShown = (
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): boolean => from <= today && today <= to
