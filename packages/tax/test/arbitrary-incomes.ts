import * as fc from 'fast-check'
import { 土地建物の区分たち, 土地建物の特別控除たち } from '../src/declaration.ts'

/** `最大` までの金額。零円と、法の段の境目になりやすい切りのよい額を多めに含む。 */
export const 金額 = (最大: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 最大 }) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 0, max: Math.floor(最大 / 10_000) }).map((万) => 万 * 10_000),
    },
  )

/** 三つに一つだけある。 */
const ときどき = <T>(ある: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, ある)

/** 黒字も赤字も同じくらいある収支。 */
const 収支 = (最大: number) => fc.record({ 収入金額: 金額(最大), 必要経費: 金額(最大) })

const 決算 = (最大: number) =>
  fc.record({
    収入金額: 金額(最大),
    必要経費: 金額(最大),
    青色専従者給与: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, 金額(1_000_000)),
    白色専従者: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.array(fc.constantFrom('配偶者', 'その他'), { maxLength: 3 }),
    ),
  })

const 配当 = fc.record({
  種類: fc.constantFrom(
    '剰余金の配当等',
    '証券投資信託',
    '外貨建等証券投資信託',
    '配当控除の対象外',
  ),
  収入金額: 金額(3_000_000),
  負債の利子: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, 金額(1_000_000)),
})

/** 六千万円・二千万円の率の境目と、特別控除の限度に届く大きさを含む。 */
const 土地建物 = fc.record({
  区分: fc.constantFrom(...土地建物の区分たち),
  収入金額: fc.oneof(金額(8_000_000), 金額(90_000_000)),
  必要経費: 金額(8_000_000),
  特別控除: ときどき(fc.constantFrom(...土地建物の特別控除たち)),
})

const 繰越損失 = fc.record({
  純損失: 金額(3_000_000),
  雑損失: 金額(3_000_000),
  居住用財産の譲渡損失: 金額(3_000_000),
  上場株式等の譲渡損失: 金額(2_000_000),
  先物取引の損失: 金額(2_000_000),
})

/** 給与と年金のほかの所得。損失・繰越損失・分離課税が出会うように、どの欄も三つに一つはある。 */
export const ほかの所得の内容 = fc.record({
  営業等: ときどき(決算(6_000_000)),
  農業: ときどき(決算(3_000_000)),
  不動産: ときどき(
    fc
      .tuple(決算(4_000_000), 金額(1_000_000))
      .map(([不動産, 土地の負債の利子]) => ({ ...不動産, 土地の負債の利子 })),
  ),
  青色申告特別控除: ときどき(fc.constantFrom('65万円', '55万円', '10万円')),
  家内労働者等: fc.constantFrom(false, false, false, true),
  利子: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, 金額(300_000)),
  配当: fc.array(配当, { maxLength: 2 }),
  業務の雑: ときどき(収支(1_500_000)),
  その他の雑: ときどき(収支(1_500_000)),
  一時: ときどき(収支(3_000_000)),
  短期譲渡: ときどき(収支(2_500_000)),
  長期譲渡: ときどき(収支(2_500_000)),
  山林: ときどき(収支(5_000_000)),
  特別徴収されない退職所得: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, 金額(3_000_000)),
  土地建物: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.array(土地建物, { maxLength: 3 }),
  ),
  一般株式等: ときどき(収支(3_000_000)),
  上場株式等: ときどき(収支(3_000_000)),
  上場株式等の配当等: ときどき(収支(3_000_000)),
  先物取引: ときどき(収支(3_000_000)),
  繰越損失: ときどき(繰越損失),
})
