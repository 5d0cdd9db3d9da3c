import { describe, expect, it } from 'vitest'
import { goldOn, invented, spouse } from './gold-cases.ts'

describe.concurrent('a figure that the case gives itself', () => {
  const rows: readonly (readonly [string, object, object])[] = [
    ['businessIncome', { incomes: { businessIncome: 5 } }, { businessIncome: 5 }],
    ['taxableIncome', { incomes: { taxableOverride: 5_000 } }, { taxableIncome: 5_000 }],
    ['spouseIncome', spouse({ income: 5 }), { spouseIncome: 5 }],
    [
      'deductions.total',
      { deductions: { totalOverride: 600_000 } },
      { deductions: { total: 600_000 } },
    ],
    [
      'personalDiffTotal',
      { deductions: { personalDiffOverride: 60_000 } },
      { personalDiffTotal: 60_000 },
    ],
    [
      'mortgageCreditTotal',
      { credits: { mortgage: { creditTotal: 50_000 } } },
      { mortgageCreditTotal: 50_000 },
    ],
    [
      'afterLevyAdjustmentTotal',
      { credits: { levyTotalInput: 50_000 } },
      { afterLevyAdjustmentTotal: 50_000 },
    ],
    ['perCapitaCity', { rates: { perCapitaCity: 3_500 } }, { perCapitaCity: 3_500 }],
    ['perCapitaPref', { rates: { perCapitaPref: 1_500 } }, { perCapitaPref: 1_500 }],
    [
      'perCapitaTotal',
      { rates: { perCapitaCity: 3_500, perCapitaPref: 1_500 } },
      { perCapitaTotal: 5_000 },
    ],
    [
      'perCapitaNonTaxableLimit',
      { limitCoefficients: { single: 400_000 } },
      { perCapitaNonTaxableLimit: 400_000 },
    ],
    ...(
      [
        ['medical', 'medicalDeduction'],
        ['socialInsurance', 'socialInsuranceDeduction'],
        ['lifeInsurance', 'lifeInsuranceDeduction'],
        ['earthquake', 'earthquakeInsuranceDeduction'],
        ['disability', 'disabilityDeduction'],
        ['spouse', 'spouseDeduction'],
        ['spouseSpecial', 'spouseSpecialDeduction'],
        ['dependents', 'dependentsDeduction'],
        ['specificRelative', 'specificRelativeDeduction'],
        ['basic', 'basicDeduction'],
      ] as const
    ).map(
      ([key, given]) =>
        [
          `deductions.${key}`,
          { deductions: { [given]: 260_000 } },
          { deductions: { [key]: 260_000 } },
        ] as const,
    ),
  ]
  const computed = { totalIncome: 3_560_000 }
  const salary = { salary: 5_000_000 }

  it('is no evidence: a line says so, and alone it does not pass', async () => {
    const beside = rows.map(([key, inputs, figures]) => {
      const incomes = { ...salary, ...Object(inputs).incomes }
      const total = { totalIncome: key === 'businessIncome' ? 3_560_005 : 3_560_000 }
      return invented('beside', { ...inputs, incomes }, { ...computed, ...total, ...figures })
    })
    const alone = rows.map(([, inputs, figures]) => invented('alone', inputs, figures))
    const { code, lines, last } = await goldOn([...beside, ...alone])
    expect(lines).toEqual([
      ...rows.map(([key]) => `注 beside ${key}: 事例が与えた額なので、証拠になりません`),
      ...rows.map(() => '飛ばした alone: 期待する額がどれも事例の与えた額で、証拠になりません'),
    ])
    expect({ code, last }).toEqual({
      code: 0,
      last: `${rows.length} passed, 0 failed, ${rows.length} skipped`,
    })
  })

  it('fails where the case expects another', async () => {
    const cases = rows.map(([, inputs]) =>
      invented('case', inputs, {
        deductions: { total: 1, medical: 1 },
        taxableIncome: 1,
        perCapitaCity: 1,
      }),
    )
    expect((await goldOn(cases)).last).toBe(`0 passed, ${cases.length} failed, 0 skipped`)
  })
})
