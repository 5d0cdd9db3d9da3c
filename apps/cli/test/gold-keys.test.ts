import { describe, expect, it } from 'vitest'
import { family, goldOn, invented, spouse, type Case } from './gold-cases.ts'

const expected = { annualTax: 245_500 }
const within = (inputs: object): Case => invented('case', inputs, expected)

describe.concurrent('what no engine can say', () => {
  it('a year that the engine has no law of is skipped, with the reason', async () => {
    const years = ['H25', 'R1', 'R10'].map((fiscal_year) => ({ ...within({}), fiscal_year }))
    const { code, lines } = await goldOn(years)
    expect(code).toBe(0)
    expect(lines).toEqual(
      ['H25', 'R1', 'R10'].map(
        (year) => `飛ばした case: ${year}年度は計算できません（令和3年度から令和9年度まで）`,
      ),
    )
  })

  it('so is retirement paid before 2013, and a 人的控除差 that an amount leaves open', async () => {
    const retired = { incomes: { retirement: { amount: 1, serviceYears: 1 } } }
    const old = { ...invented('old', retired, { retirementTotal: 0 }), fiscal_year: 'H24' }
    const open = [
      { dependentsDeduction: 450_000 },
      { singleParentDeduction: 300_000 },
      { disabilityDeduction: 123_456 },
      { spouseDeduction: 999_000 },
    ].map((deductions) => within({ deductions }))
    const r7 = {
      ...within({ deductions: { spouseSpecialDeduction: 330_000 } }),
      fiscal_year: 'R7',
    }
    const { code, lines } = await goldOn([old, ...open, r7])
    expect(code).toBe(0)
    expect(lines).toEqual([
      '飛ばした old: 平成24年までに払われた退職手当等は計算できません',
      ...Array.from(
        { length: 5 },
        () =>
          '飛ばした case: 控除額だけでは人的控除差が決まりません（personalDiffOverride が要ります）',
      ),
    ])
  })

  it('is not asked where a key is null', async () => {
    const nulls = within({
      incomes: { salary: 5_000_000, pension: null, misc: null },
      age: null,
      family: { spouse: null, dependents: [] },
      credits: null,
      rates: null,
      grade: null,
    })
    expect((await goldOn([nulls])).last).toBe('1 passed, 0 failed, 0 skipped')
  })
})

describe.concurrent('a key that the format does not name', () => {
  const unknown: readonly (readonly [string, Case])[] = [
    ['inputs.salary', within({ salary: 1 })],
    ['inputs.constructor', within({ constructor: 1 })],
    ['inputs.self.age', within({ self: { age: 1 } })],
    ['inputs.incomes.salaries', within({ incomes: { salaries: 1 } })],
    ['inputs.incomes.business.sales', within({ incomes: { business: { sales: 1 } } })],
    ['inputs.incomes.retirement.paid', within({ incomes: { retirement: { paid: 1 } } })],
    ['inputs.incomes.landLong.tax', within({ incomes: { landLong: { tax: 1 } } })],
    ['inputs.deductions.donation', within({ deductions: { donation: 1 } })],
    ['inputs.deductions.donationDeduction', within({ deductions: { donationDeduction: 1 } })],
    [
      'inputs.deductions.lifeInsurance.general',
      within({ deductions: { lifeInsurance: { general: 1 } } }),
    ],
    [
      'inputs.deductions.earthquakeInsurance.fire',
      within({ deductions: { earthquakeInsurance: { fire: 1 } } }),
    ],
    ['inputs.family.children', within({ family: { children: 1 } })],
    ['inputs.family.spouse.wage', within(spouse({ wage: 1 }))],
    ['inputs.family.dependents[1].wage', within(family({ age: 5 }, { age: 5, wage: 1 }))],
    ['inputs.credits.housing', within({ credits: { housing: 1 } })],
    ['inputs.credits.furusato.amount', within({ credits: { furusato: { amount: 1 } } })],
    ['inputs.credits.mortgage.amount', within({ credits: { mortgage: { amount: 1 } } })],
    ['inputs.rates.city', within({ rates: { city: null } })],
    ['inputs.limitCoefficients.one', within({ limitCoefficients: { one: 1 } })],
    ['expected.tax', invented('case', {}, { tax: 0 })],
    ['expected.toString', invented('case', {}, { toString: 0 })],
    ['expected.deductions.student', invented('case', {}, { deductions: { student: 0 } })],
  ]

  it('fails its case, whatever else the case says', async () => {
    const cases = unknown.flatMap(([, one]) => [one, { ...one, fiscal_year: 'H30' }])
    const { code, lines, last } = await goldOn(cases)
    expect({ code, last }).toEqual({ code: 1, last: `0 passed, ${cases.length} failed, 0 skipped` })
    const line = (key: string): string => `不一致 case ${key}: 知らない項目です`
    const starts = unknown.flatMap(([key]) => [line(key), line(key)])
    expect(lines.map((said, i) => said.slice(0, starts[i]?.length))).toEqual(starts)
  })

  it('is answered with the key most like it, or with all where they are few', async () => {
    const { lines } = await goldOn([
      invented('case', {}, { anualTax: 0 }),
      within({ self: { age: 1 } }),
    ])
    expect(lines).toEqual([
      '不一致 case expected.anualTax: 知らない項目です。近いのは「annualTax」です',
      '不一致 case inputs.self.age: 知らない項目です（書けるのは disability、singleParent、widow、student）',
    ])
  })

  it('fails beside the figures too, and a file with a list of another name is refused', async () => {
    const { lines } = await goldOn([{ ...within({}), expects: {} }])
    expect(lines).toEqual(['不一致 case expects: 知らない項目です'])
    expect((await goldOn({ cases: [], olds: [within({})] })).code).toBe(2)
  })
})

