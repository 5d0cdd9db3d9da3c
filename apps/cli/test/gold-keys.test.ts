import { describe, expect, it } from 'vitest'
import { goldOn, invented, type Case } from './gold-cases.ts'

const expected = { annualTax: 245_500 }
const within = (inputs: object): Case => invented('case', inputs, expected)

/** Every key of the format that the engine cannot take yet, in a place where a case would use it. */
const waiting: readonly (readonly [string, Case])[] = [
  ['incomes.business', within({ incomes: { business: { revenue: 1, expenses: 1 } } })],
  ['incomes.business', within({ incomes: { business: { familyWages: 1, blueDeduction: 1 } } })],
  ['incomes.businessIncome', within({ incomes: { businessIncome: 1 } })],
  ['incomes.realEstate', within({ incomes: { realEstate: { revenue: 1, expenses: 1 } } })],
  ['incomes.dividend', within({ incomes: { dividend: 1 } })],
  ['incomes.misc', within({ incomes: { misc: 1 } })],
  ['incomes.occasional', within({ incomes: { occasional: { revenue: 1, expenses: 1 } } })],
  [
    'incomes.landLong',
    within({ incomes: { landLong: { revenue: 1, expenses: 1, specialDeduction: 1, kind: 'x' } } }),
  ],
  [
    'incomes.retirement',
    within({ incomes: { retirement: { amount: 1, serviceYears: 1, start: 'x', end: 'x' } } }),
  ],
  ['incomes.retirement', within({ incomes: { retirement: { short5: true, officer5: true } } })],
  ['incomes.taxableOverride', within({ incomes: { taxableOverride: 0 } })],
  ['deductions.medical', within({ deductions: { medical: { paid: 1, reimbursed: 1 } } })],
  ['deductions.personalDiffOverride', within({ deductions: { personalDiffOverride: 1 } })],
  ['deductions.spouseDeduction', within({ deductions: { spouseDeduction: 1 } })],
  [
    'credits.mortgage',
    within({ credits: { mortgage: { available: 1, incomeTaxTaxable: 1, capPercent: 5 } } }),
  ],
  ['credits.mortgage', within({ credits: { mortgage: { creditTotal: 1 } } })],
  ['credits.furusato.incomeTaxRate', within({ credits: { furusato: { incomeTaxRate: 5 } } })],
  ['credits.furusato.levyBase', within({ credits: { furusato: { levyBase: 1 } } })],
  ['credits.furusato.capPercent', within({ credits: { furusato: { capPercent: 20 } } })],
  ['credits.fixedReduction', within({ credits: { fixedReduction: { persons: 3 } } })],
  ['credits.withholding', within({ credits: { withholding: 1 } })],
  ['credits.levyTotalInput', within({ credits: { levyTotalInput: 1 } })],
  ['credits.persons', within({ credits: { persons: 1 } })],
  ['credits.levyBeforeAdjustment', within({ credits: { levyBeforeAdjustment: 1 } })],
  [
    'limitCoefficients',
    within({
      limitCoefficients: { perPerson: 1, familyAddition: 1, addition: 1, single: 1 },
    }),
  ],
]

const waitingResults = [
  'businessIncome',
  'realEstateIncome',
  'occasionalHalf',
  'landLongIncome',
  'taxableLandLong',
  'landLongCity',
  'landLongPref',
  'dividendCreditCityOver',
  'dividendCreditCityUnder',
  'dividendCreditPrefOver',
  'dividendCreditPrefUnder',
  'mortgageCap',
  'mortgageCreditTotal',
  'mortgageCreditCity',
  'mortgageCreditPref',
  'retirementDeduction',
  'retirementIncome',
  'retirementCity',
  'retirementPref',
  'retirementTotal',
  'withholdingShortfall',
  'withholdingAppliedToPerCapita',
  'withholdingRefund',
]

