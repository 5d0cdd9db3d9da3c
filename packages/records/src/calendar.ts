/** A day of the calendar, as a count of days since 1 January 1970. */
export type DayNumber = number

const dayLength = 24 * 60 * 60 * 1000
/** Japan is nine hours ahead and keeps no summer time. */
const ahead = 9 * 60 * 60 * 1000

/** The day in Japan at a moment, given in milliseconds since 1970. */
export const dayInJapan = (moment: number): DayNumber => Math.floor((moment + ahead) / dayLength)

/** When a day begins in Japan, in milliseconds since 1970. */
export const beginningOf = (day: DayNumber): number => day * dayLength - ahead

export type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number }

/** The proleptic Gregorian calendar, counted in eras of 400 years that begin in March. */
const daysInEra = 146_097
const eraOf1970 = 719_468

export function dayNumber({ year, month, day }: YearMonthDay): DayNumber {
  const monthsOn = year * 12 + (month - 1)
  const [y, m] = [Math.floor(monthsOn / 12), (((monthsOn % 12) + 12) % 12) + 1]
  const marchYear = m <= 2 ? y - 1 : y
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysInEra + dayOfEra - eraOf1970
}

export function yearMonthDay(number: DayNumber): YearMonthDay {
  const since = number + eraOf1970
  const era = Math.floor(since / daysInEra)
  const dayOfEra = since - era * daysInEra
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}
