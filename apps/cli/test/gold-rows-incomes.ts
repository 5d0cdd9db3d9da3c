import { group, type Group } from './gold-cases.ts'

/** What a page says of incomes. */
export const incomeRows: readonly Group[] = [
  group('R8', 'income adjustments', [
    [
      '給与900万円と10歳の子',
      { incomes: { salary: 9_000_000 }, family: { dependents: [{ age: 10, income: 0 }] } },
      {
        salaryIncomeBeforeAdjustment: 7_050_000,
        salaryIncome: 7_000_000,
        incomeAdjustment: 50_000,
        incomeAdjustmentChild: 50_000,
        incomeAdjustmentPension: 0,
      },
    ],
    [
      '給与500万円と年金200万円',
      { age: 65, incomes: { salary: 5_000_000, pension: 2_000_000 } },
      {
        salaryIncome: 3_460_000,
        pensionIncome: 900_000,
        totalIncome: 4_360_000,
        incomeAdjustment: 100_000,
        incomeAdjustmentChild: 0,
        incomeAdjustmentPension: 100_000,
      },
    ],
  ]),
  group('R8', 'business and real estate', [
    [
      '青色申告',
      {
        incomes: {
          business: {
            revenue: 8_000_000,
            expenses: 3_000_000,
            familyWages: 960_000,
            blueDeduction: 650_000,
          },
        },
        deductions: {},
      },
      { businessIncome: 3_390_000, totalIncome: 3_390_000, taxableIncome: 2_960_000 },
    ],
    [
      '控除が利益まで',
      { incomes: { business: { revenue: 1_000_000, expenses: 920_000, blueDeduction: 80_000 } } },
      { businessIncome: 0, totalIncome: 0 },
    ],
    [
      '赤字',
      { incomes: { salary: 5_000_000, business: { revenue: 1_000_000, expenses: 1_500_000 } } },
      { businessIncome: -500_000, totalIncome: 3_060_000 },
    ],
    ['所得だけ', { incomes: { businessIncome: 3_100_000 } }, { totalIncome: 3_100_000 }],
    [
      '赤字の所得だけ',
      { incomes: { salary: 5_000_000, businessIncome: -500_000 } },
      { totalIncome: 3_060_000 },
    ],
    [
      '不動産',
      { incomes: { realEstate: { revenue: 3_000_000, expenses: 2_000_000 }, misc: 500_000 } },
      { realEstateIncome: 1_000_000, totalIncome: 1_500_000 },
    ],
  ]),
  group('R8', 'dividends, occasional and other incomes', [
    [
      '配当600万円と雑600万円',
      {
        incomes: { misc: 6_000_000, dividend: 6_000_000 },
        deductions: { socialInsurance: 50_000 },
      },
      {
        totalIncome: 12_000_000,
        taxableIncome: 11_520_000,
        dividendCreditCityOver: 12_160,
        dividendCreditPrefOver: 9_120,
        dividendCreditCityUnder: 71_680,
        dividendCreditPrefUnder: 53_760,
      },
    ],
    [
      '一時90万円',
      { incomes: { salary: 5_000_000, occasional: { revenue: 900_000, expenses: 0 } } },
      { occasionalHalf: 200_000, totalIncome: 3_760_000 },
    ],
    [
      '損をした一時',
      { incomes: { salary: 5_000_000, occasional: { revenue: 900_000, expenses: 1_000_000 } } },
      { occasionalHalf: 0, totalIncome: 3_560_000 },
    ],
  ]),
  group('R8', 'land held for more than five years', [
    [
      '一般',
      { incomes: { salary: 5_000_000, landLong: { revenue: 5_000_000, expenses: 3_000_000 } } },
      {
        landLongIncome: 2_000_000,
        taxableLandLong: 2_000_000,
        landLongCity: 60_000,
        landLongPref: 40_000,
        landLongTotal: 100_000,
        taxableIncome: 2_430_000,
        calcCity: 205_800,
      },
    ],
    [
      '指定都市',
      {
        designatedCity: true,
        incomes: { salary: 5_000_000, landLong: { revenue: 2_000_000, expenses: 0 } },
      },
      { landLongCity: 80_000, landLongPref: 20_000 },
    ],
    [
      '優良住宅地等3,000万円',
      {
        incomes: {
          salary: 5_000_000,
          landLong: { revenue: 40_000_000, expenses: 10_000_000, kind: 'excellent' },
        },
      },
      { landLongCity: 780_000, landLongPref: 520_000, personalDiffTotal: 50_000, adjustTotal: 0 },
    ],
    [
      '居住用、特別控除3,000万円',
      {
        incomes: {
          salary: 5_000_000,
          landLong: {
            revenue: 50_000_000,
            expenses: 10_000_000,
            specialDeduction: 30_000_000,
            kind: 'residential10',
          },
        },
      },
      {
        landLongIncome: 40_000_000,
        taxableLandLong: 10_000_000,
        landLongCity: 240_000,
        landLongPref: 160_000,
        deductions: { basic: 0, total: 700_000 },
        calcCity: 411_600,
        calcPref: 274_400,
      },
    ],
    [
      '特別控除が利益まで',
      {
        incomes: {
          salary: 5_000_000,
          landLong: {
            revenue: 15_000_000,
            expenses: 3_000_000,
            specialDeduction: 12_000_000,
            kind: 'general',
          },
        },
      },
      { landLongIncome: 12_000_000, taxableLandLong: 0 },
    ],
  ]),
  group('R5', 'retirement', [
    [
      '15年',
      { incomes: { retirement: { amount: 8_000_000, serviceYears: 15 } } },
      {
        retirementDeduction: 6_000_000,
        retirementIncome: 1_000_000,
        retirementCity: 60_000,
        retirementPref: 40_000,
        retirementTotal: 100_000,
      },
    ],
    [
      '5年の短期退職手当等',
      { incomes: { retirement: { amount: 10_000_000, serviceYears: 5, short5: true } } },
      { retirementIncome: 6_500_000, retirementCity: 390_000, retirementPref: 260_000 },
    ],
    [
      '5年の役員',
      { incomes: { retirement: { amount: 10_000_000, serviceYears: 5, officer5: true } } },
      { retirementIncome: 8_000_000, retirementCity: 480_000, retirementPref: 320_000 },
    ],
    [
      'ちょうど22年',
      { incomes: { retirement: { amount: 10_000_000, start: '2001-04-01', end: '2023-03-31' } } },
      { retirementDeduction: 9_400_000, retirementIncome: 300_000 },
    ],
    [
      '22年と1日',
      { incomes: { retirement: { amount: 10_000_000, start: '2001-04-01', end: '2023-04-01' } } },
      { retirementDeduction: 10_100_000, retirementIncome: 0 },
    ],
    [
      '2月29日から、うるう年でない年の2月28日までは、ちょうど5年（民法第143条第2項ただし書）',
      { incomes: { retirement: { amount: 10_000_000, start: '2020-02-29', end: '2025-02-28' } } },
      { retirementDeduction: 2_000_000 },
    ],
    [
      '2月29日から5年と1日',
      { incomes: { retirement: { amount: 10_000_000, start: '2020-02-29', end: '2025-03-01' } } },
      { retirementDeduction: 2_400_000 },
    ],
    [
      '2月29日から、うるう年の2月28日までは、ちょうど4年',
      { incomes: { retirement: { amount: 10_000_000, start: '2020-02-29', end: '2024-02-28' } } },
      { retirementDeduction: 1_600_000 },
    ],
    [
      '退職した年の給与も',
      {
        incomes: { salary: 5_000_000, retirement: { amount: 8_000_000, serviceYears: 15 } },
      },
      { totalIncome: 3_560_000, retirementTotal: 100_000, levyTotal: 240_500 },
    ],
  ]),
  ...['R1', 'R3', 'H25'].map((year) =>
    group(year, 'retirement before 短期退職手当等', [
      [
        '5年',
        { incomes: { retirement: { amount: 10_000_000, serviceYears: 5 } } },
        { retirementIncome: 4_000_000, retirementCity: 240_000, retirementPref: 160_000 },
      ],
    ]),
  ),
  group('R8', 'what is taxed and no more', [
    [
      '課税所得204万円',
      { incomes: { taxableOverride: 2_040_000 }, deductions: { personalDiffOverride: 50_000 } },
      {
        calcCity: 122_400,
        calcPref: 81_600,
        adjustBase: 50_000,
        levyCity: 120_900,
        levyPref: 80_600,
        perCapitaTotal: 4_000,
        annualTax: 206_500,
      },
    ],
    [
      '課税所得だけ別の給与',
      { incomes: { salary: 5_000_000, taxableOverride: 1_000_000 } },
      { totalIncome: 3_560_000, calcTotal: 100_000, adjustTotal: 2_500, levyTotal: 97_500 },
    ],
  ]),
]
