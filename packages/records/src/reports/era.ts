import { dayInJapan, dayNumber, yearMonthDay, type DayNumber } from '../calendar.ts'

/** The first day of each era. (元号を改める政令、皇室典範特例法) */
const eras = [
  { name: '令和', first: { year: 2019, month: 5, day: 1 } },
  { name: '平成', first: { year: 1989, month: 1, day: 8 } },
  { name: '昭和', first: { year: 1926, month: 12, day: 25 } },
] as const

/** A day as official papers write it: 令和8年11月22日. Before 昭和 the year of the western calendar. */
export function eraDay(day: DayNumber): string {
  const { year, month, day: date } = yearMonthDay(day)
  const era = eras.find(({ first }) => day >= dayNumber(first))
  if (era === undefined) return `${year}年${month}月${date}日`
  const count = year - era.first.year + 1
  return `${era.name}${count === 1 ? '元' : count}年${month}月${date}日`
}

/** A moment in Japan, to the minute: 令和8年11月22日 20時05分. Given in milliseconds since 1970. */
export function eraMoment(at: number): string {
  return `${eraDay(dayInJapan(at))} ${clockInJapan(at).replace(':', '時')}分`
}

/** The time of day in Japan, `20:05`, of milliseconds since 1970. */
export function clockInJapan(at: number): string {
  const minutes = Math.floor(at / 60_000) + 9 * 60
  const inDay = ((minutes % 1_440) + 1_440) % 1_440
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}

const two = (n: number): string => String(n).padStart(2, '0')
