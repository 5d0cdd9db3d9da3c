import { group, spouse, type Group, type Row } from './gold-cases.ts'

/** What a page says of credits. The special credit's share is 79.79% for somebody with 5,000,000 yen of salary. */
export const creditRows: readonly Group[] = [
  group('R8', 'ふるさと納税', [
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
        furusatoCreditTotal: 25_142,
        furusatoCapCity: 28_860,
        furusatoCapPref: 19_240,
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
    ['寄附なし', {}, { furusatoBasicTotal: 0, furusatoCreditCity: 0, furusatoCapTotal: 48_100 }],
    [
      '所得税率20％',
      { credits: { furusato: { donation: 30_000, incomeTaxRate: 20 } } },
      { furusatoSpecialCity: 11_690, furusatoSpecialPref: 7_793, furusatoSpecialTotal: 19_483 },
    ],
    [
      '所得税率0％',
      { credits: { furusato: { donation: 12_000, incomeTaxRate: 0 } } },
      { furusatoSpecialCity: 5_400, furusatoSpecialPref: 3_600 },
    ],
    [
      '所得割額30万円の1割まで',
      {
        incomes: {},
        credits: {
          furusato: { donation: 102_000, incomeTaxRate: 5, levyBase: 300_000, capPercent: 10 },
        },
      },
      {
        furusatoBasicTotal: 10_000,
        furusatoSpecialCity: 18_000,
        furusatoSpecialPref: 12_000,
        furusatoCapTotal: 30_000,
      },
    ],
  ]),
  group('R8', '住宅借入金等: 所得税の課税所得218万円、税額12万500円', [
    [
      '所得税の課税所得から',
      { credits: { mortgage: { available: 200_000, incomeTaxTaxable: 2_180_000, capPercent: 5 } } },
      {
        mortgageCap: 97_500,
        mortgageCreditCity: 47_700,
        mortgageCreditPref: 31_800,
        mortgageCreditTotal: 79_500,
        levyCity: 96_600,
        levyPref: 64_400,
      },
    ],
    [
      '控除可能額だけ',
      { credits: { mortgage: { available: 200_000 } } },
      { mortgageCap: 97_500, mortgageCreditTotal: 79_500 },
    ],
    [
      '基礎控除の引上げ20万円を加えた限度、5％',
      { credits: { mortgage: { available: 200_000, incomeTaxTaxable: 1_000_000, capPercent: 5 } } },
      { mortgageCap: 60_000, mortgageCreditCity: 36_000, mortgageCreditPref: 24_000 },
    ],
    [
      '7％',
      { credits: { mortgage: { available: 200_000, incomeTaxTaxable: 1_000_000, capPercent: 7 } } },
      { mortgageCap: 84_000, mortgageCreditCity: 50_400, mortgageCreditPref: 33_600 },
    ],
    [
      '7％の控除可能額だけ',
      { credits: { mortgage: { available: 250_000, capPercent: 7 } } },
      { mortgageCap: 136_500, mortgageCreditTotal: 129_500 },
    ],
    [
      '控除の合計だけ',
      { credits: { mortgage: { creditTotal: 60_000 } } },
      { mortgageCreditCity: 36_000, mortgageCreditPref: 24_000, levyTotal: 180_500 },
    ],
    [
      '指定都市の控除の合計だけ',
      { designatedCity: true, credits: { mortgage: { creditTotal: 60_000 } } },
      { mortgageCreditCity: 48_000, mortgageCreditPref: 12_000 },
    ],
    [
      '所得のないページ',
      {
        incomes: {},
        deductions: {},
        credits: { mortgage: { available: 100_000, incomeTaxTaxable: 1_000_000, capPercent: 5 } },
      },
      { mortgageCap: 50_000, mortgageCreditTotal: 50_000 },
    ],
  ]),
  group('R8', '配当割額・株式等譲渡所得割額', [
    [
      '引ききれる',
      { credits: { withholding: 100_000 } },
      {
        levyCity: 84_300,
        levyPref: 56_200,
        withholdingShortfall: 0,
        withholdingAppliedToPerCapita: 0,
        withholdingRefund: 0,
      },
    ],
    [
      '引ききれない',
      { credits: { withholding: 300_000 } },
      {
        levyTotal: 0,
        annualTax: 5_000,
        withholdingShortfall: 59_500,
        withholdingAppliedToPerCapita: 5_000,
        withholdingRefund: 54_500,
      },
    ],
    [
      '所得割額だけ',
      { incomes: {}, credits: { withholding: 40_000, levyTotalInput: 30_000 } },
      {
        withholdingShortfall: 10_000,
        withholdingAppliedToPerCapita: 5_000,
        withholdingRefund: 5_000,
      },
    ],
  ]),
  group('R8', '調整措置: 所得45万1千円の人は、払ったあとが45万円を下回らない', [
    [
      '給与110万1千円',
      { incomes: { salary: 1_101_000 }, deductions: {} },
      {
        levyAdjustment: 50,
        afterLevyAdjustmentCity: 600,
        afterLevyAdjustmentPref: 400,
        afterLevyAdjustmentTotal: 1_000,
        levyCity: 600,
        levyPref: 400,
        levyTaxable: true,
        perCapitaTaxable: true,
      },
    ],
    [
      '所得割額99,000円、5人',
      { incomes: { misc: 2_200_000 }, credits: { persons: 5, levyBeforeAdjustment: 99_000 } },
      {
        levyNonTaxableLimit: 2_170_000,
        perCapitaNonTaxableLimit: 2_060_000,
        levyAdjustment: 69_000,
        afterLevyAdjustmentTotal: 30_000,
        levyTotal: 30_000,
      },
    ],
    [
      '1円の端数は合計を動かさない',
      { incomes: { misc: 2_200_001 }, credits: { persons: 5, levyBeforeAdjustment: 99_000 } },
      { levyAdjustment: 68_999, afterLevyAdjustmentTotal: 30_001 },
    ],
  ]),
  group('R6', '定額減税のないページ', [
    ['給与500万円', {}, { levyTotal: 240_500, fixedReductionTotal: 0, monthlyJune: 21_100 }],
  ]),
  group('R6', '定額減税（令和6年度）', [
    [
      '本人だけ',
      { credits: { fixedReduction: { persons: 0 } } },
      { fixedReductionCity: 6_000, fixedReductionPref: 4_000, levyTotal: 230_500 },
    ],
    [
      '人数は法から',
      { credits: { fixedReduction: {} }, ...spouse({ salary: 1_000_000 }) },
      { fixedReductionTotal: 20_000 },
    ],
    [
      'ページの人数',
      { credits: { fixedReduction: { persons: 3 } } },
      {
        levyBeforeReductionCity: 144_300,
        levyBeforeReductionPref: 96_200,
        levyBeforeReductionTotal: 240_500,
        fixedReductionTotal: 40_000,
        levyRawCity: 120_300,
        levyRawPref: 80_200,
        levyRawTotal: 200_500,
        annualTax: 205_500,
        monthlyJune: 0,
        monthlyRest: 18_600,
      },
    ],
    [
      '所得1,805万円をこえる人にはない',
      { incomes: { salary: 25_000_000 }, credits: { fixedReduction: { persons: 1 } } },
      { fixedReductionTotal: 0 },
    ],
  ]),
  group(
    'R7',
    '定額減税（令和7年度）: 所得1,305万円の人の同一生計配偶者の分',
    [{}, { credits: { fixedReduction: { persons: 1 } } }].map((credits): Row => [
      '給与1,500万円',
      { incomes: { salary: 15_000_000 }, deductions: {}, ...spouse({ income: 0 }), ...credits },
      {
        levyBeforeReductionCity: 755_700,
        levyBeforeReductionPref: 503_800,
        fixedReductionCity: 6_000,
        fixedReductionPref: 4_000,
        fixedReductionTotal: 10_000,
        levyCity: 749_700,
        levyPref: 499_800,
      },
    ]),
  ),
]
