import * as fc from 'fast-check'
import { assess, yen } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { cliffs } from '../../src/compare/cliffs.ts'
import { incomeOf, subjectsOf, withIncome } from '../../src/compare/subjects.ts'
import { counting, employee, living } from './people.ts'

const student = { 給与: [{ 支払金額: 1_050_000 }], 本人: { 生年月日: '2005-05-05' } }
const couple = { ...employee, 配偶者: { 給与の収入金額: 1_180_000 } }
const modest = { 給与: [{ 支払金額: 2_600_000 }], 配偶者: { 給与の収入金額: 1_180_000 } }
const small = { 続柄: '子', 生年月日: '2015-02-28' }
const parents = { 給与: [{ 支払金額: 2_600_000 }], 配偶者: {}, 親族: [small, small] }
const pensioner = { 公的年金等: [{ 支払金額: 1_500_000 }], 本人: { 生年月日: '1950-05-05' } }
const donor = { ...employee, 寄附: { ふるさと納税: 40_000 } }

const found = (content: object, kind: string, year: 'R7' | 'R8' | 'R9' = 'R8') => {
  const base = living(content, year)
  const subject = subjectsOf(base.申告).find((one) => one.kind === kind)
  if (subject === undefined) throw new Error(`no such income: ${kind}`)
  return cliffs(base, subject)
}

describe('税が跳ねるところまで、あといくら', () => {
  const rows = [
    [
      student,
      'salary',
      'R8',
      1_100_001,
      50_001,
      'per-capita',
      5_000,
      '単身の非課税は給与110万円まで',
    ],
    [
      student,
      'salary',
      'R7',
      1_000_001,
      -50_000,
      'per-capita',
      5_000,
      '令和7年度は100万円まで。5万円すぎた',
    ],
    [student, 'salary', 'R9', 1_190_001, 140_001, 'per-capita', 5_000, '令和9年度は119万円まで'],
    [
      student,
      'salary',
      'R8',
      1_230_001,
      180_001,
      'as-dependant',
      0,
      '扶養に入れるのは給与123万円まで',
    ],
    [
      student,
      'salary',
      'R8',
      1_600_001,
      550_001,
      'as-child-in-full',
      0,
      '特定親族特別控除がへり始める',
    ],
    [
      modest,
      'spouse-salary',
      'R8',
      1_230_001,
      50_001,
      'headcount',
      2_500,
      '配偶者控除から配偶者特別控除へ。人的控除差がなくなる',
    ],
    [
      couple,
      'spouse-salary',
      'R8',
      1_650_001,
      470_001,
      'spouse',
      2_000,
      '配偶者特別控除がへり始める',
    ],
    [parents, 'salary', 'R8', 2_560_000, -40_001, 'per-capita', 5_000, '夫婦と子二人、所得171万円'],
    [
      parents,
      'salary',
      'R8',
      2_716_000,
      116_000,
      'income-levy',
      1_100,
      '所得割は所得182万円をこえてから。調整措置で小さく始まる',
    ],
    [pensioner, 'pension', 'R8', 1_550_001, 50_001, 'per-capita', 5_000, '65歳以上の年金155万円'],
    [
      donor,
      'salary',
      'R8',
      6_404_000,
      1_404_000,
      'donation-rate',
      4_200,
      '寄附38,000円の割合が79.79％から69.58％に',
    ],
  ] as const
  for (const [person, kind, year, at, distance, name, jump, why] of rows)
    it(`${year} ${kind}: ${at}円から（${why}）`, () => {
      const cliff = found(person, kind, year).find((one) => one.at === at)
      expect(cliff?.distance).toBe(distance)
      expect(cliff?.leaps.map((leap) => leap.name)).toContain(name)
      expect((cliff?.tax[1] ?? 0) - (cliff?.tax[0] ?? 0)).toBe(jump)
    })

  it('跳ねる額には、条文のある額がつく', () => {
    const [nearest] = found(student, 'salary')
    expect(nearest?.leaps.map(({ figure }) => figure?.law?.article)).toContain('第47条の3')
  })
})

describe('崖のさがし方', () => {
  const people = [student, couple, parents, pensioner, donor]

  it('どの崖でも、1円ふえると本当に変わる', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.integer({ min: 300_000, max: 12_000_000 }),
        (person, income) => {
          const living1 = living(person)
          for (const subject of subjectsOf(living1.申告)) {
            const base = { ...living1, 申告: withIncome(living1.申告, subject, yen(income)) }
            for (const { at, tax, limit, effect, distance, leaps } of cliffs(base, subject)) {
              const taxAt = (amount: number) =>
                assess(withIncome(base.申告, subject, yen(amount)), base.団体, base.年度).年税額.yen
              expect([taxAt(at - 1), taxAt(at)]).toEqual(tax)
              expect(effect !== 'tax' || tax[1] > tax[0]).toBe(true)
              expect(effect !== 'limit' || limit[1] < limit[0]).toBe(true)
              expect(leaps.length).toBeGreaterThan(0)
              expect(at - incomeOf(base.申告, subject)).toBe(distance > 0 ? distance : distance + 1)
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('一つの収入について、計算は三百回に足りない', () => {
    for (const person of people)
      for (const subject of subjectsOf(living(person).申告)) {
        const { run, count } = counting()
        cliffs(living(person), subject, run)
        expect(count()).toBeLessThan(300)
      }
  })
})
