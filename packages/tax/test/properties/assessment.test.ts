import * as fc from 'fast-check'
import { assess, reasonText, yen, 納める回を並べる, type 申告 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { どの団体でも, どの申告でも } from '../arbitraries.ts'
import { すべての年度 } from '../people.ts'

const 混ぜた = <T>(一覧: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...一覧], { minLength: 一覧.length })

/** 源泉徴収票・親族・配当・土地建物の順だけが違う、二つの申告。 */
const 順の違う申告 = どの申告でも.chain((申告) =>
  fc
    .tuple(
      混ぜた(申告.給与),
      混ぜた(申告.公的年金等),
      混ぜた(申告.親族),
      混ぜた(申告.ほかの所得?.配当 ?? []),
      混ぜた(申告.ほかの所得?.土地建物 ?? []),
    )
    .map(([給与, 公的年金等, 親族, 配当, 土地建物]): readonly [申告, 申告] => [
      申告,
      {
        ...申告,
        給与,
        公的年金等,
        親族,
        ほかの所得: 申告.ほかの所得 && { ...申告.ほかの所得, 配当, 土地建物 },
      },
    ]),
)

/** 前年度に年金から引かれていた人も、初めて引かれる人もいる。 */
const 年金を受けるかもしれない人 = fc
  .tuple(どの申告でも, fc.oneof(fc.constant(undefined), fc.nat({ max: 400_000 })))
  .map(([申告, 前年度]): 申告 => ({
    ...申告,
    前年度の年金の分の年税額: 前年度 === undefined ? undefined : yen(前年度),
  }))

for (const 年度 of すべての年度)
  describe(`年税額（${年度.名称}分）`, () => {
    it('税額は0円以上で、所得割は課税所得の合計を超えない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const { 税目, 森林環境税額, 年税額, 課税標準 } = assess(申告, 団体, 年度)
          const { 市町村民税: 市, 道府県民税: 県 } = 税目
          for (const 額 of [
            市.所得割額,
            市.均等割額,
            県.所得割額,
            県.均等割額,
            森林環境税額,
            年税額,
          ])
            expect(額.yen).toBeGreaterThanOrEqual(0)
          const 課税所得 = [課税標準.課税総所得金額, ...課税標準.分離.map(({ 金額 }) => 金額)]
          expect(市.所得割額.yen + 県.所得割額.yen).toBeLessThanOrEqual(
            課税所得.reduce((和, 額) => 和 + 額.yen, 0),
          )
        }),
        { numRuns: 500 },
      )
    })

    it('年税額は、市町村民税と道府県民税と森林環境税の合計', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const { 税目, 森林環境税額, 年税額 } = assess(申告, 団体, 年度)
          const { 市町村民税: 市, 道府県民税: 県 } = 税目
          expect(年税額.yen).toBe(
            市.所得割額.yen +
              市.均等割額.yen +
              県.所得割額.yen +
              県.均等割額.yen +
              森林環境税額.yen,
          )
        }),
        { numRuns: 300 },
      )
    })

    it('所得割は100円単位、課税所得は区分ごとに1,000円単位', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const { 税目, 課税標準 } = assess(申告, 団体, 年度)
          expect(税目.市町村民税.所得割額.yen % 100).toBe(0)
          expect(税目.道府県民税.所得割額.yen % 100).toBe(0)
          for (const { 金額 } of [{ 金額: 課税標準.課税総所得金額 }, ...課税標準.分離])
            expect(金額.yen % 1_000).toBe(0)
        }),
        { numRuns: 300 },
      )
    })

    it('どの納め方でも、すべての回の額から引きすぎた額を引くと、納付額になる', () => {
      fc.assert(
        fc.property(年金を受けるかもしれない人, どの団体でも, (申告, 団体) => {
          const { 納付額, 納め方 } = assess(申告, 団体, 年度)
          expect(納め方.length > 0 || 納付額.yen === 0).toBe(true)
          for (const 方法 of 納め方) {
            const 回 = 納める回を並べる(方法)
            const 合計 = 回.reduce((計, { 額, 回数 }) => 計 + 額.yen * 回数, 0)
            expect(合計 - (方法.年金?.引きすぎた額?.yen ?? 0)).toBe(納付額.yen)
            for (const { 額 } of 回) expect(額.yen).toBeGreaterThanOrEqual(0)
          }
        }),
        { numRuns: 500 },
      )
    })

    it('給与のない人に、給与から引かれる納め方はない', () => {
      fc.assert(
        fc.property(年金を受けるかもしれない人, どの団体でも, (申告, 団体) => {
          const { 納め方, 所得, 納付額 } = assess(申告, 団体, 年度)
          const 二つ = 所得.給与等の収入金額.yen > 0 && 納付額.yen > 0
          expect(納め方.filter(({ 給与 }) => 給与 !== undefined).length).toBeLessThanOrEqual(1)
          expect(納め方.length === 2).toBe(二つ)
        }),
        { numRuns: 300 },
      )
    })

    it('端数は最初の月・期に寄せる。令和6年度の定額減税を受ける人だけは、6月に引かず、減税は第1期から引く', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const [給与から, 自分で] = assess(申告, 団体, 年度).納め方
          if (給与から?.給与 === undefined || 自分で?.普通 === undefined) return
          const { 六月, 七月だけ, 七月以後 } = 給与から.給与
          const [第一期, 第二期, 第三期, 第四期] = 自分で.普通
          const 端数は初めに = 第三期.yen === 第二期.yen && 第四期.yen === 第二期.yen
          const ふつう = 六月.yen >= 七月以後.yen && 第一期.yen >= 第二期.yen && 端数は初めに
          const 定額減税 =
            年度.記号 === 'R6' &&
            六月.yen === 0 &&
            (七月だけ?.yen ?? 0) >= 七月以後.yen &&
            (端数は初めに || (第四期.yen >= 第三期.yen && 第三期.yen >= 第二期.yen))
          expect(七月だけ === undefined ? ふつう : 定額減税).toBe(true)
        }),
        { numRuns: 300 },
      )
    })

    it('源泉徴収票や家族、配当や土地の順を変えても、同じ税額', () => {
      fc.assert(
        fc.property(順の違う申告, どの団体でも, ([一方, 他方], 団体) => {
          expect(assess(他方, 団体, 年度).年税額.yen).toBe(assess(一方, 団体, 年度).年税額.yen)
        }),
        { numRuns: 300 },
      )
    })

    it('同じ申告を二度査定しても、同じ説明になる', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          expect(reasonText(assess(申告, 団体, 年度).年税額)).toBe(
            reasonText(assess(申告, 団体, 年度).年税額),
          )
        }),
        { numRuns: 100 },
      )
    })
  })
