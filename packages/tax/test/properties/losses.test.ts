import * as fc from 'fast-check'
import { assess, yen, type 年度の定め, type 申告 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import type { ほかの所得の申告 } from '../../src/declaration.ts'
import { 引ける配当割額等 } from '../../src/rules/haito-wari-kojo.ts'
import { 土地建物の所得を計算する } from '../../src/rules/tochi-tatemono.ts'
import { 算出所得割額 } from '../../src/rules/zeiritsu.ts'
import { どの団体でも, どの申告でも } from '../arbitraries.ts'
import {
  すべての年度,
  ほかの所得を申告する,
  上乗せのある指定都市,
  標準の市,
  標準の指定都市,
  減税する指定都市,
  申告する,
} from '../people.ts'

const 足す額 = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 3_000_000 }))

/**
 * 所得が減ると、寄附金の限度と、所得税で決まる住宅ローン控除も減る。令和7年度の定額減税は、所得が千万円以下に
 * なると配偶者控除に代わる。どれも控除が減る側なので、損失を足して比べるときは申告しなかったことにする。
 */
const 所得で減る控除の申告なし = (申告: 申告, 年度: 年度の定め): 申告 => ({
  ...申告,
  寄附: 申告する({}).寄附,
  住宅借入金等: undefined,
  配偶者: 年度.定額減税?.対象 === '控除対象でない配偶者' ? undefined : 申告.配偶者,
})

const 空のほかの所得 = ほかの所得を申告する({})

const ほかの所得を = (
  申告: 申告,
  変える: (ほか: ほかの所得の申告) => Partial<ほかの所得の申告>,
): 申告 => {
  const ほか = 申告.ほかの所得 ?? 空のほかの所得
  return { ...申告, ほかの所得: { ...ほか, ...変える(ほか) } }
}

const 損失の名 = [
  '純損失',
  '雑損失',
  '居住用財産の譲渡損失',
  '上場株式等の譲渡損失',
  '先物取引の損失',
] as const

