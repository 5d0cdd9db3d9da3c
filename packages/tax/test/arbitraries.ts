import * as fc from 'fast-check'
import type { 団体, 申告 } from '@zeimori/tax'
import { ほかの所得の内容, 金額 } from './arbitrary-incomes.ts'
import { 食い違いを除く } from './consistent.ts'
import {
  上乗せのある指定都市,
  標準の市,
  標準の指定都市,
  減税する指定都市,
  申告する,
} from './people.ts'

/** 給与の支払金額。非課税の境目のあたりと、段の多い所を厚くする。 */
export const 給与の額: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 400_000, max: 2_400_000 }),
  fc.integer({ min: 2_400_000, max: 9_000_000 }),
  fc.integer({ min: 9_000_000, max: 28_000_000 }),
  金額(5_000_000),
)

const 二桁 = (n: number): string => String(n).padStart(2, '0')

/** 年齢の境目（1月1日・2日生まれ）を多めに含む生年月日。 */
export const 生年月日: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1930, max: 2026 }),
    fc.oneof(
      fc.constantFrom('01-01', '01-02', '01-03', '12-31'),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([月, 日]) => `${二桁(月)}-${二桁(日)}`),
    ),
  )
  .map(([年, 月日]) => `${年}-${月日}`)

const 障害者 = fc.constantFrom(undefined, undefined, undefined, '普通', '特別')

/** 家族の収入。扶養や配偶者特別控除の段に当たる額を厚くする。 */
const 家族の収入 = {
  給与の収入金額: fc.oneof(fc.constant(0), 金額(2_100_000)),
  公的年金等の収入金額: fc.oneof(fc.constant(0), fc.constant(0), 金額(2_500_000)),
  その他の所得金額: fc.oneof(fc.constant(0), fc.constant(0), 金額(1_400_000)),
}

const 配偶者 = fc.record({
  ...家族の収入,
  生年月日: fc.option(生年月日, { nil: undefined }),
  障害者,
  同居: fc.boolean(),
  国外に住む: fc.constantFrom(false, false, false, false, true),
})

const 親族 = fc.record({
  ...家族の収入,
  生年月日: fc.option(生年月日, { nil: undefined, freq: 9 }),
  続柄: fc.constantFrom('子', '子', '父母・祖父母', 'その他'),
  同居: fc.boolean(),
  障害者,
  国外に住む: fc.constantFrom(false, false, false, false, true),
  ほかの人が扶養: fc.constantFrom(false, false, false, false, true),
  国外で要件を満たさない: fc.constantFrom(false, false, false, true),
})

const 本人 = fc.record({
  生年月日: fc.option(生年月日, { nil: undefined }),
  障害者,
  ひとり親: fc.constantFrom(undefined, undefined, '母', '父'),
  寡婦: fc.constantFrom(undefined, undefined, '死別', '離別'),
  勤労学生: fc.constantFrom(false, false, true),
  生活扶助: fc.constantFrom(...Array<boolean>(19).fill(false), true),
})

const 支払の一覧 = (額: fc.Arbitrary<number>, 枚数: number) =>
  fc.array(fc.record({ 支払金額: 額 }), { maxLength: 枚数 })

/** 四つに一つだけある。 */
const まれに = <T>(ある: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, ある)

const 住宅借入金等 = fc.record({
  控除可能額: 金額(400_000),
  居住開始: fc
    .tuple(fc.integer({ min: 2007, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([年, 月]) => `${年}-${二桁(月)}-01`),
  特定取得: fc.boolean(),
})

/** 一人の一年分の申告。読み込む前の値で、一緒には成り立たない答えもある。 */
export const 申告の内容 = fc.record({
  本人,
  給与: fc.oneof(
    fc.record({ 支払金額: 給与の額 }).map((一枚) => [一枚]),
    支払の一覧(給与の額, 3),
  ),
  公的年金等: fc.oneof(
    fc.constant([]),
    支払の一覧(金額(4_000_000), 2),
    支払の一覧(金額(12_000_000), 1),
  ),
  特定支出: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, 金額(1_500_000)),
  ほかの所得: fc.oneof(fc.constant(undefined), ほかの所得の内容),
  雑損: まれに(
    fc.record({
      損失の金額: 金額(3_000_000),
      うち災害関連支出: 金額(500_000),
      補塡される金額: 金額(1_500_000),
    }),
  ),
  医療費: まれに(
    fc.record({
      種類: fc.constantFrom('医療費', '医療費', '特定一般用医薬品等'),
      支払: 金額(600_000),
      補塡される金額: 金額(100_000),
    }),
  ),
  社会保険料: 金額(1_500_000),
  小規模企業共済等掛金: fc.oneof(fc.constant(0), 金額(816_000)),
  生命保険料: fc.record({
    新生命保険料: 金額(90_000),
    旧生命保険料: 金額(90_000),
    介護医療保険料: 金額(90_000),
    新個人年金保険料: 金額(90_000),
    旧個人年金保険料: 金額(90_000),
  }),
  地震保険料: fc.record({ 地震保険料: 金額(60_000), 旧長期損害保険料: 金額(25_000) }),
  配偶者: fc.option(配偶者, { nil: undefined, freq: 2 }),
  親族: fc.array(親族, { maxLength: 4 }),
  寄附: fc.record({
    ふるさと納税: fc.oneof(fc.constant(0), 金額(150_000), 金額(5_000_000)),
    申告特例: fc.boolean(),
    共同募金と日本赤十字社: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, 金額(50_000)),
    都道府県の条例で指定: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, 金額(50_000)),
    市区町村の条例で指定: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, 金額(50_000)),
  }),
  住宅借入金等: まれに(住宅借入金等),
  外国税額: まれに(
    fc.record({
      外国所得税額: 金額(300_000),
      所得税の控除限度額: 金額(200_000),
      復興特別所得税の控除限度額: 金額(4_000),
    }),
  ),
  配当割額と株式等譲渡所得割額: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    金額(20_000),
    金額(300_000),
  ),
})

/** 一人の一年分の申告。 */
export const どの申告でも: fc.Arbitrary<申告> = 申告の内容.map(食い違いを除く).map(申告する)

/** 級地・指定都市・条例の違う市区町村。 */
export const どの団体でも: fc.Arbitrary<団体> = fc
  .tuple(
    fc.constantFrom(標準の市, 標準の指定都市, 上乗せのある指定都市, 減税する指定都市),
    fc.constantFrom(1 as const, 2 as const, 3 as const),
  )
  .map(([団体, 級地]) => ({ ...団体, 級地 }))
