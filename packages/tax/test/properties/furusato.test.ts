import * as fc from 'fast-check'
import {
  assess,
  yen,
  ふるさと納税の曲線,
  ふるさと納税の限度額,
  自己負担が増えない寄附額,
} from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { どの団体でも, どの申告でも } from '../arbitraries.ts'
import { すべての年度 } from '../people.ts'

/** 二千円と、端数の幅の千円。 */
const 自己負担の上限 = 3_000
const 一度に見る幅 = 3_000

for (const 年度 of すべての年度)
  describe(`ふるさと納税の曲線（${年度.名称}分）`, () => {
    it('自己負担額は寄附額を超えず、寄附しなければ0円', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, fc.nat(300_000), (申告, 団体, 寄附) => {
          const [零, 額] = ふるさと納税の曲線({ 申告, 団体, 年度 }, [yen(0), yen(寄附)])
          expect(零?.自己負担額.yen).toBe(0)
          expect(額?.自己負担額.yen).toBeLessThanOrEqual(寄附)
        }),
        { numRuns: 100 },
      )
    })

    it('自己負担が増えない寄附額は、限度額までで最も大きい', () => {
      // 一円ずつ、すべての額を見る。見切れないほど限度額の大きい人は除く。
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const 前提 = { 申告, 団体, 年度 }
          const 限度 = ふるさと納税の限度額(assess(申告, 団体, 年度)).yen
          const 最大 = 自己負担が増えない寄附額(前提)
          expect(最大).toBeLessThanOrEqual(限度)
          const 上 = Math.min(限度, 最大 + 一度に見る幅)
          const [収まる, ...もっと] = ふるさと納税の曲線(
            前提,
            Array.from({ length: 上 - 最大 + 1 }, (_, n) => yen(最大 + n)),
          )
          expect(収まる?.自己負担額.yen).toBeLessThanOrEqual(自己負担の上限)
          for (const { 自己負担額 } of もっと)
            expect(自己負担額.yen).toBeGreaterThan(自己負担の上限)
        }),
        { numRuns: 25 },
      )
    })

    it('寄附を増やしても、減る税は二百円より多くは戻らない', () => {
      fc.assert(
        fc.property(
          どの申告でも,
          どの団体でも,
          fc.nat(300_000),
          fc.oneof(fc.nat(1_100), fc.nat(100_000)),
          (申告, 団体, 少ない方, 差) => {
            const [少, 多] = ふるさと納税の曲線({ 申告, 団体, 年度 }, [
              yen(少ない方),
              yen(少ない方 + 差),
            ])
            const 減る税 = (一つ: typeof 少): number =>
              (一つ?.住民税の減る額.yen ?? 0) + (一つ?.所得税の減る額.yen ?? 0)
            expect(減る税(多)).toBeGreaterThanOrEqual(減る税(少) - 200)
          },
        ),
        { numRuns: 300 },
      )
    })
  })
