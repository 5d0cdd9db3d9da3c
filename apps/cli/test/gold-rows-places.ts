import { group, spouse, type Group } from './gold-cases.ts'

/** What a page says of the place. */
export const placeRows: readonly Group[] = [
  group('R8', 'grades, rates in % and per-capita amounts with their surcharges', [
    ['2級地', { grade: 2 }, { perCapitaNonTaxableLimit: 415_000, levyNonTaxableLimit: 450_000 }],
    ['3級地の夫婦', { grade: 3, ...spouse({}) }, { perCapitaNonTaxableLimit: 828_000 }],
    [
      '指定都市',
      { designatedCity: true },
      { calcCity: 194_400, calcPref: 48_600, calcTotal: 243_000 },
    ],
    [
      '標準の率',
      { rates: { cityRate: 6, prefRate: 4 } },
      {
        perCapitaCity: 3_000,
        perCapitaPref: 1_000,
        perCapitaTotal: 4_000,
        annualTax: 245_500,
      },
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
      { calcCity: 187_110, cityTotal: 187_900 },
    ],
    ['森林環境税なし', { rates: { forestTax: 0 } }, { annualTax: 244_500 }],
  ]),
  group('R8', 'limits by ordinance', [
    [
      '夫婦',
      {
        ...spouse({}),
        limitCoefficients: { perPerson: 320_000, familyAddition: 190_000, addition: 100_000 },
      },
      { perCapitaNonTaxableLimit: 930_000, levyNonTaxableLimit: 1_120_000 },
    ],
    [
      '一人あたりだけ',
      { ...spouse({}), limitCoefficients: { perPerson: 320_000 } },
      { perCapitaNonTaxableLimit: 950_000 },
    ],
    [
      '一人の額が一人あたりと同じなら、加算がつく',
      { limitCoefficients: { perPerson: 320_000, addition: 100_000, single: 320_000 } },
      { perCapitaNonTaxableLimit: 420_000 },
    ],
    [
      '均等割だけがかかり、森林環境税は級地による',
      { incomes: { misc: 430_000 }, limitCoefficients: { single: 420_000 } },
      { perCapitaTaxable: true, levyTaxable: false, annualTax: 4_000 },
    ],
  ]),
]
