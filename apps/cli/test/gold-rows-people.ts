import { family, group, spouse, type Group, type Row } from './gold-cases.ts'

const pension = (amount: number, who: object = {}): object => ({
  incomes: { pension: amount },
  ...who,
})
const child = { age: 10, income: 0 }

/** What a page says of the taxpayer and the family. */
export const peopleRows: readonly Group[] = [
  group('R8', 'the age is that of 31 December of the income year', [
    ['64歳', pension(2_000_000, { age: 64 }), { pensionIncome: 1_225_000 }],
    ['65歳', pension(2_000_000, { age: 65 }), { pensionIncome: 900_000 }],
    ['年齢なし', pension(2_000_000), { pensionIncome: 1_225_000 }],
    ['年齢 null', pension(2_000_000, { age: null }), { pensionIncome: 1_225_000 }],
    ['1961-01-01', pension(2_000_000, { birthDate: '1961-01-01' }), { pensionIncome: 900_000 }],
    [
      '1961-01-02',
      pension(2_000_000, { age: 70, birthDate: '1961-01-02' }),
      { pensionIncome: 1_225_000 },
    ],
    [
      '17歳、所得132万円',
      { age: 17, incomes: { salary: 2_000_000 } },
      { special135NonTaxable: true, perCapitaTaxable: false, annualTax: 0 },
    ],
    [
      '18歳、所得132万円',
      { age: 18, incomes: { salary: 2_000_000 }, notes: '読まない言葉' },
      { special135NonTaxable: false, perCapitaTaxable: true, perCapitaNonTaxable: false },
    ],
  ]),
  group('R8', 'disability, single parents, widows, students', [
    [
      '障害者',
      { self: { disability: 'ordinary' }, incomes: { salary: 2_000_000 } },
      { deductions: { disability: 260_000 }, special135NonTaxable: true, levyTotal: 0 },
    ],
    [
      '特別障害者',
      { self: { disability: 'special' } },
      { deductions: { disability: 300_000 }, personalDiffTotal: 150_000 },
    ],
    [
      'ひとり親（母）',
      { self: { singleParent: 'mother' }, ...family(child) },
      {
        deductions: { total: 1_430_000 },
        personalDiffTotal: 100_000,
        levyNonTaxableLimit: 1_120_000,
      },
    ],
    [
      'ひとり親（父）',
      { self: { singleParent: 'father' }, ...family(child) },
      { deductions: { total: 1_430_000 }, personalDiffTotal: 60_000 },
    ],
    [
      '子の書かれていないひとり親',
      { self: { singleParent: 'mother' } },
      {
        deductions: { total: 1_430_000, dependents: 0 },
        personalDiffTotal: 100_000,
        levyNonTaxableLimit: 450_000,
      },
    ],
    [
      '親だけが書かれたひとり親',
      { self: { singleParent: 'father' }, ...family({ age: 70, income: 0 }) },
      { deductions: { dependents: 380_000, total: 1_810_000 }, levyNonTaxableLimit: 1_120_000 },
    ],
    [
      '寡婦',
      { self: { widow: true } },
      { deductions: { total: 1_390_000 }, personalDiffTotal: 60_000 },
    ],
    ['寡婦でない', { self: { widow: false } }, { deductions: { total: 1_130_000 } }],
    [
      '勤労学生',
      { self: { student: true }, incomes: { salary: 1_500_000 }, deductions: {} },
      { totalIncome: 850_000, deductions: { total: 690_000 } },
    ],
  ]),
  group('R8', 'the spouse', [
    ['69歳', spouse({ age: 69 }), { spouseIncome: 0, deductions: { spouse: 330_000 } }],
    ['70歳', spouse({ age: 70, cohabitingParent: false }), { deductions: { spouse: 380_000 } }],
    [
      '年金150万円、年齢なし',
      spouse({ pension: 1_500_000 }),
      {
        spouseIncome: 850_000,
        spouseSpecial: 330_000,
        deductions: { spouse: 0, spouseSpecial: 330_000 },
      },
    ],
    ['年金150万円、65歳', spouse({ age: 65, pension: 1_500_000 }), { spouseIncome: 400_000 }],
    ['給与123万円', spouse({ salary: 1_230_000 }), { deductions: { spouse: 330_000 } }],
    ['所得58万円と1円', spouse({ income: 580_001 }), { deductions: { spouseSpecial: 330_000 } }],
    [
      '合計所得は、もとの給与に優先',
      spouse({ income: 0, salary: 5_000_000 }),
      { deductions: { spouse: 330_000 } },
    ],
    ['特別障害者', spouse({ disability: 'special' }), { deductions: { disability: 300_000 } }],
    [
      '同居特別障害者',
      spouse({ disability: 'cohabSpecial' }),
      { deductions: { disability: 530_000 } },
    ],
    [
      'ほかの人の扶養',
      spouse({ income: 0, notClaimed: true }),
      { deductions: { spouse: 0 }, perCapitaNonTaxableLimit: 450_000 },
    ],
    [
      '給与900万円の人の、ほかの人が扶養する特別障害者の配偶者',
      {
        incomes: { salary: 9_000_000 },
        ...spouse({ age: 20, income: 0, disability: 'special', notClaimed: true }),
      },
      { incomeAdjustmentChild: 50_000, deductions: { disability: 0 } },
    ],
  ]),
  group('R8', 'the dependents', [
    ...(
      [
        [15, 0],
        [16, 330_000],
        [19, 450_000],
        [22, 450_000],
        [23, 330_000],
        [69, 330_000],
        [70, 380_000],
      ] as const
    ).map(([age, dependents]): Row => [
      `${age}歳`,
      family({ age, income: 0 }),
      { deductions: { dependents }, perCapitaNonTaxableLimit: 1_010_000 },
    ]),
    ['年齢なし', family({ income: 0 }), { deductions: { dependents: 330_000 } }],
    [
      '同居老親等',
      family({ age: 70, income: 0, cohabitingParent: true }),
      { deductions: { dependents: 450_000 } },
    ],
    [
      '同居特別障害者の子',
      family({ ...child, disability: 'cohabSpecial' }),
      { deductions: { dependents: 0, disability: 530_000 } },
    ],
    [
      '70歳の同居特別障害者',
      family({ age: 70, disability: 'cohabSpecial' }),
      { deductions: { dependents: 380_000, disability: 530_000 } },
    ],
    [
      '20歳、給与150万円',
      family({ age: 20, salary: 1_500_000 }),
      { deductions: { dependents: 0, specificRelative: 450_000 } },
    ],
    [
      '66歳、年金168万円と1円',
      family({ age: 66, pension: 1_680_001 }),
      { deductions: { dependents: 0 } },
    ],
    [
      'ほかの人の扶養',
      family({ age: 18, income: 0, notClaimed: true }),
      { deductions: { dependents: 0 }, levyNonTaxableLimit: 450_000 },
    ],
    [
      '給与900万円の人の、ほかの人が扶養する子',
      { incomes: { salary: 9_000_000 }, ...family({ ...child, notClaimed: true }) },
      { incomeAdjustment: 50_000, levyNonTaxableLimit: 450_000 },
    ],
  ]),
  group('R8', 'the short form of total incomes and a family size', [
    [
      '所得900万円',
      {
        incomes: undefined,
        deductions: undefined,
        taxpayerIncome: 9_000_000,
        spouseIncome: 1_000_001,
      },
      { spouseSpecial: 310_000 },
    ],
    [
      '2人',
      { incomes: undefined, deductions: undefined, income: 919_000, grade: 2, persons: 2 },
      { perCapitaNonTaxable: true, perCapitaNonTaxableLimit: 919_000 },
    ],
  ]),
]
