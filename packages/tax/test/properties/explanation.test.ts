import * as fc from 'fast-check'
import {
  assess,
  reasons,
  納める回を並べる,
  ふるさと納税の限度額,
  type Figure,
  type 団体,
  type 査定,
  type 申告,
} from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { terms } from '../../src/glossary/terms.ts'
import { lineOf } from '../../src/kernel/words.ts'
import { どの団体でも, どの申告でも } from '../arbitraries.ts'
import { すべての年度 } from '../people.ts'
import { recalculate } from '../recalculate.ts'

/** 査定の結果として示す額。 */
const 示す額 = (査定: 査定): readonly Figure[] => [
  査定.年税額,
  査定.納付額,
  ...査定.納め方.flatMap((方法) => [
    ...納める回を並べる(方法).map(({ 額 }) => 額),
    ...(方法.年金?.引きすぎた額 ? [方法.年金.引きすぎた額] : []),
  ]),
  査定.非課税.均等割の非課税限度額,
  査定.非課税.所得割の非課税限度額,
  ...査定.所得控除.内訳,
  ふるさと納税の限度額(査定),
]

/** ある額の説明の木に出てくる、すべての額。説明では飛ばす零円の額も、条件で見た額も含む。 */
function 木のすべての額(根: readonly Figure[]): ReadonlySet<Figure> {
  const 見た = new Set<Figure>()
  const 待ち = [...根]
  for (let 額 = 待ち.pop(); 額 !== undefined; 額 = 待ち.pop()) {
    if (見た.has(額)) continue
    見た.add(額)
    待ち.push(...額.of, ...額.when.flatMap((条件) => ('figure' in 条件 ? [条件.figure] : [])))
  }
  return 見た
}

/** どこに入れ子になっていても、値の中のすべての数。 */
function すべての数(値: unknown): readonly number[] {
  if (typeof 値 === 'number') return [値]
  return typeof 値 === 'object' && 値 !== null ? Object.values(値).flatMap(すべての数) : []
}

const 申告された額か = (額: Figure, 申告: 申告): boolean =>
  額.op === 'declared' && すべての数(申告).includes(額.yen)

/** 年度の定めか、条例の上乗せに書かれた額。 */
const 法令の額か = (額: Figure, { 条例 }: 団体, 定め: ReadonlySet<unknown>): boolean =>
  額.op === 'ordinance'
    ? Object.values(条例).some(({ 均等割の上乗せ }) => 均等割の上乗せ === 額.yen)
    : 額.op === 'statutory' && (定め.has(額) || 段の境目か(額, 定め))

/** 分離課税の二つの率の境目。年度の定めには、段の `以下` として書いてある。 */
const 段の境目か = ({ term, yen }: Figure, 定め: ReadonlySet<unknown>): boolean =>
  term === '低い率の限度' &&
  [...定め].some((値) => typeof 値 === 'object' && 値 !== null && '以下' in 値 && 値.以下 === yen)

/** 年度の定めの中のすべての値。 */
function 定めのすべて(値: unknown, 集め = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof 値 !== 'object' || 値 === null || 集め.has(値)) return 集め
  集め.add(値)
  for (const 中 of Object.values(値)) 定めのすべて(中, 集め)
  return 集め
}

const 葉になれる = (額: Figure, 申告: 申告, 団体: 団体, 定め: ReadonlySet<unknown>): boolean =>
  申告された額か(額, 申告) || 法令の額か(額, 団体, 定め) || (額.op === 'none' && 額.yen === 0)

function 成り立つ(条件: Figure['when'][number]): boolean {
  if ('fact' in 条件) return true
  const 額 = 条件.figure.yen
  return {
    以下: 額 <= 条件.bound,
    超: 額 > 条件.bound,
    以上: 額 >= 条件.bound,
    未満: 額 < 条件.bound,
  }[条件.is]
}

/** どの申告のどの額についても成り立つこと。 */
const 性質: readonly {
  readonly 言い方: string
  readonly 満たす: (額: Figure, 申告: 申告, 団体: 団体, 定め: ReadonlySet<unknown>) => boolean
}[] = [
  {
    言い方: '説明の木の葉は、申告された額か、法令の額か、「適用なし」の0円だけ',
    満たす: (額, 申告, 団体, 定め) => 額.of.length > 0 || 葉になれる(額, 申告, 団体, 定め),
  },
  {
    言い方: '木を計算し直すと、どの節でも同じ円になる',
    満たす: (額) => recalculate(額) === BigInt(額.yen),
  },
  {
    言い方: 'すべての額の名前に説明がある',
    満たす: ({ term }) => terms[term].plain.length > 0,
  },
  {
    言い方: '「適用なし」の0円には、必ず理由がついている',
    満たす: ({ op, when }) => op !== 'none' || when.length > 0,
  },
  {
    言い方: '条件に書いた大小は、いつも成り立っている',
    満たす: ({ when }) => when.every(成り立つ),
  },
]

for (const 年度 of すべての年度)
  describe(`額の説明（${年度.名称}分）`, () => {
    const 定め = 定めのすべて(年度)

    for (const { 言い方, 満たす } of 性質)
      it(`どの申告でも、${言い方}`, () => {
        fc.assert(
          fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
            const 木 = [...木のすべての額(示す額(assess(申告, 団体, 年度)))]
            const 反する額 = 木.filter((額) => !満たす(額, 申告, 団体, 定め))
            expect(反する額.map(lineOf)).toEqual([])
          }),
          { numRuns: 300 },
        )
      })

    it('読み下す行は、説明の木の額だけからなる', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const { 年税額 } = assess(申告, 団体, 年度)
          const 木 = 木のすべての額([年税額])
          expect(reasons(年税額).filter(({ figure }) => !木.has(figure))).toEqual([])
        }),
        { numRuns: 300 },
      )
    })
  })
