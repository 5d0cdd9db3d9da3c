import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  added,
  downTo,
  fraction,
  percent,
  product,
  quotient,
  up,
  type Rate,
} from '../../src/kernel/rate.ts'

/** Division of whole numbers that rounds towards minus infinity. */
function floorDivide(a: bigint, b: bigint): bigint {
  const towardsZero = a / b
  return a % b < 0n ? towardsZero - 1n : towardsZero
}

const exactDownTo = (unit: number, n: number, { num, den }: Rate): bigint =>
  floorDivide(BigInt(n) * BigInt(num), BigInt(den) * BigInt(unit)) * BigInt(unit)

const exactUp = (n: number, rate: Rate): bigint => -exactDownTo(1, -n, rate)

const anyAmount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 })
const anyRate = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([num, den]) => fraction(num, den))
const anyUnit = fc.constantFrom(1, 100, 1_000, 4_000)

/** What `downTo` gives, or undefined where it throws a RangeError or gives what `yen` would refuse. */
function safeDownTo(unit: number, n: number, rate: Rate): bigint | undefined {
  try {
    const result = downTo(unit, n, rate)
    return Number.isSafeInteger(result) ? BigInt(result) : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const isSameFraction = ({ num, den }: Rate, n: number, d: number): boolean =>
  BigInt(num) * BigInt(d) === BigInt(n) * BigInt(den)

describe('downTo と up', () => {
  it('downTo は、どの金額・率・端数でも、分数のまま計算して切り捨てた額と同じ', () => {
    fc.assert(
      fc.property(anyUnit, anyAmount, anyRate, (unit, n, rate) => {
        expect(BigInt(downTo(unit, n, rate))).toBe(exactDownTo(unit, n, rate))
      }),
      { numRuns: 5_000 },
    )
  })

  it('up は、どの金額・率でも、分数のまま計算して切り上げた額と同じ', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, (n, rate) => {
        expect(BigInt(up(n, rate))).toBe(exactUp(n, rate))
      }),
      { numRuns: 5_000 },
    )
  })

  it('大きすぎる数では、正しい額を返すか、RangeError か、円にできない数になる', () => {
    const largest = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    const largeRate = fc
      .tuple(largest, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
      .map(([num, den]) => fraction(num, den))
    fc.assert(
      fc.property(anyUnit, largest, largeRate, (unit, n, rate) => {
        expect([undefined, exactDownTo(unit, n, rate)]).toContain(safeDownTo(unit, n, rate))
      }),
      { numRuns: 5_000 },
    )
  })

  const rows = [
    { n: 2_437_000, rate: fraction(2_025, 100_000), down: 49_349, raised: 49_350 },
    { n: 60_283, rate: percent(6), down: 3_616, raised: 3_617 },
    { n: 100, rate: percent(6), down: 6, raised: 6 },
    { n: 0, rate: percent(6), down: 0, raised: 0 },
    { n: -1, rate: fraction(1, 2), down: -1, raised: 0 },
  ]
  for (const { n, rate, down, raised } of rows)
    it(`${n} × ${rate.num}/${rate.den} は、切り捨てて ${down}、切り上げて ${raised}`, () => {
      expect(downTo(1, n, rate)).toBe(down)
      expect(up(n, rate)).toBe(raised)
    })

  it('途中の数が大きすぎても、正しい額になる', () => {
    const rate = fraction(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1)
    expect(downTo(1, 1_000_000, rate)).toBe(1_000_000)
    expect(up(1_000_000, rate)).toBe(1_000_001)
    expect(downTo(1, -1_000_000, rate)).toBe(-1_000_001)
    expect(downTo(1_000, 1_000_000, fraction(1, Number.MAX_SAFE_INTEGER))).toBe(0)
    // 割り切れる負の数は、切り捨てても変わらない。
    expect(downTo(1, -1, fraction(2 ** 53 - 4, 4))).toBe(-(2 ** 51 - 1))
    expect(downTo(100, 3, fraction(2 ** 53 - 4, 400))).toBe(67_553_994_410_500)
  })
})

describe('分数', () => {
  for (const [num, den] of [
    [1.5, 2],
    [1, 0],
    [1, -3],
    [1, 2.5],
    [Number.NaN, 1],
    [2 ** 53, 1],
  ] as const)
    it(`${num}/${den} は分数にならない`, () => {
      expect(() => fraction(num, den)).toThrow(RangeError)
      expect(() => fraction(num, den)).toThrow(`not a fraction: ${num}/${den}`)
    })

  it('法の書きぶりのまま約分しない', () => {
    expect(fraction(20, 100)).toEqual({ num: 20, den: 100 })
    expect(percent(20)).toEqual(fraction(20, 100))
  })

  it('積・商・和は約分し、もとの二つの率を覚えている', () => {
    const a = fraction(79_790, 100_000)
    const b = fraction(3, 5)
    expect(product(a, b)).toEqual({ num: 23_937, den: 50_000, of: { a, sign: '×', b } })
    expect(quotient(percent(20), b)).toEqual({
      num: 1,
      den: 3,
      of: { a: percent(20), sign: '÷', b },
    })
    expect(added(percent(8), fraction(-3, 1_000))).toMatchObject({ num: 77, den: 1_000 })
  })

  it('積・商・和は、どの二つの率でも分数の計算と同じ', () => {
    const positive = fc
      .tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
      .map(([num, den]) => fraction(num, den))
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(isSameFraction(product(a, b), a.num * b.num, a.den * b.den)).toBe(true)
        expect(isSameFraction(quotient(a, b), a.num * b.den, a.den * b.num)).toBe(true)
        expect(isSameFraction(added(a, b), a.num * b.den + b.num * a.den, a.den * b.den)).toBe(true)
      }),
    )
  })
})
