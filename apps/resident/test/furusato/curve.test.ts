import * as fc from 'fast-check'
import { assess, yen, ふるさと納税の曲線, ふるさと納税の限度額 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { curveOf } from '../../src/furusato/curve.ts'
import { marginsOf } from '../../src/furusato/margin.ts'
import { employee, living } from '../compare/people.ts'

const loan = (most: number) => ({
  ...employee,
  住宅借入金等: { 控除可能額: most, 居住開始: '2020-05-01', 特定取得: true },
})
const stocks = { ...employee, ほかの所得: { 上場株式等: { 収入金額: 5_000_000 } } }

describe('ふるさと納税の曲線', () => {
  const rows = [
    [employee, 62_283, 62_283, [1_800, 2_000], '給与500万円'],
    [loan(150_000), 62_283, 62_283, [1_983, 2_000], '住宅ローン控除で所得税がない'],
    [loan(400_000), 62_283, 13_700, [2_500, 3_000], '住宅ローン控除を住民税でも引ききれない'],
    [stocks, 124_947, 124_947, [1_900, 2_000], '株の利益500万円を申告した'],
  ] as const
  for (const [person, limit, realLimit, [least, most], why] of rows)
    it(`限度額${limit}円、実際に自己負担がふえないのは${realLimit}円まで（${why}）`, () => {
      const curve = curveOf(living(person))
      expect([curve?.limit.yen, curve?.realLimit]).toEqual([limit, realLimit])
      expect(curve?.burdenWithin).toEqual({ least, most })
    })

  it('所得割のかからない人には、曲線がない', () => {
    expect(curveOf(living({ 給与: [{ 支払金額: 1_000_000 }] }))).toBeUndefined()
  })

  it('した寄附・限度額に印がつき、限度額をこえると自己負担がふえていく', () => {
    const curve = curveOf(living({ ...employee, 寄附: { ふるさと納税: 40_000 } }))
    const marked = curve?.points.filter(({ marks }) => marks.some((mark) => mark !== 'step'))
    expect(marked?.map(({ donation, marks }) => [donation, marks.slice(-1)[0]])).toEqual([
      [40_000, 'given'],
      [62_283, 'limit'],
    ])
    const beyond = curve?.points.filter(({ donation }) => donation > 63_000) ?? []
    expect(beyond.map(({ burden }) => burden)).toEqual(
      beyond.map(({ burden }) => burden).sort((one, other) => one - other),
    )
  })

  it('どの収入でも、限度額は計算のもの、点は一つ一つ計算したもので、四十点まで', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_200_000, max: 30_000_000 }),
        fc.integer({ min: 0, max: 500_000 }),
        fc.boolean(),
        (salary, donation, oneStop) => {
          const base = living({
            給与: [{ 支払金額: salary }],
            寄附: { ふるさと納税: donation, 申告特例: oneStop },
          })
          const curve = curveOf(base)
          const limit = ふるさと納税の限度額(assess(base.申告, base.団体, base.年度)).yen
          expect(curve?.limit.yen ?? 0).toBe(limit)
          expect(curve?.points.length ?? 0).toBeLessThanOrEqual(40)
          for (const { donation: amount, burden } of curve?.points.slice(-3) ?? [])
            expect(ふるさと納税の曲線(base, [yen(amount)])[0]?.自己負担額.yen).toBe(burden)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('年末までに変わったら、限度額はいくらへるか', () => {
  it('住宅ローン控除を引ききれない人では、収入によらない低い上限のまま', () => {
    const [first] = marginsOf(living(loan(400_000)))
    expect(first?.limit).toBe(13_700)
  })

  it('目安の率でなく、その額で計算する', () => {
    const margins = marginsOf(living(employee))
    expect(margins.map(({ surprise, fall }) => [surprise, fall])).toEqual([
      ['income-100', 2_006],
      ['income-300', 9_279],
      ['income-500', 13_049],
      ['social-insurance', 2_507],
      ['medical', 2_507],
      ['pension-fund', 3_008],
    ])
  })
})
