import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageAtAprilFirst,
  ageAtNewYearsDay,
  ageAtYearEnd,
  day,
  lastDayOf,
  readIsoDay,
  type Day,
} from '../../src/kernel/day.ts'
import { 暦の日 } from '../people.ts'

describe('暦', () => {
  const rows = [
    { text: '2024-02-29', exists: true, why: 'うるう年' },
    { text: '2025-02-29', exists: false, why: '平年' },
    { text: '2000-02-29', exists: true, why: '400で割り切れる年' },
    { text: '1900-02-29', exists: false, why: '100で割り切れて400で割り切れない年' },
    { text: '2025-04-30', exists: true, why: '小の月の終わり' },
    { text: '2025-04-31', exists: false, why: '小の月に31日はない' },
    { text: '2025-12-31', exists: true, why: '大の月の終わり' },
    { text: '2025-12-32', exists: false, why: '32日はない' },
    { text: '2025-13-01', exists: false, why: '13月はない' },
    { text: '2025-00-01', exists: false, why: '0月はない' },
    { text: '2025-01-00', exists: false, why: '0日はない' },
    { text: '0000-01-01', exists: false, why: '0年はない' },
    { text: '0001-01-01', exists: true, why: '最も早い日' },
  ]
  for (const { text, exists, why } of rows)
    it(`${text} は${exists ? 'ある' : 'ない'}（${why}）`, () => {
      expect(readIsoDay(text) !== undefined).toBe(exists)
    })

  for (const text of [
    '2025-1-1',
    '2025/01/01',
    '20250101',
    ' 2025-01-01',
    '2025-01-01T00:00',
    '２０２５-01-01',
    '',
  ])
    it(`「${text}」は日と読まない`, () => {
      expect(readIsoDay(text)).toBeUndefined()
    })

  it('整数でない日はない', () => {
    expect(day(2025, 1.5, 1)).toBeUndefined()
    expect(day(Number.NaN, 1, 1)).toBeUndefined()
  })

  it('月の終わりの日。ない月は0', () => {
    expect([1, 2, 3, 4, 12, 13, 0].map((month) => lastDayOf(2025, month))).toEqual([
      31, 28, 31, 30, 31, 0, 0,
    ])
  })
})

const isBefore = (a: Day, b: Day): boolean =>
  a.year * 10_000 + a.month * 100 + a.day <= b.year * 10_000 + b.month * 100 + b.day
const older = (a: Day, b: Day): Day => (isBefore(a, b) ? a : b)
const younger = (a: Day, b: Day): Day => (isBefore(a, b) ? b : a)

describe('年齢は誕生日の前日の終わりに一つ増える（年齢計算ニ関スル法律）', () => {
  const rows = [
    { birth: '2009-12-31', yearEnd: 16, newYear: 16, why: '12月31日生まれ' },
    { birth: '2010-01-01', yearEnd: 16, newYear: 16, why: '1月1日生まれは12月31日に年を取る' },
    { birth: '2010-01-02', yearEnd: 15, newYear: 16, why: '1月2日生まれは1月1日に年を取る' },
    { birth: '2010-01-03', yearEnd: 15, newYear: 15, why: '1月3日生まれはまだ' },
    { birth: '2010-02-01', yearEnd: 15, newYear: 15, why: 'ほかの月の1日生まれ' },
    { birth: '2010-06-15', yearEnd: 15, newYear: 15, why: '年の中ほど' },
    { birth: '2008-02-29', yearEnd: 17, newYear: 17, why: 'うるう日' },
    { birth: '2025-12-31', yearEnd: 0, newYear: 0, why: '生まれたばかり' },
  ]
  for (const { birth, yearEnd, newYear, why } of rows)
    it(`${birth}生まれは、令和7年12月31日に${yearEnd}歳、令和8年1月1日に${newYear}歳（${why}）`, () => {
      expect(ageAtYearEnd(暦の日(birth), 2025)).toBe(yearEnd)
      expect(ageAtNewYearsDay(暦の日(birth), 2026)).toBe(newYear)
    })

  const 四月一日の表 = [
    { birth: '1961-03-31', age: 65, why: '4月より前の、日の大きい月末' },
    { birth: '1961-04-01', age: 65, why: '4月1日生まれ' },
    { birth: '1961-04-02', age: 65, why: '4月2日生まれは4月1日に年を取る' },
    { birth: '1961-04-03', age: 64, why: '4月3日生まれはまだ' },
    { birth: '1961-05-01', age: 64, why: '4月より後の、日の小さい月初め' },
  ]
  for (const { birth, age, why } of 四月一日の表)
    it(`${birth}生まれは、令和8年4月1日に${age}歳（${why}）`, () => {
      expect(ageAtAprilFirst(暦の日(birth), 2026)).toBe(age)
    })

  it('毎年一つずつ増え、先に生まれた人が年下になることはない', () => {
    const anyDay: fc.Arbitrary<Day> = fc.record({
      year: fc.integer({ min: 1900, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 2020, max: 2030 }), (a, b, year) => {
        for (const age of [ageAtYearEnd, ageAtNewYearsDay, ageAtAprilFirst]) {
          expect(age(a, year + 1)).toBe(age(a, year) + 1)
          expect(age(older(a, b), year)).toBeGreaterThanOrEqual(age(younger(a, b), year))
        }
      }),
    )
  })
})