describe.concurrent('a value that cannot be', () => {
  const rows: readonly (readonly [string, unknown])[] = [
    ['事例が { … } の形', 5],
    ['inputs: { … }', { ...within({}), inputs: [] }],
    ['expected: { … }', { ...within({}), expected: undefined }],
    ['expected.deductions: { … }', { ...within({}), expected: { deductions: 5 } }],
    ['expected に額がありません', { ...within({}), expected: { deductions: {} } }],
    ['expected.annualTax: 1円単位の数では', { ...within({}), expected: { annualTax: '245500' } }],
    ['expected.annualTax: 1円単位の数では', { ...within({}), expected: { annualTax: null } }],
    ['expected.levyTaxable: true か false では', { ...within({}), expected: { levyTaxable: 1 } }],
    ['fiscal_year: ', { ...within({}), fiscal_year: 8 }],
    ['fiscal_year: ', { ...within({}), fiscal_year: '令和8年度' }],
    ['inputs.age: ', within({ age: -1 })],
    ['inputs.age: ', within({ age: { toString: 1 } })],
    ['inputs.birthDate: ', within({ birthDate: '1980-02-30' })],
    ['inputs.self.disability: ', within({ self: { disability: 'cohabSpecial' } })],
    ['inputs.self.singleParent: ', within({ self: { singleParent: '母' } })],
    ['inputs.designatedCity: true か false', within({ designatedCity: 1 })],
    ['inputs.grade: ', within({ grade: 4 })],
    ['inputs.incomes.salary: ', within({ incomes: { salary: '5000000' } })],
    ['inputs.incomes.salary: ', within({ incomes: { salary: -1 } })],
    ['inputs.incomes.misc: ', within({ incomes: { misc: 100_000_000_000 } })],
    [
      'inputs.incomes.business: businessIncome と両方は',
      within({ incomes: { business: {}, businessIncome: 1 } }),
    ],
    [
      'inputs.incomes.business.blueDeduction: 法の額',
      within({ incomes: { business: { revenue: 1_000_000, blueDeduction: 123 } } }),
    ],
    [
      'inputs.incomes.landLong.specialDeduction: 法の額',
      within({ incomes: { landLong: { revenue: 9_000_000, specialDeduction: 123 } } }),
    ],
    ['inputs.incomes.landLong.kind: ', within({ incomes: { landLong: { kind: 'short' } } })],
    [
      'inputs.incomes.retirement: serviceYears か',
      within({ incomes: { retirement: { amount: 1, start: '2001-04-01' } } }),
    ],
    [
      'inputs.incomes.retirement: serviceYears か',
      within({ incomes: { retirement: { start: '2023-04-01', end: '2001-04-01' } } }),
    ],
    [
      'inputs.incomes.retirement: 勤続 6年は',
      within({ incomes: { retirement: { serviceYears: 6, officer5: true } } }),
    ],
    [
      'inputs.incomes.retirement.short5: officer5 と',
      within({ incomes: { retirement: { serviceYears: 5, officer5: true, short5: true } } }),
    ],
    [
      'inputs.incomes.retirement.short5: 短期退職手当等は令和4年の支払から',
      {
        ...within({ incomes: { retirement: { serviceYears: 5, short5: true } } }),
        fiscal_year: 'R3',
      },
    ],
    ['inputs.deductions.totalOverride: ', within({ deductions: { totalOverride: '1' } })],
    ['inputs.deductions.medicalDeduction: ', within({ deductions: { medicalDeduction: -1 } })],
    ['inputs.family: { … }', within({ family: [] })],
    ['inputs.family.dependents: ', within({ family: { dependents: {} } })],
    ['inputs.family.dependents[0]: { … }', within({ family: { dependents: [5] } })],
    ['inputs.family.dependents: ', within(family(...Array.from({ length: 51 }, () => ({}))))],
    ['inputs.family.spouse.disability: ', within(spouse({ disability: true }))],
    ['inputs.family.spouse.cohabitingParent: ', within(spouse({ cohabitingParent: true }))],
    ['inputs.family.dependents[0].income: ', within(family({ age: 5, income: 0.5 }))],
    ['inputs.credits.mortgage.capPercent: ', within({ credits: { mortgage: { capPercent: 6 } } })],
    [
      'inputs.credits.mortgage.creditTotal: available と',
      within({ credits: { mortgage: { creditTotal: 1, available: 1 } } }),
    ],
    [
      'inputs.credits.mortgage: incomeTaxTaxable が要ります',
      within({
        credits: { mortgage: { available: 1 } },
        deductions: { lifeInsuranceDeduction: 1 },
      }),
    ],
    [
      'inputs.credits.furusato.incomeTaxRate: 所得税の税率に',
      within({ credits: { furusato: { donation: 1, incomeTaxRate: 6 } } }),
    ],
    [
      'inputs.credits.fixedReduction: この年度に',
      within({ credits: { fixedReduction: { persons: 1 } } }),
    ],
    ['inputs.credits.persons: ', within({ credits: { persons: 0 } })],
    ['inputs.persons: credits と両方は', within({ persons: 1, credits: {} })],
    ['inputs.rates.cityRate: ', within({ rates: { cityRate: '6' } })],
    ['inputs.rates.prefRate: ', within({ rates: { prefRate: -4 } })],
    ['inputs.rates.perCapitaCity: ', within({ rates: { perCapitaCity: 3500.5 } })],
    ['inputs.limitCoefficients: { … }', within({ limitCoefficients: 5 })],
  ]

  it('fails its case, and the line says where', async () => {
    const { code, lines, last } = await goldOn(rows.map(([, one]) => one))
    expect({ code, last }).toEqual({ code: 1, last: `0 passed, ${rows.length} failed, 0 skipped` })
    expect(lines).toHaveLength(rows.length)
    for (const [i, [says]] of rows.entries()) expect(lines[i]).toContain(says)
  })

  it('years of service that the days do not bear out are said, and counted as the page has them', async () => {
    const days = { start: '2001-04-01', end: '2023-03-31' }
    const retirement = { amount: 10_000_000, serviceYears: 23, ...days }
    const retired = invented(
      'case',
      { incomes: { retirement } },
      { retirementDeduction: 10_100_000 },
    )
    const { lines, last } = await goldOn([retired])
    expect(last).toBe('1 passed, 0 failed, 0 skipped')
    expect(lines).toEqual([
      '注 case inputs.incomes.retirement: start から end までは 22年ですが、serviceYears の 23年で計算しました',
    ])
  })
})
