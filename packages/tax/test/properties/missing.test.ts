import * as fc from 'fast-check'
import { assess, type 申告 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { どの団体でも, どの申告でも, 生年月日 } from '../arbitraries.ts'
import { すべての年度, 暦の日 } from '../people.ts'

/** 答えのなかった生年月日に、ある日を答える。 */
const すべて答える = (申告: 申告, 答え: string): 申告 => ({
  ...申告,
  本人: { ...申告.本人, 生年月日: 申告.本人.生年月日 ?? 暦の日(答え) },
  配偶者: 申告.配偶者 && { ...申告.配偶者, 生年月日: 申告.配偶者.生年月日 ?? 暦の日(答え) },
  親族: 申告.親族.map((人) => ({ ...人, 生年月日: 人.生年月日 ?? 暦の日(答え) })),
})

for (const 年度 of すべての年度)
  describe(`まだ要る答え（${年度.名称}分）`, () => {
    it('まだ要る答えがなければ、残りの生年月日がいつでも税額は変わらない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, 生年月日, (申告, 団体, 答え) => {
          const 査定 = assess(申告, 団体, 年度)
          fc.pre(査定.まだ要る答え.length === 0)
          expect(assess(すべて答える(申告, 答え), 団体, 年度).年税額.yen).toBe(査定.年税額.yen)
        }),
        { numRuns: 1_000 },
      )
    })

    it('すべての生年月日に答えた人に、まだ要る答えはない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, 生年月日, (申告, 団体, 答え) => {
          expect(assess(すべて答える(申告, 答え), 団体, 年度).まだ要る答え).toEqual([])
        }),
        { numRuns: 300 },
      )
    })
  })
