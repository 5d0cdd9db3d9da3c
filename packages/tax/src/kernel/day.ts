/** A day of the calendar that exists. `day()` is the only way in. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year)
    ? 29
    : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The last day of a month, 0 for a month that does not exist. */
export const lastDayOf = daysIn

/** The day, or undefined if the calendar has none such. */
export function day(year: number, month: number, date: number): Day | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(date)
  if (!whole || year < 1 || date < 1 || date > daysIn(year, month)) return undefined
  return { year, month, day: date }
}

/** 「2011-02-28」 as a day, or undefined if it is not written so or does not exist. */
export function readIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/**
 * Full years at the end of 31 December of `year`. A year of age is complete at the end of the day
 * before the birthday, so who is born on 1 January counts as a year older already.
 */
export const ageAtYearEnd = (birth: Day, year: number): number =>
  year + 1 - birth.year - (birth.month === 1 && birth.day === 1 ? 0 : 1)

/** Full years at the end of 1 April of `year`: who is born by 2 April has completed the year. */
export const ageAtAprilFirst = (birth: Day, year: number): number =>
  year - birth.year - (birth.month < 4 || (birth.month === 4 && birth.day <= 2) ? 0 : 1)

/** Full years at the end of 1 January of `year`: who is born on 1 or 2 January has completed the year. */
export const ageAtNewYearsDay = (birth: Day, year: number): number =>
  year - birth.year - (birth.month === 1 && birth.day <= 2 ? 0 : 1)