for (const 年度 of すべての年度)
  describe(`損失と分離課税（${年度.名称}分）`, () => {
    it('合計所得金額は総所得金額等より、総所得金額等は総所得金額より少なくならない', () => {
      fc.assert(
        fc.property(どの申告でも, (申告) => {
          const { 所得 } = assess(申告, 標準の市, 年度)
          expect(所得.合計所得金額.yen).toBeGreaterThanOrEqual(所得.総所得金額等.yen)
          expect(所得.総所得金額等.yen).toBeGreaterThanOrEqual(所得.総所得金額.yen)
          expect(所得.総所得金額.yen).toBeGreaterThanOrEqual(0)
        }),
        { numRuns: 300 },
      )
    })

    it('繰り越した損失を足して税額が増えることはなく、合計所得金額は変わらない', () => {
      fc.assert(
        fc.property(
          どの申告でも,
          どの団体でも,
          fc.constantFrom(...損失の名),
          足す額,
          (もとの申告, 団体, 名, 円) => {
            const 前の申告 = 所得で減る控除の申告なし(もとの申告, 年度)
            const 後の申告 = ほかの所得を(前の申告, ({ 繰越損失 }) => ({
              繰越損失: { ...繰越損失, [名]: yen(繰越損失[名] + 円) },
            }))
            const [前, 後] = [assess(前の申告, 団体, 年度), assess(後の申告, 団体, 年度)]
            expect(後.年税額.yen).toBeLessThanOrEqual(前.年税額.yen)
            expect(後.所得.合計所得金額.yen).toBe(前.所得.合計所得金額.yen)
          },
        ),
        { numRuns: 400 },
      )
    })

    it('不動産の経費を足して税額が増えることはない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, 足す額, (もとの申告, 団体, 円) => {
          // 事業専従者控除は一人ごとに1円未満を切り捨てるので、専従者がいると所得が人数の円だけ前後する。
          const 前の申告 = ほかの所得を(
            所得で減る控除の申告なし(もとの申告, 年度),
            ({ 不動産 }) => ({
              不動産: 不動産
                ? { ...不動産, 白色専従者: [] }
                : ほかの所得を申告する({ 不動産: {} }).不動産,
            }),
          )
          const 後の申告 = ほかの所得を(前の申告, ({ 不動産 }) => ({
            不動産: 不動産 && { ...不動産, 必要経費: yen(不動産.必要経費 + 円) },
          }))
          const [前, 後] = [assess(前の申告, 団体, 年度), assess(後の申告, 団体, 年度)]
          expect(後.年税額.yen).toBeLessThanOrEqual(前.年税額.yen)
          expect(後.所得.合計所得金額.yen).toBeLessThanOrEqual(前.所得.合計所得金額.yen)
        }),
        { numRuns: 400 },
      )
    })

    it('通算しきれない赤字が残る年に、総合課税の所得と退職所得は残らない', () => {
      fc.assert(
        fc.property(どの申告でも, (申告) => {
          const 通算 = assess(申告, 標準の市, 年度).所得.ほか?.通算
          fc.pre(通算 !== undefined && 通算.残った赤字.some(({ yen: 円 }) => 円 > 0))
          expect(通算?.総所得金額.yen).toBe(0)
          expect(通算?.退職.yen).toBe(0)
        }),
        { numRuns: 50 },
      )
    })

    it('株式等・先物・土地建物の赤字を足しても、総所得金額は変わらない', () => {
      fc.assert(
        fc.property(どの申告でも, 足す額, (申告, 円) => {
          const 損 = { 収入金額: yen(0), 必要経費: yen(円) }
          const 損のある = ほかの所得を(申告, ({ 土地建物 }) => ({
            一般株式等: 損,
            上場株式等: 損,
            先物取引: 損,
            土地建物: [...土地建物, { ...損, 区分: '長期一般', 特別控除: undefined }],
          }))
          // 合計所得金額が変わると公的年金等控除の区分が変わるので、年金のない人で見る。
          const 総所得は = (人: 申告): number =>
            assess({ ...人, 公的年金等: [] }, 標準の市, 年度).所得.ほか?.通算.総所得金額.yen ?? 0
          expect(総所得は(損のある)).toBe(総所得は(ほかの所得を(申告, () => ({}))))
        }),
        { numRuns: 200 },
      )
    })

    it('土地建物の特別控除は、区分の益も年5,000万円も超えない', () => {
      fc.assert(
        fc.property(どの申告でも, (申告) => {
          const 所得 = 土地建物の所得を計算する(申告.ほかの所得?.土地建物 ?? [], 年度)
          let 合計 = 0
          for (const { 所得金額, 特別控除額 } of 所得) {
            expect(特別控除額?.yen ?? 0).toBeLessThanOrEqual(所得金額.yen)
            合計 += 特別控除額?.yen ?? 0
          }
          expect(合計).toBeLessThanOrEqual(50_000_000)
        }),
        { numRuns: 300 },
      )
    })

    it('土地建物・株式等・先物の所得割は、条例の上乗せや減税によらない', () => {
      fc.assert(
        fc.property(どの申告でも, (申告) => {
          const { 課税標準 } = assess(申告, 標準の市, 年度)
          const 分離だけ = {
            課税総所得金額: assess(申告する({}), 標準の市, 年度).課税標準.課税総所得金額,
            分離: 課税標準.分離.filter(({ 区分 }) => 区分 !== '山林' && 区分 !== '退職'),
          }
          for (const 税目 of ['市町村民税', '道府県民税'] as const)
            for (const 団体 of [上乗せのある指定都市, 減税する指定都市])
              expect(算出所得割額(分離だけ, 団体, 税目, 年度).yen).toBe(
                算出所得割額(分離だけ, 標準の指定都市, 税目, 年度).yen,
              )
        }),
        { numRuns: 200 },
      )
    })

    it('配当割額等は、所得割から引いた額と充当と還付に残らず分かれる', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const { 充当と還付, 所得割の計算, 年税額, 納付額 } = assess(申告, 団体, 年度)
          const 申告した額 = 引ける配当割額等(申告)?.yen ?? 0
          const 引ききれない = 所得割の計算?.引ききれない配当割額等?.yen ?? 申告した額
          expect((充当と還付?.充当額.yen ?? 0) + (充当と還付?.還付額.yen ?? 0)).toBe(引ききれない)
          expect(引ききれない).toBeLessThanOrEqual(申告した額)
          expect(納付額.yen).toBe(年税額.yen - (充当と還付?.充当額.yen ?? 0))
          expect(納付額.yen).toBeGreaterThanOrEqual(0)
        }),
        { numRuns: 300 },
      )
    })

    it('定額減税は、令和6年度は家族と本人の一人一万円、令和7年度は一万円を超えず、ほかの年度にはない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const { 所得割の計算, 家族 } = assess(申告, 団体, 年度)
          const 減税 =
            (所得割の計算?.税目.市町村民税.定額減税額?.yen ?? 0) +
            (所得割の計算?.税目.道府県民税.定額減税額?.yen ?? 0)
          const 限度 = { R6: (1 + 家族.人数) * 10_000, R7: 10_000 }
          expect(減税).toBeLessThanOrEqual(
            年度.記号 === 'R6' || 年度.記号 === 'R7' ? 限度[年度.記号] : 0,
          )
        }),
        { numRuns: 300 },
      )
    })
  })
