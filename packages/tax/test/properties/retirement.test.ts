import * as fc from 'fast-check'
import { yen } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { 退職所得を査定する, type 退職手当の申告 } from '../../src/rules/taishoku-shotoku.ts'
import { 暦の日 } from '../people.ts'

const どの退職でも: fc.Arbitrary<退職手当の申告> = fc.record({
  収入金額: fc.integer({ min: 0, max: 60_000_000 }).map(yen),
  勤続年数: fc.integer({ min: 1, max: 45 }),
  支払日: fc.constantFrom(暦の日('2021-12-31'), 暦の日('2022-01-01'), 暦の日('2026-03-31')),
  障害による退職: fc.boolean(),
  役員等: fc.boolean(),
})
const 増やす額 = fc.oneof(
  fc.integer({ min: 1, max: 3_000 }),
  fc.integer({ min: 1, max: 9_000_000 }),
)

const 税は = (申告: 退職手当の申告): number => 退職所得を査定する(申告).合計.yen

describe('退職所得の性質', () => {
  it('勤続年数が増えて税額が増えることはない', () => {
    fc.assert(
      fc.property(どの退職でも, fc.integer({ min: 1, max: 20 }), (申告, 年) => {
        expect(税は({ ...申告, 勤続年数: 申告.勤続年数 + 年 })).toBeLessThanOrEqual(税は(申告))
      }),
      { numRuns: 2_000 },
    )
  })

  it('収入が増えて税額が減ることはなく、増えた収入の一割と端数より多く増えることもない', () => {
    fc.assert(
      fc.property(どの退職でも, 増やす額, (申告, 円) => {
        const 増えた税 = 税は({ ...申告, 収入金額: yen(申告.収入金額 + 円) }) - 税は(申告)
        expect(増えた税).toBeGreaterThanOrEqual(0)
        expect(増えた税).toBeLessThanOrEqual(円 / 10 + 300)
      }),
      { numRuns: 2_000 },
    )
  })

  it('役員等でない人や、障害による退職の人の税額が、そうでない人より多いことはない', () => {
    fc.assert(
      fc.property(どの退職でも, (申告) => {
        expect(税は({ ...申告, 役員等: false })).toBeLessThanOrEqual(
          税は({ ...申告, 役員等: true }),
        )
        expect(税は({ ...申告, 障害による退職: true })).toBeLessThanOrEqual(
          税は({ ...申告, 障害による退職: false }),
        )
      }),
      { numRuns: 1_000 },
    )
  })
})
