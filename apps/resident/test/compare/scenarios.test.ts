import { yen } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { payingMoreIntoPension } from '../../src/compare/changing.ts'
import { dividendWays, treatingDividends, withheldFrom } from '../../src/compare/dividends.ts'
import { retiring } from '../../src/compare/retirement.ts'
import { outcomeOf, scenarioOf, type Outcome } from '../../src/compare/scenario.ts'
import { employee, living, outcome } from './people.ts'

const now = living(employee)
const asNow = scenarioOf(now)

/** [住民税, 所得税, 限度額] */
const amounts = ({ 査定, incomeTax, limit }: Outcome) => [査定.年税額.yen, incomeTax.yen, limit.yen]

describe('給与500万円・社会保険料70万円の人の、もしも（令和8年度）', () => {
  it('いまのまま → 住民税245,500円・所得税123,000円・限度額62,283円', () => {
    expect(amounts(outcomeOf(asNow))).toEqual([245_500, 123_000, 62_283])
  })

  const monthly = [
    [5_000, [239_500, 116_900, 60_779], '年6万円の1割で6,000円へる'],
    [10_000, [233_500, 110_700, 59_275], '年12万円の1割で12,000円へる'],
    [20_000, [221_500, 99_000, 53_004], '所得税の率が10％から5％に変わり、限度額の割合も変わる'],
    [23_000, [217_800, 97_100, 52_156], '年27万6千円。課税標準は千円未満を切る'],
  ] as const
  for (const [more, expected, why] of monthly)
    it(`iDeCoを月${more}円ふやす → ${expected.join('・')}円（${why}）`, () => {
      expect(amounts(outcomeOf(payingMoreIntoPension(asNow, yen(more))))).toEqual(expected)
    })

  const changes = [
    [{ 医療費: { 支払: 200_000 } }, [235_500, 112_800, 59_776], '10万円をこえた10万円が控除'],
    [{ 医療費: { 支払: 100_000 } }, [245_500, 123_000, 62_283], '10万円ちょうどでは控除がない'],
    [{ 社会保険料: 600_000 }, [255_500, 133_200, 64_789], '控除が10万円へり、1万円ふえる'],
    [
      { 給与: [{ 支払金額: 6_000_000 }] },
      [325_500, 204_700, 82_335],
      '所得が80万円ふえ、8万円ふえる',
    ],
    [{ 給与: [] }, [0, 0, 0], '収入がなければ、かからない'],
    [
      { 生命保険料: { 新生命保険料: 80_000 } },
      [242_600, 118_900, 61_581],
      '住民税では28,000円まで',
    ],
    [
      { 地震保険料: { 地震保険料: 50_000 } },
      [243_000, 117_900, 61_656],
      '住民税では半分の25,000円',
    ],
    [
      { 寄附: { ふるさと納税: 30_000 } },
      [220_300, 120_100, 62_283],
      '市15,085円・県10,057円をひく',
    ],
    [
      { ほかの所得: { 一時: { 収入金額: 1_000_000 } } },
      [270_500, 148_500, 68_549],
      '50万円を引いた半分',
    ],
    [
      { ほかの所得: { 一時: { 収入金額: 500_000 } } },
      [245_500, 123_000, 62_283],
      '50万円まではかからない',
    ],
    [
      { ほかの所得: { 業務の雑: { 収入金額: 300_000 } } },
      [275_500, 153_600, 69_802],
      '30万円の1割',
    ],
    [
      { ほかの所得: { 営業等: { 収入金額: 1_000_000 } } },
      [345_500, 225_100, 87_349],
      '100万円の1割',
    ],
    [
      { ほかの所得: { 上場株式等: { 収入金額: 500_000 } } },
      [270_500, 199_600, 68_549],
      '株の利益は5％',
    ],
  ] as const
  for (const [content, expected, why] of changes)
    it(`${JSON.stringify(content)} なら → ${expected.join('・')}円（${why}）`, () => {
      expect(amounts(outcome({ ...employee, ...content }))).toEqual(expected)
    })
})

describe('上場株式の配当30万円を、申告するかどうか', () => {
  const highEarner = { 給与: [{ 支払金額: 12_000_000 }], 社会保険料: 1_500_000 }
  const small = { 給与: [{ 支払金額: 1_000_000 }] }
  /** 申告しない・総合・分離の順に、住民税と所得税を合わせて負担する額。 */
  const rows = [
    [employee, [429_445, 390_100, 429_400], '所得税5〜10％の人は、総合で配当控除を受けると安い'],
    [highEarner, [2_097_645, 2_098_100, 2_097_600], '所得税20％ほどの人では、ほとんど同じ'],
    [small, [60_945, 16_100, 16_000], '申告すると所得税は戻るが、均等割がかかり始める'],
  ] as const
  for (const [person, expected, why] of rows)
    it(`${expected.join('・')}円（${why}）`, () => {
      const base = living(person)
      const dividends = withheldFrom(yen(300_000), base.年度)
      expect(
        dividendWays.map(
          (way) => outcomeOf(treatingDividends(base, [], dividends, way)).burden.total,
        ),
      ).toEqual(expected)
    })

  it('先に引かれるのは、所得税15.315％と住民税5％。1円未満は切る', () => {
    const { withheldIncomeTax, withheldResidentTax } = withheldFrom(yen(123_456), now.年度)
    expect([withheldIncomeTax, withheldResidentTax]).toEqual([18_907, 6_172])
  })

  it('すでに申告した配当を、申告しないことにも、分離から総合にもできる', () => {
    const dividends = withheldFrom(yen(300_000), now.年度)
    for (const declared of ['apart', 'with-the-rest'] as const) {
      const before = treatingDividends(now, [], dividends, declared)
      const listed = dividends.rows.map((row) => ({ ...dividends, row, way: declared }))
      for (const way of dividendWays)
        expect(outcomeOf(treatingDividends(before, listed, dividends, way)).burden).toEqual(
          outcomeOf(treatingDividends(now, [], dividends, way)).burden,
        )
    }
  })
})

describe('退職の年', () => {
  /** [最後の月, 退職金, 勤続年数] → [退職金の住民税, 退職金の所得税, その年の住民税, 合計] */
  const rows = [
    [[6, 10_000_000, 20], [100_000, 51_050, 56_500, 212_050], '控除800万円、残りの半分に10％'],
    [
      [3, 20_000_000, 30],
      [250_000, 155_702, 5_000, 410_702],
      '控除1,500万円。給与125万円では均等割だけ',
    ],
    [
      [12, 5_000_000, 5],
      [150_000, 76_575, 245_500, 595_075],
      '控除200万円。勤続5年、300万円までは半分',
    ],
    [[12, 0, 1], [0, 0, 245_500, 368_500], '退職金がなければ、いまと同じ'],
  ] as const
  for (const [[lastMonth, severance, yearsOfService], [resident, income, year, total], why] of rows)
    it(`${lastMonth}月まで、退職金${severance}円、${yearsOfService}年 → ${resident}・${income}・${year}・${total}円（${why}）`, () => {
      const result = retiring(now, asNow, {
        lastMonth,
        severance: {
          amount: yen(severance),
          yearsOfService,
          becauseOfDisability: false,
          official: false,
        },
        socialInsurance: undefined,
      })
      const { 査定, burden } = outcomeOf(result.scenario)
      expect([
        result.severance.residentTax.合計.yen,
        result.severance.incomeTax.yen,
        査定.年税額.yen,
        burden.total,
      ]).toEqual([resident, income, year, total])
    })
})
