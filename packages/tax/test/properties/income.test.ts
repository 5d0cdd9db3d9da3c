import * as fc from 'fast-check'
import { assess, yen, type 年度の定め, type 年度の記号, type 申告 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { declared } from '../../src/kernel/figure.ts'
import { 公的年金等に係る雑所得の金額 } from '../../src/rules/koteki-nenkin.ts'
import { 給与所得の金額 } from '../../src/rules/kyuyo-shotoku.ts'
import { どの団体でも, どの申告でも, 生年月日, 給与の額 } from '../arbitraries.ts'
import { すべての年度, 暦の日 } from '../people.ts'

const 増え方 = fc.oneof(
  fc.integer({ min: 1, max: 10 }),
  fc.integer({ min: 1, max: 5_000 }),
  fc.integer({ min: 1, max: 3_000_000 }),
)

const 給与を = (申告: 申告, 円: number): 申告 => ({ ...申告, 給与: [{ 支払金額: yen(円) }] })

/** 別表第五の4,000円の段は、ここから660万円まで。令和9年度は219万1千円から220万円まで、段の幅が違う。 */
const 段の始まり: Readonly<Record<年度の記号, number>> = {
  R3: 1_628_000,
  R4: 1_628_000,
  R5: 1_628_000,
  R6: 1_628_000,
  R7: 1_628_000,
  R8: 1_900_000,
  R9: 2_200_000,
}

const 給与所得は = (円: number, 年度: 年度の定め): number =>
  給与所得の金額(declared('給与等の収入金額', yen(円)), 年度).yen

for (const 年度 of すべての年度)
  describe(`収入と所得（${年度.名称}分）`, () => {
    it('給与が増えて給与所得が減ることはない。増えた給与より多く所得が増えるのは、別表の刻みの中だけ', () => {
      fc.assert(
        fc.property(給与の額, 増え方, (給与, 増えた額) => {
          const 増えた所得 = 給与所得は(給与 + 増えた額, 年度) - 給与所得は(給与, 年度)
          expect(増えた所得).toBeGreaterThanOrEqual(0)
          expect(増えた所得).toBeLessThanOrEqual(増えた額 + 4_000)
        }),
        { numRuns: 2_000 },
      )
    })

    it('年金が増えて年金の所得が減ることはなく、増えた年金より多く増えることもない', () => {
      const 年金の額 = fc.integer({ min: 0, max: 12_000_000 })
      fc.assert(
        fc.property(年金の額, 増え方, 生年月日, 給与の額, (年金, 増えた額, 誕生, 他の所得) => {
          const 所得は = (円: number): number =>
            公的年金等に係る雑所得の金額(
              declared('公的年金等の収入金額', yen(円)),
              declared('給与所得の金額', yen(他の所得)),
              暦の日(誕生),
              年度,
            ).yen
          const 増えた所得 = 所得は(年金 + 増えた額) - 所得は(年金)
          expect(増えた所得).toBeGreaterThanOrEqual(0)
          expect(増えた所得).toBeLessThanOrEqual(増えた額)
        }),
        { numRuns: 2_000 },
      )
    })

    it('給与が増えて合計所得金額が減ることはない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, 給与の額, 増え方, (申告, 団体, 給与, 増えた額) => {
          const 所得は = (円: number): number =>
            assess(給与を(申告, 円), 団体, 年度).所得.合計所得金額.yen
          expect(所得は(給与 + 増えた額)).toBeGreaterThanOrEqual(所得は(給与))
        }),
        { numRuns: 500 },
      )
    })

    it('別表第五の同じ4,000円の段の中では、税額が変わらない', () => {
      const 段 = fc.integer({ min: 段の始まり[年度.記号] / 4_000, max: 6_600_000 / 4_000 - 1 })
      const 段の中 = fc.integer({ min: 0, max: 3_999 })
      fc.assert(
        fc.property(どの申告でも, どの団体でも, 段, 段の中, (申告, 団体, 番, 端数) => {
          // 特定支出控除は、別表第五でなく収入から引く残額による（所得税法第57条の2）。
          const 人 = { ...申告, 特定支出: yen(0) }
          const 税額は = (円: number): number => assess(給与を(人, 円), 団体, 年度).年税額.yen
          expect(税額は(番 * 4_000 + 端数)).toBe(税額は(番 * 4_000))
        }),
        { numRuns: 500 },
      )
    })
  })
