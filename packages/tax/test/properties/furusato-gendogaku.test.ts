import * as fc from 'fast-check'
import { assess, ふるさと納税の限度額, type 査定 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { 特例控除の区分を決める } from '../../src/rules/kifukin-kubun.ts'
import { どの団体でも, どの申告でも } from '../arbitraries.ts'
import { すべての年度, 給与を受けた人 } from '../people.ts'

/** 特例控除の、二割で切られる前の額と二割とを、端数を残したまま分数のまま比べる。 */
function 二割を超える(査定: 査定, 寄附: number): boolean {
  const 区分 = 特例控除の区分を決める(査定)
  if (区分 === undefined || 査定.所得割の計算 === undefined) throw new Error('特例控除がない')
  const 分け方 = 査定.年度.寄附金税額控除.特例控除の率
  const { 税目 } = 査定.所得割の計算
  return (['市町村民税', '道府県民税'] as const).some((名) => {
    const 率 = 分け方[名][査定.団体.指定都市 ? '指定都市' : '一般']
    const 額 = BigInt(寄附 - 2_000) * BigInt(区分.割合.num) * BigInt(率.num) * 5n
    return 額 > BigInt(税目[名].調整控除後の所得割額.yen) * BigInt(区分.割合.den) * BigInt(率.den)
  })
}

for (const 年度 of すべての年度)
  describe(`限度額の寄附（${年度.名称}分）`, () => {
    it('限度額まで寄附しても特例控除は二割で切られず、一円でも超えると切られる', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const 査定 = assess(申告, 団体, 年度)
          const 限度 = ふるさと納税の限度額(査定).yen
          fc.pre(限度 > 0)
          expect(二割を超える(査定, 限度)).toBe(false)
          expect(二割を超える(査定, 限度 + 1)).toBe(true)
        }),
        { numRuns: 500 },
      )
    })

    it('限度額は、寄附した額にもワンストップ特例にもよらない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const 寄附なし = { ...申告, 寄附: 給与を受けた人(0).寄附 }
          expect(ふるさと納税の限度額(assess(申告, 団体, 年度)).yen).toBe(
            ふるさと納税の限度額(assess(寄附なし, 団体, 年度)).yen,
          )
        }),
        { numRuns: 300 },
      )
    })
  })
