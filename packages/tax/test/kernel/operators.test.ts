import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { called, declared, none, type Figure, type Working } from '../../src/kernel/figure.ts'
import {
  chosen,
  cut,
  deduct,
  greater,
  lesser,
  minus,
  plus,
  prorateUp,
  sum,
  times,
  timesDown,
  timesUp,
  unconfirmedRounding,
} from '../../src/kernel/operators.ts'
import { fraction, percent } from '../../src/kernel/rate.ts'
import { yen } from '../../src/kernel/yen.ts'

const 円 = (amount: number): Figure => declared('給与等の収入金額', yen(amount))

function resultOf(working: () => bigint): bigint | 'RangeError' {
  try {
    return working()
  } catch (error) {
    if (error instanceof RangeError) return 'RangeError'
    throw error
  }
}

describe('金額の演算', () => {
  const rows = [
    { 式: '1 ＋ 2 ＋ 3', of: plus(円(1), 円(2), 円(3)), 額: 6 },
    { 式: '何もない合計', of: sum([]), 額: 0 },
    { 式: '3 － 5', of: minus(円(3), 円(5)), 額: -2 },
    { 式: '3 － 5（引ききれないときは0円）', of: deduct(円(3), 円(5)), 額: 0 },
    { 式: '5 － 3（引ききれるとき）', of: deduct(円(5), 円(3)), 額: 2 },
    { 式: '50,000 × 3％', of: times(円(50_000), percent(3)), 額: 1_500 },
    {
      式: '2,437,000 × 2.025％（切捨て）',
      of: timesDown(円(2_437_000), fraction(2_025, 100_000)),
      額: 49_349,
    },
    {
      式: '245,500 × 1/12（100円未満切捨て）',
      of: timesDown(円(245_500), fraction(1, 12), 100),
      額: 20_400,
    },
    { 式: '60,283 × 6％（切上げ）', of: timesUp(円(60_283), percent(6)), 額: 3_617 },
    { 式: '2,437,999（1,000円未満切捨て）', of: cut(1_000, 円(2_437_999)), 額: 2_437_000 },
    { 式: '5,001,234（4,000円未満切捨て）', of: cut(4_000, 円(5_001_234)), 額: 5_000_000 },
    {
      式: '20,302 × 18,181 ÷ 30,302（切上げ）',
      of: prorateUp(円(20_302), 円(18_181), 円(30_302)),
      額: 12_182,
    },
    { 式: '零で割る按分は零', of: prorateUp(円(100), 円(0), 円(0)), 額: 0 },
    { 式: '3と5の少ない方', of: lesser(円(3), 円(5)), 額: 3 },
    { 式: '3と5の多い方', of: greater(円(3), 円(5)), 額: 5 },
    { 式: '選んだ額', of: chosen(円(7), []), 額: 7 },
  ]
  for (const { 式, of, 額 } of rows)
    it(`${式} → ${額}円`, () => {
      expect(of.yen).toBe(額)
    })

  it('times は、割り切れなければ RangeError。端数のある所では切捨てか切上げと書かなければならない', () => {
    expect(() => times(円(50_001), percent(3))).toThrow(RangeError)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom(1, 3, 5, 7, 100, 1_000, 100_000),
        (amount, num, den) => {
          const exact = BigInt(amount) * BigInt(num)
          const working = (): bigint => BigInt(times(円(amount), fraction(num, den)).yen)
          expect(resultOf(working)).toBe(
            exact % BigInt(den) === 0n ? exact / BigInt(den) : 'RangeError',
          )
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('安全な整数に収まらない和は RangeError', () => {
    expect(() => plus(円(Number.MAX_SAFE_INTEGER), 円(1))).toThrow(RangeError)
  })

  it('端数の印は、端数の出た積だけにつく', () => {
    const 印 = (of: Working): unknown => unconfirmedRounding('税額控除の端数', of).doubt
    expect(印(timesDown(円(101), percent(50)))).toBe('税額控除の端数')
    expect(印(timesDown(円(100), percent(50)))).toBeUndefined()
    expect(印(none([]))).toBeUndefined()
  })

  it('演算は、使った額をそのまま覚えている', () => {
    const [a, b] = [円(5), 円(3)]
    expect(minus(a, b)).toMatchObject({ op: 'minus', of: [a, b] })
    expect(called('合計所得金額', plus(a, b)).of).toEqual([a, b])
  })
})
