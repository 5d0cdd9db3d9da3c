import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningOf, dayInJapan, dayNumber, yearMonthDay } from '@zeimori/records'

describe('the calendar', () => {
  it('is that of the platform, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const date = new Date(number * 24 * 60 * 60 * 1000)
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        }
        expect(yearMonthDay(number)).toEqual(expected)
        expect(dayNumber(expected)).toBe(number)
      }),
      { numRuns: 2_000 },
    )
  })

  it('takes months beyond December into the next year', () => {
    const over = dayNumber({ year: 2026, month: 14, day: 10 })
    expect(yearMonthDay(over)).toEqual({ year: 2027, month: 2, day: 10 })
  })

  it('a day in Japan begins at 15:00 UTC of the day before', () => {
    const newYear = dayNumber({ year: 2027, month: 1, day: 1 })
    expect(beginningOf(newYear)).toBe(Date.UTC(2026, 11, 31, 15))
    expect(dayInJapan(Date.UTC(2026, 11, 31, 15))).toBe(newYear)
    expect(dayInJapan(Date.UTC(2026, 11, 31, 15) - 1)).toBe(newYear - 1)
  })
})
