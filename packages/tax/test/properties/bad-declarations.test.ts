import * as fc from 'fast-check'
import {
  assess,
  readDeclaration,
  ふるさと納税の限度額,
  type 団体,
  type 年度の定め,
} from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { どの団体でも, 申告の内容 } from '../arbitraries.ts'
import { すべての年度 } from '../people.ts'

/** 申告の書き間違いでありそうな値と、ありそうもない値。 */
const 悪い値 = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  0.5,
  99_999_999_999,
  100_000_000_000,
  1e300,
  Number.NaN,
  Infinity,
  '',
  '1000',
  '2025-02-30',
  '2000-01-01',
  '普通',
  '短期一般',
  [],
  [{}],
  [1],
  {},
  { 種類: '剰余金の配当等' },
)

const 入れ物か = (値: unknown): 値 is object => typeof 値 === 'object' && 値 !== null

/** 入れ子のどこかの、一つの欄。入れ物と欄の名。 */
const すべての欄 = (値: unknown): readonly (readonly [object, string])[] =>
  入れ物か(値)
    ? Object.entries(値).flatMap(([名, 中]) => [[値, 名] as const, ...すべての欄(中)])
    : []

/** 正しい申告を JSON にして、どこか三か所までの欄を悪い値に変えるか、消すか、知らない名の欄を足したもの。 */
const 書き間違えた申告: fc.Arbitrary<unknown> = fc
  .tuple(
    申告の内容,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('変える', '消す', '足す'), 悪い値), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([内容, 間違い]) => {
    const 写し: unknown = JSON.parse(JSON.stringify(内容))
    for (const [番, どうする, 値] of 間違い) {
      const 欄 = すべての欄(写し)
      const ここ = 欄[番 % 欄.length]
      if (ここ === undefined) continue
      const [中, 名] = ここ
      if (どうする === '消す') Reflect.deleteProperty(中, 名)
      else Reflect.set(中, どうする === '足す' ? `${名}の` : 名, structuredClone(値))
    }
    return 写し
  })

/** 読めて査定した額。読めなければ、見つけた問題の数。 */
function 読んで査定する(入力: unknown, 団体: 団体, 年度: 年度の定め) {
  const 読んだ = readDeclaration(入力)
  if (!読んだ.ok) return { 額: [], 問題: 読んだ.problems.length }
  const 査定 = assess(読んだ.declaration, 団体, 年度)
  return { 額: [査定.納付額.yen, ふるさと納税の限度額(査定).yen], 問題: 0 }
}

describe('書き間違えた申告', () => {
  it('読み込みは申告か、どこがどう違うかの一覧を返し、読めた申告の査定は投げない', () => {
    let 読めた = 0
    fc.assert(
      fc.property(
        書き間違えた申告,
        どの団体でも,
        fc.constantFrom(...すべての年度),
        (入力, 団体, 年度) => {
          const { 額, 問題 } = 読んで査定する(入力, 団体, 年度)
          expect(額.length > 0 || 問題 > 0).toBe(true)
          expect(額.every(Number.isSafeInteger)).toBe(true)
          if (問題 === 0) 読めた++
        },
      ),
      { numRuns: 1_500 },
    )
    expect(読めた).toBeGreaterThan(100)
  })
})
