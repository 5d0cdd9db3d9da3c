import { dayNumber, yearMonthDay, type DayNumber } from '../calendar.ts'
import { holidays } from './holidays.ts'

/** The first and the last day whose holidays are known. */
export const knownDays: { readonly first: DayNumber; readonly last: DayNumber } = {
  first: dayNumber({ year: 2000, month: 1, day: 1 }),
  last: dayNumber({ year: 2050, month: 12, day: 31 }),
}

const holidayNumbers: ReadonlySet<DayNumber> = new Set(
  Object.entries(holidays).flatMap(([year, days]) =>
    days.split(' ').map((text) =>
      dayNumber({
        year: Number(year),
        month: Number(text.slice(0, 2)),
        day: Number(text.slice(2)),
      }),
    ),
  ),
)

/** 1 January 1970, day 0, was a Thursday. 0 is Sunday. */
const weekday = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7

/** 29 December to 3 January. */
function isTurnOfYear(on: DayNumber): boolean {
  const { month, day } = yearMonthDay(on)
  return (month === 12 && day >= 29) || (month === 1 && day <= 3)
}

/**
 * Whether offices are open: no Saturday, Sunday or national holiday, and not 29 December to 3 January.
 * (行政機関の休日に関する法律 第1条第1項、地方自治法 第4条の2第2項)
 *
 * @throws RangeError for a day before 2000 or after 2050: nobody has announced its holidays
 */
export function isBusinessDay(day: DayNumber): boolean {
  if (!Number.isInteger(day) || day < knownDays.first || day > knownDays.last)
    throw new RangeError(`the holidays of day ${day} are not known`)
  const inWeek = weekday(day)
  return inWeek !== 0 && inWeek !== 6 && !holidayNumbers.has(day) && !isTurnOfYear(day)
}

/**
 * The `count`-th business day after a day, which itself does not count (民法 第140条): five business days after
 * Friday 20 November 2026 is Monday 30 November, as the 23rd is a holiday.
 *
 * @param count how many, 1 or more
 * @throws RangeError where the days counted leave 2000–2050
 */
export function businessDaysAfter(day: DayNumber, count: number): DayNumber {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} business days`)
  let [at, left] = [day, count]
  while (left > 0) {
    at += 1
    if (isBusinessDay(at)) left -= 1
  }
  return at
}

/** The day itself where offices are open, or the last business day before it. */
export function businessDayUpTo(day: DayNumber): DayNumber {
  let at = day
  while (!isBusinessDay(at)) at -= 1
  return at
}
