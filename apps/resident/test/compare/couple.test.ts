import { yen } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { households } from '../../src/compare/couple.ts'
import { counting, employee, living } from './people.ts'

const teen = { 続柄: '子', 生年月日: '2008-05-05' }
const child = { 続柄: '子', 生年月日: '2015-05-05' }
const mother = { 続柄: '父母・祖父母', 生年月日: '1950-05-05', 同居: true }
const family = { ...employee, 配偶者: { 生年月日: '1990-01-05' }, 親族: [teen, child, mother] }

const partner = (salary: number) => ({
  salary: yen(salary),
  pension: yen(0),
  socialInsurance: yen(Math.floor(salary * 0.15)),
  birth: undefined,
})

describe('夫婦で扶養を付け替える（高校生・小学生・同居の母、自分は給与500万円）', () => {
  /** 相手の給与 → いちばん安い分け方、その合計、すべて自分が申告したときの合計 */
  const rows = [
    [3_000_000, 'me,me,me', 372_400, 372_400, '税率が近く、自分のままでよい'],
    [
      8_000_000,
      'partner,me,partner',
      979_400,
      1_105_600,
      '所得税20％の相手が安い。小学生は控除がなく同じ',
    ],
    [1_500_000, 'me,partner,me', 168_300, 190_300, '小学生がいると、相手の非課税の限度が上がる'],
  ] as const
  for (const [salary, assignment, best, asNow, why] of rows)
    it(`相手の給与${salary}円 → ${assignment}、${best}円（${why}）`, () => {
      const all = households(living(family), partner(salary))
      expect(all[0]?.assignment.join()).toBe(assignment)
      expect(all[0]?.total).toBe(best)
      expect(all.find(({ assignment: of }) => of.every((who) => who === 'me'))?.total).toBe(asNow)
    })

  it('三人なら8通りをすべて、17回の計算で比べる', () => {
    const { run, count } = counting()
    expect(households(living(family), partner(3_000_000), run)).toHaveLength(8)
    expect(count()).toBe(17)
  })

  it('20人いても、計算は百回に足りない', () => {
    const { run, count } = counting()
    const many = { ...family, 親族: Array.from({ length: 20 }, () => child) }
    expect(households(living(many), partner(3_000_000), run)).toHaveLength(42)
    expect(count()).toBeLessThan(100)
  })

  it('ほかの人が扶養する親族は、動かない', () => {
    const others = { ...family, 親族: [{ ...teen, ほかの人が扶養: true }, child] }
    const all = households(living(others), partner(8_000_000))
    expect(all.map(({ assignment }) => assignment[0])).toEqual(['me', 'me'])
  })

  it('配偶者特別控除は、夫婦の一方だけが受ける（所得税法第83条の2第2項）', () => {
    const low = { 給与: [{ 支払金額: 1_700_000 }], 配偶者: {} }
    const [best] = households(living(low), partner(1_700_000))
    const deducting = [best?.mine, best?.partners].filter((of) =>
      of?.査定.所得控除.内訳.some(
        ({ term, yen: amount }) => term === '配偶者特別控除額' && amount > 0,
      ),
    )
    expect(deducting).toHaveLength(1)
  })
})
