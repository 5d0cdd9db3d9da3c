import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inMan, readYen } from '../../src/form/read-yen.ts'

describe('金額の読み取り', () => {
  const readable: readonly (readonly [typed: string, amount: number])[] = [
    ['5001234', 5_001_234],
    ['5,001,234', 5_001_234],
    ['５，００１，２３４円', 5_001_234],
    ['¥3,500,000', 3_500_000],
    ['￥3500000', 3_500_000],
    [' 3 500 000 ', 3_500_000],
    ['500万', 5_000_000],
    ['５００万円', 5_000_000],
    ['72.5万', 725_000],
    ['1.2345万', 12_345],
    ['500万1,234円', 5_001_234],
    ['1億2000万', 120_000_000],
    ['1億2千万', 120_000_000],
    ['1.23456789億', 123_456_789],
    ['3百万', 3_000_000],
    ['5千', 5_000],
    ['1万2千', 12_000],
    ['0', 0],
    ['000123', 123],
    ['99,999,999,999', 99_999_999_999],
    ['五百万', 5_000_000],
    ['七十二万', 720_000],
    ['二〇〇〇万円', 20_000_000],
    ['十万', 100_000],
    ['百万', 1_000_000],
    ['千万', 10_000_000],
    ['1億2千3百万', 123_000_000],
    ['三億', 300_000_000],
    ['500萬', 5_000_000],
    ['+500万', 5_000_000],
    ['￥5,000,000-', 5_000_000],
    ['5,000,000円也', 5_000_000],
    ['1,234.5万', 12_345_000],
    ['五、〇〇〇', 5_000],
  ]
  for (const [typed, amount] of readable)
    it(`「${typed}」は${amount}円`, () => {
      expect(readYen(typed)).toEqual({ ok: true, amount })
    })

  for (const blank of ['', ' ', '　'])
    it(`空の欄（「${blank}」）は、金額なし`, () => {
      expect(readYen(blank)).toEqual({ ok: true, amount: undefined })
    })

  const unreadable: readonly (readonly [typed: string, problem: string])[] = [
    ['abc', 'not-a-number'],
    ['72,5万', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['1,50万', 'not-a-number'],
    ['万円', 'not-a-number'],
    ['十百', 'not-a-number'],
    ['70万円くらい', 'not-a-number'],
    ['5+5', 'not-a-number'],
    ['5-5', 'not-a-number'],
    ['万', 'not-a-number'],
    ['円', 'not-a-number'],
    ['5万3億', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1.2.3万', 'not-a-number'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['▲5', 'negative'],
    ['3.5', 'not-whole-yen'],
    ['5.000', 'not-whole-yen'],
    ['1.23456万', 'not-whole-yen'],
    ['100,000,000,000', 'too-large'],
    ['9'.repeat(60), 'too-large'],
  ]
  for (const [typed, problem] of unreadable)
    it(`「${typed}」は読めない（${problem}）`, () => {
      expect(readYen(typed)).toEqual({ ok: false, problem })
    })

  it('言い直した金額を読むと、もとの金額になる', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (amount) => {
        expect(readYen(inMan(amount))).toEqual({ ok: true, amount })
      }),
    )
  })

  it('何を入れても、金額か問題のどちらかになる', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const read = readYen(typed)
        expect(read.ok ? Number.isSafeInteger(read.amount ?? 0) : read.problem).toBeTruthy()
      }),
    )
  })
})

describe('金額の言い直し', () => {
  const rows: readonly (readonly [amount: number, text: string])[] = [
    [0, '0円'],
    [1_234, '1,234円'],
    [10_000, '1万円'],
    [5_001_234, '500万1,234円'],
    [100_000_000, '1億円'],
    [123_456_789, '1億2,345万6,789円'],
  ]
  for (const [amount, text] of rows)
    it(`${amount} は「${text}」`, () => {
      expect(inMan(amount)).toBe(text)
    })
})
