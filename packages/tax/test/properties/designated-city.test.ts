import * as fc from 'fast-check'
import { assess, ふるさと納税の限度額 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import type { 税目別の率 } from '../../src/years/shape.ts'
import { どの申告でも } from '../arbitraries.ts'
import { すべての年度, 標準の市, 標準の指定都市, 申告する } from '../people.ts'

/** 市と県の率の和を、千分率で。 */
const 和 = (率: 税目別の率, どこ: '一般' | '指定都市'): number =>
  [率.市町村民税[どこ], 率.道府県民税[どこ]].reduce(
    (合計, { num, den }) => 合計 + (num * 1_000) / den,
    0,
  )

for (const 年度 of すべての年度)
  describe(`指定都市に住む人（${年度.名称}分）`, () => {
    const 率の表 = {
      標準税率: { 率: 年度.標準税率, 和: 100 },
      調整控除の率: { 率: 年度.調整控除.率, 和: 50 },
      寄附金の基本控除の率: { 率: 年度.寄附金税額控除.基本控除の率, 和: 100 },
      寄附金の特例控除の率: { 率: 年度.寄附金税額控除.特例控除の率, 和: 1_000 },
    }
    for (const [名, { 率, 和: 千分の }] of Object.entries(率の表))
      it(`${名}の市町村民税と道府県民税の和は、指定都市でもそうでなくても千分の${千分の}`, () => {
        expect(和(率, '一般')).toBe(千分の)
        expect(和(率, '指定都市')).toBe(千分の)
      })

    it('算出所得割と調整控除の合計は、指定都市でもそうでなくても一円まで同じ', () => {
      fc.assert(
        fc.property(どの申告でも, (申告) => {
          const [一般, 指定] = [標準の市, 標準の指定都市].map((団体) => {
            const 税目 = assess(申告, 団体, 年度).所得割の計算?.税目
            return (
              税目 &&
              税目.市町村民税.調整控除後の所得割額.yen + 税目.道府県民税.調整控除後の所得割額.yen
            )
          })
          expect(指定).toBe(一般)
        }),
        { numRuns: 500 },
      )
    })

    it('寄附のない人の年税額は、市と県を別に100円未満切捨てにする分だけ違い、その差は100円以内', () => {
      fc.assert(
        fc.property(どの申告でも, (もとの申告) => {
          const 申告 = { ...もとの申告, 寄附: 申告する({}).寄附 }
          const [一般 = 0, 指定 = 0] = [標準の市, 標準の指定都市].map(
            (団体) => assess(申告, 団体, 年度).年税額.yen,
          )
          expect(Math.abs(指定 - 一般)).toBeLessThanOrEqual(100)
        }),
        { numRuns: 500 },
      )
    })

    it('ふるさと納税の限度額は一円も違わない', () => {
      // 市と県の所得割も特例控除も同じ比（3対2、指定都市では4対1）で分けるので、どちらも同時に二割に達する。
      fc.assert(
        fc.property(どの申告でも, (申告) => {
          expect(ふるさと納税の限度額(assess(申告, 標準の指定都市, 年度)).yen).toBe(
            ふるさと納税の限度額(assess(申告, 標準の市, 年度)).yen,
          )
        }),
        { numRuns: 500 },
      )
    })
  })
