import { beginningOf, dayInJapan, dayNumber, yearMonthDay, type DayNumber } from '../calendar.ts'
import { businessDaysAfter, businessDayUpTo } from './business-days.ts'

/**
 * How long after something happened a thing is due. Days and months are counted from the day after it
 * (民法 第140条) and end with the end of their last day in Japan (民法 第141条).
 * - `minutes`: from the very moment, for first reports of incidents
 * - `days`, `business-days`: 7 for 契約後1週間, 90, 180, 5営業日
 * - `months`: to the same date, or the last of a month without it (民法 第143条第2項); 3 for 四半期, 12 for 年1回
 * - `next-month`: this day of the month after, or its last; 10 for 翌月10日
 * - `before`: before it happens, for what has to be there when a service opens (運用開始まで)
 */
export type DueRule =
  | { readonly kind: 'minutes'; readonly count: number }
  | { readonly kind: 'days'; readonly count: number; readonly closed?: Closed }
  | { readonly kind: 'business-days'; readonly count: number }
  | { readonly kind: 'months'; readonly count: number; readonly closed?: Closed }
  | { readonly kind: 'next-month'; readonly day: number; readonly closed?: Closed }
  | { readonly kind: 'before' }

/** Where offices are closed on the last day: due then all the same, or on the last business day before. */
export type Closed = 'same' | 'earlier'

const minute = 60_000

/** The last millisecond of a day in Japan. */
export const endOfDay = (day: DayNumber): number => beginningOf(day + 1) - 1

/** A day `count` months on: the same date, or the last of the month where it has none. */
export function monthsAfter(from: DayNumber, count: number): DayNumber {
  const { year, month, day } = yearMonthDay(from)
  const first = dayNumber({ year, month: month + count, day: 1 })
  const next = dayNumber({ year, month: month + count + 1, day: 1 })
  return Math.min(first + day - 1, next - 1)
}

/**
 * The last moment at which what is due is not late, in milliseconds since 1970.
 *
 * @param at when it happened, in milliseconds since 1970
 * @throws RangeError where the days of offices have to be known and lie outside 2000–2050
 */
export function dueBy(rule: DueRule, at: number): number {
  const on = dayInJapan(at)
  switch (rule.kind) {
    case 'minutes':
      return at + rule.count * minute
    case 'days':
      return endOfDay(open(on + rule.count, on, rule.closed))
    case 'business-days':
      return endOfDay(businessDaysAfter(on, rule.count))
    case 'months':
      return endOfDay(open(monthsAfter(on, rule.count), on, rule.closed))
    case 'next-month': {
      const { year, month } = yearMonthDay(on)
      const first = dayNumber({ year, month: month + 1, day: 1 })
      const lastDay = dayNumber({ year, month: month + 2, day: 1 }) - 1
      return endOfDay(open(Math.min(first + rule.day - 1, lastDay), on, rule.closed))
    }
    case 'before':
      return at - 1
  }
}

/** No deadline is moved to the day it counts from or before: what follows cannot be done ahead. */
function open(day: DayNumber, from: DayNumber, closed: Closed = 'same'): DayNumber {
  if (closed === 'same') return day
  const earlier = businessDayUpTo(day)
  return earlier > from ? earlier : day
}
