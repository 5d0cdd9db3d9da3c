import { family, group, spouse, type Group, type Row } from './gold-cases.ts'

/** One deduction of which the page gives only the amount, beside 基礎控除. */
const given = (key: string, amount: number, difference: number): Row => [
  `${key} ${amount}円`,
  { deductions: { [key]: amount } },
  {
    deductions: { total: 430_000 + amount },
    taxableIncome: Math.floor((3_130_000 - amount) / 1_000) * 1_000,
    personalDiffTotal: 50_000 + difference,
  },
]

/** What a page says of deductions. */
export const deductionRows: readonly Group[] = [
  group('R8', 'deductions by what was paid', [
    [
      '医療費',
      { deductions: { medical: { paid: 300_000, reimbursed: 50_000 } } },
      { deductions: { medical: 150_000, total: 580_000 } },
    ],
    [
      '生命保険料の五つ',
      {
        deductions: {
          lifeInsurance: {
            newGeneral: 12_000,
            oldGeneral: 15_000,
            medicalCare: 20_000,
            newPension: 56_000,
            oldPension: 0,
          },
        },
      },
      // 27,000 + 16,000 + 28,000, at most 70,000.
      { deductions: { lifeInsurance: 70_000 } },
    ],
    [
      '旧個人年金',
      { deductions: { lifeInsurance: { oldPension: 40_000 } } },
      { deductions: { lifeInsurance: 27_500 } },
    ],
    [
      '地震と旧長期',
      { deductions: { earthquakeInsurance: { earthquake: 20_000, oldLongTerm: 10_000 } } },
      { deductions: { earthquake: 17_500, socialInsurance: 0 } },
    ],
    [
      '社会保険料',
      { deductions: { socialInsurance: 700_000 } },
      { deductions: { socialInsurance: 700_000, basic: 430_000, total: 1_130_000 } },
    ],
  ]),
  group('R8', 'deductions of which the page gives only the amount', [
    given('casualtyLossDeduction', 100_000, 0),
    given('medicalDeduction', 11_530, 0),
    given('socialInsuranceDeduction', 500_000, 0),
    given('smallEnterpriseDeduction', 276_000, 0),
    given('lifeInsuranceDeduction', 70_000, 0),
    given('earthquakeInsuranceDeduction', 25_000, 0),
    given('earthquakeDeduction', 25_000, 0),
    given('disabilityDeduction', 260_000, 10_000),
    given('disabilityDeduction', 530_000, 220_000),
    given('widowDeduction', 260_000, 10_000),
    given('studentDeduction', 260_000, 10_000),
    given('spouseDeduction', 330_000, 50_000),
    given('spouseDeduction', 380_000, 100_000),
    given('spouseDeduction', 0, 0),
    given('spouseSpecialDeduction', 330_000, 0),
    given('dependentsDeduction', 330_000, 50_000),
    given('dependentsDeduction', 660_000, 100_000),
    given('specificRelativeDeduction', 450_000, 0),
    [
      '基礎控除だけ',
      { deductions: { basicDeduction: 290_000 } },
      { deductions: { total: 290_000 }, taxableIncome: 3_270_000 },
    ],
    [
      '人的控除差の定まらない額は、その前まで',
      { deductions: { dependentsDeduction: 450_000, singleParentDeduction: 300_000 } },
      { deductions: { total: 1_180_000 }, taxableIncome: 2_380_000, calcTotal: 238_000 },
    ],
    [
      '人的控除差も与える',
      { deductions: { dependentsDeduction: 450_000, personalDiffOverride: 180_000 } },
      { taxableIncome: 2_680_000, adjustBase: 50_000, levyTotal: 265_500 },
    ],
    [
      '家族から分かる人的控除差',
      {
        ...family({ age: 70, income: 0, cohabitingParent: true }),
        deductions: { dependentsDeduction: 450_000 },
      },
      { personalDiffTotal: 180_000, deductions: { total: 880_000 } },
    ],
  ]),
  group('R7', 'a spouse with a difference that only low incomes have', [
    [
      '31万円の配偶者特別控除には差がない',
      { deductions: { spouseSpecialDeduction: 310_000 } },
      { personalDiffTotal: 50_000, deductions: { total: 740_000 } },
    ],
  ]),
  group('R8', 'only the total', [
    [
      '合計だけ',
      { deductions: { totalOverride: 1_500_000 }, ...spouse({ salary: 800_000 }) },
      {
        deductions: { spouse: 330_000 },
        taxableIncome: 2_060_000,
        personalDiffTotal: 100_000,
        adjustBase: 50_000,
      },
    ],
    [
      '合計と人的控除差だけ',
      { deductions: { totalOverride: 2_060_000, personalDiffOverride: 100_000 } },
      { taxableIncome: 1_500_000, adjustBase: 100_000, adjustCity: 3_000, adjustPref: 2_000 },
    ],
  ]),
]
