import announced from '@holiday-jp/holiday_jp/lib/holidays.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  businessDaysAfter,
  businessDayUpTo,
  dayNumber,
  isBusinessDay,
  knownDays,
} from '@zeimori/records'

const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return dayNumber({ year, month, day: date })
}

/** The same question, asked of the platform's calendar and the package's list. */
function isOpen(number: number): boolean {
  const date = new Date(number * 24 * 60 * 60 * 1000)
  const text = date.toISOString().slice(0, 10)
  if ([0, 6].includes(date.getUTCDay()) || Object.hasOwn(announced, text)) return false
  return !['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(text.slice(5))
}

const someDay = fc.integer({ min: knownDays.first + 30, max: knownDays.last - 60 })

describe('business days', () => {
  it('are those of the maintained list, on every day from 2000 to 2050', () => {
    const known = Array.from(
      { length: knownDays.last - knownDays.first + 1 },
      (_, n) => knownDays.first + n,
    )
    expect(known.filter((number) => isBusinessDay(number) !== isOpen(number))).toEqual([])
  })

  it.each([
    ['2026-11-20', 5, '2026-11-30'],
    ['2026-12-28', 1, '2027-01-04'],
    ['2026-12-25', 5, '2027-01-07'],
    ['2027-04-28', 1, '2027-04-30'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2019-04-26', 1, '2019-05-07'],
  ])('%s and %i business days on is %s', (from, count, to) => {
    expect(businessDaysAfter(day(from), count)).toBe(day(to))
  })

  it('counts the days in between, and neither the first nor a closed one', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 20 }), (from, count) => {
        const to = businessDaysAfter(from, count)
        expect(isOpen(to)).toBe(true)
        const between = Array.from({ length: to - from }, (_, n) => from + 1 + n)
        expect(between.filter(isOpen)).toHaveLength(count)
      }),
    )
  })

  it('goes back to the last open day', () => {
    expect(businessDayUpTo(day('2027-01-03'))).toBe(day('2026-12-28'))
    expect(businessDayUpTo(day('2026-11-24'))).toBe(day('2026-11-24'))
    expect(businessDayUpTo(day('2026-09-22'))).toBe(day('2026-09-18'))
  })

  it('does not guess the holidays of a year that nobody has announced', () => {
    expect(() => isBusinessDay(knownDays.last + 1)).toThrow(RangeError)
    expect(() => isBusinessDay(knownDays.first - 1)).toThrow(RangeError)
    expect(() => businessDaysAfter(knownDays.last - 1, 5)).toThrow(RangeError)
    expect(() => businessDaysAfter(knownDays.first, 0)).toThrow(RangeError)
  })
})
