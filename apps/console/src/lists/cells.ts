import { dayInJapan, dayNumber, value, type Value } from '@zeimori/records'

/** A moment's day in Japan as a cell; empty for none. */
export const dayCell = (date: Date | null): Value =>
  date === null ? value.none : value.day(dayInJapan(date.getTime()))

/** A moment as a cell; empty for none. */
export const momentCell = (date: Date | null): Value =>
  date === null ? value.none : value.moment(date.getTime())

/** A day such as 「2027-03-31」 as a cell. */
export function writtenDayCell(text: string): Value {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return value.day(dayNumber({ year, month, day }))
}
