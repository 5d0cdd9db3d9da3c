import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBothYears, readDay } from '../../src/form/read-day.ts'

const 今年 = 2026

describe('日付の読み取り', () => {
  const readable: readonly (readonly [typed: string, iso: string])[] = [
    ['平成23年2月28日', '2011-2-28'],
    ['平成２３年２月２８日', '2011-2-28'],
    ['H23.2.28', '2011-2-28'],
    ['h23/2/28', '2011-2-28'],
    ['平23-2-28', '2011-2-28'],
    ['2011-02-28', '2011-2-28'],
    ['2011/2/28', '2011-2-28'],
    ['2011年2月28日', '2011-2-28'],
    ['20110228', '2011-2-28'],
    ['昭和64年1月7日', '1989-1-7'],
    ['平成元年1月8日', '1989-1-8'],
    ['平成1年1月8日', '1989-1-8'],
    ['平成31年4月30日', '2019-4-30'],
    ['令和元年5月1日', '2019-5-1'],
    ['大正15年12月24日', '1926-12-24'],
    ['2024-02-29', '2024-2-29'],
  ]
  for (const [typed, iso] of readable)
    it(`「${typed}」は ${iso}`, () => {
      const read = readDay(typed, 今年)
      expect(read.ok && read.day && `${read.day.year}-${read.day.month}-${read.day.day}`).toBe(iso)
    })

  it('空の欄は、日付なし', () => {
    expect(readDay('　', 今年)).toEqual({ ok: true, day: undefined })
  })

  const unreadable: readonly (readonly [typed: string, problem: object])[] = [
    ['きのう', { code: 'not-a-date' }],
    ['平成', { code: 'not-a-date' }],
    ['11-2-28', { code: 'not-a-date' }],
    ['慶応3年1月1日', { code: 'not-a-date' }],
    ['2011-13-01', { code: 'no-such-month' }],
    ['平成23年2月30日', { code: 'no-such-day', month: '平成23年2月', last: 28 }],
    ['2023-02-29', { code: 'no-such-day', month: '2023年2月', last: 28 }],
    ['2024-02-30', { code: 'no-such-day', month: '2024年2月', last: 29 }],
    ['2011-4-31', { code: 'no-such-day', month: '2011年4月', last: 30 }],
    [
      '昭和64年1月8日',
      { code: 'outside-era', era: '昭和', from: '昭和元年12月25日', to: '昭和64年1月7日' },
    ],
    [
      '平成31年5月1日',
      { code: 'outside-era', era: '平成', from: '平成元年1月8日', to: '平成31年4月30日' },
    ],
    ['令和元年4月30日', { code: 'outside-era', era: '令和', from: '令和元年5月1日', to: '' }],
    ['2027-01-01', { code: 'in-the-future' }],
    ['1872-12-31', { code: 'too-long-ago' }],
  ]
  for (const [typed, problem] of unreadable)
    it(`「${typed}」は読めない`, () => {
      expect(readDay(typed, 今年)).toEqual({ ok: false, problem })
    })

  it('和暦と西暦で言い直す', () => {
    expect(inBothYears({ year: 2011, month: 2, day: 28 })).toBe('平成23年（2011年）2月28日')
    expect(inBothYears({ year: 2019, month: 5, day: 1 })).toBe('令和元年（2019年）5月1日')
    expect(inBothYears({ year: 1989, month: 1, day: 7 })).toBe('昭和64年（1989年）1月7日')
  })

  it('何を入れても、日付か問題のどちらかになる', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        expect(typeof readDay(typed, 今年).ok).toBe('boolean')
      }),
    )
  })
})
