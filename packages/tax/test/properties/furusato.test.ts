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

    it('自己負担が増えない寄附額は、限度額を超えない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const 限度 = ふるさと納税の限度額(assess(申告, 団体, 年度)).yen
          expect(自己負担が増えない寄附額({ 申告, 団体, 年度 })).toBeLessThanOrEqual(限度)
        }),
        { numRuns: 100 },
      )
    })
  })
