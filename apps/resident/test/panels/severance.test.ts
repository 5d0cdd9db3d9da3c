import { describe, expect, it } from 'vitest'
import { serviceYearsIn } from '../../src/compare/service-years.ts'
import { severanceTax } from '../../src/compare/severance.ts'
import { box } from '../../src/compare/typed.ts'
import { SeverancePanel } from '../../src/severance/panel.tsx'
import { yen, 令和8年度 } from '@zeimori/tax'
import { drawn } from './drawn.ts'

type Case = {
  readonly amount: number
  readonly years: number
  readonly disability?: true
  readonly official?: true
  /** 住民税の市町村民税・道府県民税、所得税（復興特別所得税を含む）。 */
  readonly tax: readonly [city: number, prefecture: number, income: number]
  readonly why: string
}

/**
 * 退職所得控除 所得税法第30条第3項・第6項、二分の一 同条第2項・第4項・第5項、端数 地方税法第20条の4の2、
 * 住民税の率 同法第50条の4・第328条の3、所得税 所得税法第201条・第89条と復興財源確保法第28条（102.1％、
 * 一円未満切捨て）。
 */
const cases: readonly Case[] = [
  {
    amount: 15_000_000,
    years: 20,
    tax: [210_000, 140_000, 278_222],
    why: '20年 控除800万。350万×20％－427,500＝272,500',
  },
  {
    amount: 15_000_000,
    years: 21,
    tax: [189_000, 126_000, 222_067],
    why: '21年 控除870万。315万×10％－97,500＝217,500',
  },
  { amount: 20_601_999, years: 38, tax: [0, 0, 0], why: '38年 控除2,060万。999円は千円未満' },
  {
    amount: 25_006_000,
    years: 38,
    tax: [132_100, 88_100, 125_378],
    why: '2,203,000。百円未満は市と県で別に切る',
  },
  {
    amount: 10_000_000,
    years: 20,
    disability: true,
    tax: [30_000, 20_000, 25_525],
    why: '障害 控除900万。50万×5％×102.1％',
  },
  {
    amount: 9_000_000,
    years: 5,
    official: true,
    tax: [420_000, 280_000, 994_454],
    why: '役員等5年以下 二分の一なし。700万×23％－636,000＝974,000',
  },
  {
    amount: 5_000_000,
    years: 5,
    tax: [90_000, 60_000, 76_575],
    why: '短期 300万円ちょうどまでは半分',
  },
  {
    amount: 9_000_000,
    years: 5,
    tax: [330_000, 220_000, 686_622],
    why: '短期 150万＋400万＝550万×20％－427,500＝672,500',
  },
]

describe('退職金の税額', () => {
  for (const { amount, years, disability, official, tax, why } of cases)
    it(`${amount}円・${years}年 → ${tax.join('・')}円（${why}）`, () => {
      const how = {
        amount: yen(amount),
        yearsOfService: years,
        becauseOfDisability: disability ?? false,
        official: official ?? false,
      }
      const { residentTax, incomeTax } = severanceTax(how, 1, 令和8年度)
      const { 市町村民税, 道府県民税 } = residentTax.税目
      expect([市町村民税.yen, 道府県民税.yen, incomeTax.yen]).toEqual(tax)
    })

  for (const [typed, counted] of [
    ['20', 20],
    ['２０年', 20],
    ['20年3か月', 21],
    ['20年０ヶ月', 20],
    ['8か月', 1],
    ['20年12か月', undefined],
    ['61', undefined],
    ['0', undefined],
    ['長い', undefined],
    ['', undefined],
  ] as const)
    it(`勤続年数「${typed}」は ${counted ?? '読まない'}（一年に満たない端数は一年。所得税法施行令第69条第2項）`, () => {
      expect(serviceYearsIn({ [box.serviceYears]: typed })).toBe(counted)
    })

  it('画面は、引かれる住民税と所得税、残る額、計算のしくみを出す', () => {
    const text = drawn(SeverancePanel, { [box.severance]: '1500万', [box.serviceYears]: '20年' })
    expect(text).toContain('退職金から引かれる住民税 350,000円')
    expect(text).toContain('退職金から引かれる所得税（参考） 278,222円')
    expect(text).toContain('税を引いたあとの額 14,371,778円')
    expect(text).toContain('退職所得控除額 8,000,000円')
    expect(text).toContain('課税退職所得金額 3,500,000円')
  })

  it('勤続年数があるまで、待つ', () => {
    const text = drawn(SeverancePanel, { [box.severance]: '1500万' })
    expect(text).toContain('勤続年数を入れると、ここに税額が出ます')
    expect(text).not.toContain('計算のしくみ')
  })
})