describe.concurrent('what the engine cannot take yet', () => {
  it('is skipped, and the line names the key', async () => {
    const results = waitingResults.map((key) => invented(key, {}, { ...expected, [key]: 0 }))
    const { code, lines, last } = await goldOn([...waiting.map(([, one]) => one), ...results])
    expect({ code, last }).toEqual({
      code: 0,
      last: `0 passed, 0 failed, ${waiting.length + results.length} skipped`,
    })
    expect(lines).toEqual([
      ...waiting.map(([key]) => `飛ばした case: まだ計算できない項目（inputs.${key}）`),
      ...waitingResults.map((key) => `飛ばした ${key}: まだ計算できない項目（expected.${key}）`),
    ])
  })

  it('is skipped by year too, with all reasons in one line', async () => {
    const years = ['H25', 'R1', 'R6', 'R9'].map((fiscal_year) => ({ ...within({}), fiscal_year }))
    const both = { ...within({ incomes: { misc: 1 } }), fiscal_year: 'R5' }
    const { code, lines } = await goldOn([...years, both])
    expect(code).toBe(0)
    expect(lines).toEqual([
      ...['H25', 'R1', 'R6', 'R9'].map((year) => `飛ばした case: ${year}年度はまだ計算できません`),
      '飛ばした case: R5年度はまだ計算できません、まだ計算できない項目（inputs.incomes.misc）',
    ])
  })

  it('is not used where it is null', async () => {
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
    ['inputs.income', within({ income: 1 })],
    ['inputs.constructor', within({ constructor: 1 })],
    ['inputs.self.age', within({ self: { age: 1 } })],
    ['inputs.incomes.salaries', within({ incomes: { salaries: 1 } })],
    ['inputs.incomes.business.sales', within({ incomes: { business: { sales: 1 } } })],
    ['inputs.deductions.donation', within({ deductions: { donation: 1 } })],
    [
      'inputs.deductions.lifeInsurance.general',
      within({ deductions: { lifeInsurance: { general: 1 } } }),
    ],
    [
      'inputs.deductions.earthquakeInsurance.fire',
      within({ deductions: { earthquakeInsurance: { fire: 1 } } }),
    ],
    ['inputs.family.children', within({ family: { children: 1 } })],
    ['inputs.family.spouse.wage', within({ family: { spouse: { wage: 1 } } })],
    [
      'inputs.family.dependents[1].wage',
      within({ family: { dependents: [{ age: 5 }, { age: 5, wage: 1 }] } }),
    ],
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
    const cases = unknown.flatMap(([, one]) => [one, { ...one, fiscal_year: 'R5' }])
    const { code, lines, last } = await goldOn(cases)
    expect({ code, last }).toEqual({ code: 1, last: `0 passed, ${cases.length} failed, 0 skipped` })
    const line = (key: string): string => `不一致 case ${key}: 知らない項目です`
    expect(lines).toEqual(unknown.flatMap(([key]) => [line(key), line(key)]))
  })
})

describe.concurrent('a value that cannot be', () => {
  const rows: readonly (readonly [string, unknown])[] = [
    ['事例が { … } の形', 5],
    ['inputs: { … }', { ...within({}), inputs: [] }],
    ['expected: { … }', { ...within({}), expected: undefined }],
    ['expected に額がありません', { ...within({}), expected: { deductions: {} } }],
    ['annualTax: 期待 "245500"', { ...within({}), expected: { annualTax: '245500' } }],
    ['annualTax: 期待 null', { ...within({}), expected: { annualTax: null } }],
    ['fiscal_year: ', { ...within({}), fiscal_year: 8 }],
    ['fiscal_year: ', { ...within({}), fiscal_year: '令和8年度' }],
    ['inputs.family: { … }', within({ family: [] })],
    ['inputs.family.dependents: [ … ]', within({ family: { dependents: {} } })],
    ['inputs.family.dependents[0]: { … }', within({ family: { dependents: [5] } })],
    ['inputs.designatedCity: true か false', within({ designatedCity: 1 })],
    ['inputs.grade: ', within({ grade: 4 })],
    ['inputs.rates.cityRate: ', within({ rates: { cityRate: '6' } })],
    ['inputs.rates.prefRate: ', within({ rates: { prefRate: -4 } })],
    ['inputs.rates.perCapitaCity: ', within({ rates: { perCapitaCity: 3500.5 } })],
    ['給与[0].支払金額：金額は数', within({ incomes: { salary: '5000000' } })],
    ['給与[0].支払金額：金額は0円以上', within({ incomes: { salary: -1 } })],
    ['小規模企業共済等掛金：金額は0円以上', within({ deductions: { medicalDeduction: -1 } })],
    ['inputs.deductions.totalOverride: ', within({ deductions: { totalOverride: '1' } })],
    ['本人.生年月日：日付', within({ age: -1 })],
    ['本人.生年月日：日付', within({ birthDate: '1980-02-30' })],
    ['本人.障害者：決まった言葉', within({ self: { disability: 'cohabSpecial' } })],
    [
      '本人.ひとり親：決まった言葉',
      within({ self: { singleParent: '母' }, family: { dependents: [{ age: 5 }] } }),
    ],
    ['配偶者.障害者：決まった言葉', within({ family: { spouse: { disability: true } } })],
    ['親族[0].その他の所得金額：', within({ family: { dependents: [{ age: 5, income: 0.5 }] } })],
  ]

  it('fails its case, and the line says where', async () => {
    const { code, lines, last } = await goldOn(rows.map(([, one]) => one))
    expect({ code, last }).toEqual({ code: 1, last: `0 passed, ${rows.length} failed, 0 skipped` })
    expect(lines).toHaveLength(rows.length)
    for (const [i, [says]] of rows.entries()) expect(lines[i]).toContain(says)
  })
})
