import { describe } from 'vitest'
import { allPass, family, spouse } from './gold-cases.ts'

describe.concurrent('how gold reads a place, deductions and credits', () => {
  allPass('grades, rates in % and per-capita amounts with their surcharges', [
    ['2級地', { grade: 2 }, { perCapitaNonTaxableLimit: 415_000, levyNonTaxableLimit: 450_000 }],
    ['3級地の夫婦', { grade: 3, ...spouse({}) }, { perCapitaNonTaxableLimit: 828_000 }],
    [
      '指定都市',
      { designatedCity: true },
      { calcCity: 194_400, calcPref: 48_600, calcTotal: 243_000 },
    ],
    [
      '上乗せ',
      { rates: { cityRate: 6.1, prefRate: 4.025, perCapitaCity: 3_500, perCapitaPref: 1_300 } },
      {
        calcCity: 148_230,
        calcPref: 97_807,
        calcCityFloor100: 148_200,
        calcPrefFloor100: 97_800,
        adjustCity: 1_500,
        adjustPref: 1_000,
        adjustTotal: 2_500,
        adjustBase: 50_000,
        afterAdjustCity: 146_730,
        afterAdjustPref: 96_807,
        afterAdjustTotal: 243_537,
        levyRawCity: 146_730,
        levyRawPref: 96_807,
        levyCity: 146_700,
        levyPref: 96_800,
        levyTotal: 243_500,
        perCapitaCity: 3_500,
        perCapitaPref: 1_300,
        perCapitaTotal: 4_800,
        cityTotal: 150_200,
        prefTotal: 98_100,
        annualTax: 249_300,
        ordinary1: 63_300,
        ordinary2to4: 62_000,
        monthlyJune: 21_600,
        monthlyRest: 20_700,
      },
    ],
    [
      '減税',
      { designatedCity: true, rates: { cityRate: 7.7, perCapitaCity: 2_800, forestTax: 1_000 } },
      { calcCity: 187_110, perCapitaCity: 2_800 },
    ],
  ])

  allPass('deductions of which the page gives only the amount, or only the total', [
    [
      '控除額だけ',
      {
        deductions: {
          lifeInsurance: { newGeneral: 12_000 },
          earthquakeInsuranceDeduction: 25_000,
          medicalDeduction: 11_530,
        },
      },
      {
        deductions: { lifeInsurance: 12_000, earthquake: 25_000, medical: 11_530, total: 478_530 },
        taxableIncome: 3_081_000,
        personalDiffTotal: 50_000,
      },
    ],
    [
      '合計だけ',
      { deductions: { totalOverride: 1_500_000 }, ...spouse({}) },
      { deductions: { spouse: 330_000, total: 1_500_000 }, taxableIncome: 2_060_000 },
    ],
  ])

  allPass('income adjustments', [
    [
      '給与900万円と10歳の子',
      { incomes: { salary: 9_000_000 }, ...family({ age: 10, income: 0 }) },
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
  ])

  allPass('ふるさと納税: 28,000円の 79.79％、ワンストップ特例は 10.21/79.79', [
    [
      '確定申告',
      { credits: { furusato: { donation: 30_000, onestop: false } } },
      {
        furusatoBasicCity: 1_680,
        furusatoBasicPref: 1_120,
        furusatoBasicTotal: 2_800,
        furusatoSpecialCity: 13_405,
        furusatoSpecialPref: 8_937,
        furusatoSpecialTotal: 22_342,
        furusatoCreditCity: 15_085,
        furusatoCreditPref: 10_057,
        furusatoCapTotal: 48_100,
      },
    ],
    [
      'ワンストップ特例',
      { credits: { furusato: { donation: 30_000, onestop: true } } },
      {
        furusatoCreditCity: 16_801,
        furusatoCreditPref: 11_201,
        levyCity: 127_400,
        levyPref: 84_900,
      },
    ],
    ['寄附なし', {}, { furusatoBasicTotal: 0, furusatoCreditCity: 0 }],
  ])

  allPass('調整措置: 所得45万1千円の人は、払ったあとが45万円を下回らない', [
    [
      '給与110万1千円',
      { incomes: { salary: 1_101_000 }, deductions: {} },
      {
        levyAdjustment: 50,
        afterLevyAdjustmentTotal: 1_000,
        levyCity: 600,
        levyPref: 400,
        levyTaxable: true,
        perCapitaTaxable: true,
      },
    ],
  ])

  allPass(
    '定額減税（令和7年度）: 所得1,305万円の人の同一生計配偶者の分',
    [
      [
        '給与1,500万円',
        { incomes: { salary: 15_000_000 }, deductions: {}, ...spouse({ income: 0 }) },
        {
          levyBeforeReductionCity: 755_700,
          levyBeforeReductionPref: 503_800,
          fixedReductionCity: 6_000,
          fixedReductionPref: 4_000,
          fixedReductionTotal: 10_000,
          levyCity: 749_700,
          levyPref: 499_800,
        },
      ],
    ],
    (one) => ({ ...one, fiscal_year: 'R7' }),
  )
})
