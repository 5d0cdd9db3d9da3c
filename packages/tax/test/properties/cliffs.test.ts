import * as fc from 'fast-check'
import { assess, yen, type 団体, type 年度の定め, type 査定 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { どの団体でも, どの申告でも } from '../arbitraries.ts'
import { 崖の例の一覧, type 収入の入る申告 } from '../cliff-examples.ts'
import { 崖の一覧, 越えた崖 } from '../cliff-table.ts'
import { すべての年度, 標準の市 } from '../people.ts'

/** 収入を1,000円増やしたときに、手取り（収入－年税額）が増える額。減れば負。 */
const 手取りの増え方 = (前: 査定, 後: 査定): number => 1_000 - (後.年税額.yen - 前.年税額.yen)

describe('収入が1,000円増えて手取りが減る、知っている崖', () => {
  for (const { 崖, 年度, 人, 収入, 減る額, 境 } of 崖の例の一覧)
    it(`${崖.名}（${年度.名称}、${境}）では${減る額}円減る［${崖.根拠}］`, () => {
      const 前 = assess(人(収入), 標準の市, 年度)
      const 後 = assess(人(収入 + 1_000), 標準の市, 年度)
      expect(手取りの増え方(前, 後)).toBe(-減る額)
      expect(越えた崖(前, 後)).toContain(崖.名)
    })

  it('どの崖にも、少なくとも一つの例がある', () => {
    expect(new Set(崖の例の一覧.map(({ 崖 }) => 崖.名))).toEqual(
      new Set(Object.values(崖の一覧).map(({ 名 }) => 名)),
    )
  })
})

/**
 * 収入を `上限` まで増やし、1,000円増えて手取りが減るのに表のどの崖でもない所を挙げる。
 * 190万円から660万円までの給与は4,000円の段の中では税額が変わらないので、段の境目だけを見る。
 * 660万円からは所得が刻みなく増え、税は増えた収入の一割ほどなので、1万円の間に1,500円より多く税が
 * 増えたときだけ、その間を1,000円ずつ見る。
 */
function 知らない崖(
  人: 収入の入る申告,
  上限: number,
  年度: 年度の定め,
  団体: 団体,
): readonly number[] {
  const 見つけた: number[] = []
  const 査定する = (収入: number): 査定 => assess(人(収入), 団体, 年度)
  const 段ごとに見る = (から: number, まで: number, 刻み: number): void => {
    let 前 = 査定する(から)
    for (let 収入 = から + 刻み; 収入 <= まで; 収入 += 刻み) {
      const 後 = 査定する(収入)
      if (手取りの増え方(前, 後) < 0 && 越えた崖(前, 後).length === 0) 見つけた.push(収入)
      前 = 後
    }
  }
  段ごとに見る(0, Math.min(上限, 1_900_000), 1_000)
  段ごとに見る(1_900_000, Math.min(上限, 6_600_000), 4_000)
  let 前の税 = 査定する(6_600_000).年税額.yen
  for (let 収入 = 6_600_000; 収入 < 上限; 収入 += 10_000) {
    const 次の税 = 査定する(収入 + 10_000).年税額.yen
    if (次の税 - 前の税 > 1_500) 段ごとに見る(収入, 収入 + 10_000, 1_000)
    前の税 = 次の税
  }
  return 見つけた
}

for (const 年度 of すべての年度)
  describe(`崖は表にあるものだけ（${年度.名称}分）`, () => {
    it('例に挙げた人の収入を増やしていっても、知らない崖はない', () => {
      const 人ごとの上限 = new Map(崖の例の一覧.map(({ 人, 収入 }) => [人, 収入 + 500_000]))
      for (const [人, 上限] of 人ごとの上限)
        expect(知らない崖(人, 上限, 年度, 標準の市)).toEqual([])
    })

    it('どんな人の給与を増やしていっても、知らない崖はない', () => {
      fc.assert(
        fc.property(どの申告でも, どの団体でも, (申告, 団体) => {
          const 人: 収入の入る申告 = (収入) => ({ ...申告, 給与: [{ 支払金額: yen(収入) }] })
          expect(知らない崖(人, 28_000_000, 年度, 団体)).toEqual([])
        }),
        { numRuns: 4, endOnFailure: true },
      )
    })
  })
