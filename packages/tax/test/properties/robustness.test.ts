import * as fc from 'fast-check'
import {
  assess,
  largestAmount,
  longestList,
  readDeclaration,
  ふるさと納税の限度額,
} from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { どの団体でも, 生年月日, 申告の内容 } from '../arbitraries.ts'
import { すべての年度, 標準の市, 申告する } from '../people.ts'

/** 申告に出てくる欄の名を使った、ごみのような値。深い入れ子、巨大な数、数でない数、長い一覧を含む。 */
const 欄の名 = fc.constantFrom(
  '本人',
  '給与',
  '公的年金等',
  '支払金額',
  '社会保険料',
  '生命保険料',
  '新生命保険料',
  '地震保険料',
  '配偶者',
  '親族',
  '生年月日',
  '続柄',
  '障害者',
  '寄附',
  'ふるさと納税',
  '申告特例',
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  '0',
)
const 値 = fc.oneof(
  fc.anything(),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(
    Number.NaN,
    Infinity,
    -Infinity,
    -0,
    -1,
    0.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    largestAmount + 1,
    '1000',
    '２０００',
    '2025-02-30',
    '2000-01-01',
    'true',
    true,
    null,
    undefined,
    10n,
    Symbol('円'),
  ),
  fc.array(fc.constant({}), { minLength: longestList + 1, maxLength: longestList + 2 }),
)
const ごみ = fc.oneof(値, fc.dictionary(欄の名, fc.oneof(値, fc.dictionary(欄の名, 値))))

/** 正しい申告の一か所だけを、ごみに差し替える。 */
const 一か所だけごみ = fc
  .tuple(申告の内容, 欄の名, ごみ, fc.boolean())
  .map(([内容, 名, 値に, 親族の中]) =>
    親族の中 ? { ...内容, 親族: [{ ...内容.親族[0], [名]: 値に }] } : { ...内容, [名]: 値に },
  )

const 問題の種類 = [
  'not-an-object',
  'not-a-list',
  'list-too-long',
  'unknown-key',
  'not-a-number',
  'not-whole-yen',
  'negative',
  'too-large',
  'not-a-day',
  'not-a-choice',
  'not-yes-or-no',
  'missing',
  'more-than-whole',
  'white-and-blue',
  'spouse-twice',
]

describe('読み込み', () => {
  it('ごみのような入力でも投げず、申告か問題の一覧を返す', () => {
    fc.assert(
      fc.property(fc.oneof(ごみ, 一か所だけごみ), (入力) => {
        const 読んだ = readDeclaration(入力)
        const 問題 = 読んだ.ok ? [] : 読んだ.problems
        expect(読んだ.ok || 問題.length > 0).toBe(true)
        for (const { code, path } of 問題) {
          expect(問題の種類).toContain(code)
          expect(typeof path).toBe('string')
        }
      }),
      { numRuns: 5_000 },
    )
  })

  it('申告は、JSON に書いて読み直しても同じ申告になる', () => {
    fc.assert(
      fc.property(申告の内容, (内容) => {
        const 写し: unknown = JSON.parse(JSON.stringify(内容))
        expect(readDeclaration(写し)).toEqual(readDeclaration(内容))
      }),
      { numRuns: 200 },
    )
  })
})

/** 一つの欄に書ける最大までの金額。 */
const 巨額 = fc.oneof(
  fc.constant(largestAmount),
  fc.constant(0),
  fc.integer({ min: 0, max: largestAmount }),
)
const 巨額の支払 = fc.array(fc.record({ 支払金額: 巨額 }), { maxLength: longestList })
const 家族の巨額の収入 = {
  給与の収入金額: 巨額,
  公的年金等の収入金額: 巨額,
  その他の所得金額: 巨額,
}

/** 書けるかぎり大きく、書けるかぎり家族の多い申告。 */
const 極端な申告 = fc
  .record({
    本人: fc.record({
      生年月日,
      生活扶助: fc.constant(false),
      ひとり親: fc.constantFrom('母', '父'),
    }),
    給与: 巨額の支払,
    公的年金等: 巨額の支払,
    社会保険料: fc.oneof(fc.constant(0), 巨額),
    小規模企業共済等掛金: fc.oneof(fc.constant(0), 巨額),
    生命保険料: fc.record({ 新生命保険料: 巨額, 旧生命保険料: 巨額, 新個人年金保険料: 巨額 }),
    地震保険料: fc.record({ 地震保険料: 巨額, 旧長期損害保険料: 巨額 }),
    配偶者: fc.oneof(fc.constant({}), fc.record(家族の巨額の収入)),
    親族: fc.array(
      fc.oneof(
        fc.record({ 生年月日, 障害者: fc.constantFrom('普通', '特別'), 同居: fc.boolean() }),
        fc.record({ 生年月日, ...家族の巨額の収入 }),
      ),
      { maxLength: longestList },
    ),
    寄附: fc.record({ ふるさと納税: 巨額, 申告特例: fc.boolean() }),
  })
  .map(申告する)

/** 給与が少しずつ違い、家族が五十人いる人。所得割の調整措置を受けることがある。 */
const 大家族 = fc.integer({ min: 15_000_000, max: 25_000_000 }).map((支払金額) =>
  申告する({
    給与: [{ 支払金額 }],
    配偶者: {},
    親族: Array.from({ length: longestList }, () => ({ 続柄: '子', 生年月日: '2015-05-05' })),
  }),
)

for (const 年度 of すべての年度)
  describe(`査定（${年度.名称}分）`, () => {
    it('読めた申告なら、どんなに金額が大きく家族が多くても必ず査定する', () => {
      fc.assert(
        fc.property(fc.oneof(極端な申告, 大家族), どの団体でも, (申告, 団体) => {
          const 査定 = assess(申告, 団体, 年度)
          expect(Number.isSafeInteger(査定.年税額.yen)).toBe(true)
          expect(Number.isSafeInteger(ふるさと納税の限度額(査定).yen)).toBe(true)
        }),
        { numRuns: 300 },
      )
    })

    it('一つの欄に書ける最大の額を、すべての欄に書いた申告も査定する', () => {
      const 支払 = Array.from({ length: longestList }, () => ({ 支払金額: largestAmount }))
      const 申告 = 申告する({
        給与: 支払,
        公的年金等: 支払,
        寄附: { ふるさと納税: largestAmount, 申告特例: true },
      })
      // 給与所得は収入から195万円、年金の所得は195.5万円から20万円減った控除額を引いた額
      const 収入 = largestAmount * longestList
      expect(assess(申告, 標準の市, 年度).所得.合計所得金額.yen).toBe(
        収入 - 1_950_000 - 100_000 + (収入 - 1_755_000),
      )
    })
  })
