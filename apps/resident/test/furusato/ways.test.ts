import { yen } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { compareWays } from '../../src/furusato/ways.ts'
import { employee, living } from '../compare/people.ts'

const loan = (most: number, moved = '2020-05-01') => ({
  住宅借入金等: { 控除可能額: most, 居住開始: moved, 特定取得: true },
})

describe('ワンストップ特例と確定申告を、両方とも計算して比べる（寄附3万円）', () => {
  const rows = [
    [employee, 1_800, 1_900, 'one-stop', 100, 'rounding', '端数だけのちがい'],
    [
      { ...employee, ...loan(400_000) },
      1_800,
      4_800,
      'one-stop',
      3_000,
      'housing-loan',
      '住宅ローン控除で所得税がなく、戻る先がない',
    ],
    [
      { 給与: [{ 支払金額: 1_100_000 }] },
      30_000,
      30_000,
      'neither',
      0,
      'none',
      '税がなければ、何も戻らない',
    ],
  ] as const
  for (const [person, oneStop, filing, better, by, why, note] of rows)
    it(`自己負担 ${oneStop}円と${filing}円（${note}）`, () => {
      const compared = compareWays(living(person), yen(30_000), undefined)
      expect(compared.results['one-stop'].burden).toBe(oneStop)
      expect(compared.results.return.burden).toBe(filing)
      expect([compared.better, compared.by, compared.why]).toEqual([better, by, why])
    })

  it('いまの選び方によらず、同じ答えになる', () => {
    const chosen = { ...employee, 寄附: { 申告特例: true } }
    expect(compareWays(living(chosen), yen(30_000), 3)).toEqual(
      compareWays(living(employee), yen(30_000), 3),
    )
  })
})

describe('ワンストップ特例を使えないとき', () => {
  const obstacles = (content: object, places?: number) =>
    compareWays(living({ ...employee, ...content }), yen(10_000), places).obstacles

  const rows = [
    [{}, 5, [], '5か所までは使える'],
    [{}, 6, ['too-many-places'], '6か所から使えない'],
    [{ 医療費: { 支払: 150_000 } }, 1, ['medical'], '医療費控除を申告する'],
    [{ 給与: [{ 支払金額: 20_000_001 }] }, 1, ['high-salary'], '給与2,000万円超'],
    [{ 給与: [{ 支払金額: 20_000_000 }] }, 1, [], '給与2,000万円ちょうど'],
    [{ ほかの所得: { 業務の雑: { 収入金額: 1 } } }, 1, ['other-income'], '副業'],
    [loan(100_000, '2025-03-01'), 1, ['housing-first-year'], '住宅ローン控除の一年目'],
    [loan(100_000, '2024-03-01'), 1, [], '住宅ローン控除の二年目'],
    [{ 雑損: { 損失の金額: 100_000 } }, 1, ['casualty'], '雑損控除'],
    [{ 配当割額と株式等譲渡所得割額: 5_000 }, 1, ['dividends'], '配当割を申告する'],
  ] as const
  for (const [content, places, expected, why] of rows)
    it(`${why} → ${expected.join() || 'なし'}`, () => {
      expect(obstacles(content, places)).toEqual(expected)
    })
})
