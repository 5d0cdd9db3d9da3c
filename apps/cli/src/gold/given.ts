import type { 査定 } from '@zeimori/tax'
import type { Inputs } from './inputs.ts'

/**
 * What the case itself gives for a key of `expected`. Where the figure expected is the one given, that the two
 * agree is no evidence of anything.
 */
export function givenFor(inputs: Inputs, 査定: 査定 | undefined): ReadonlyMap<string, number> {
  const { incomes, deductions, family, credits, rates, limitCoefficients } = inputs
  const given: (readonly [string, number | undefined])[] = [
    ['businessIncome', incomes.businessIncome],
    ['taxableIncome', incomes.taxableOverride],
    ['spouseIncome', family.spouse?.income],
    ['deductions.total', deductions.totalOverride],
    ['personalDiffTotal', deductions.personalDiffOverride],
    ['mortgageCreditTotal', credits.mortgage?.creditTotal],
    ['afterLevyAdjustmentTotal', credits.levyTotalInput],
    ['perCapitaCity', rates.perCapitaCity],
    ['perCapitaPref', rates.perCapitaPref],
    ['perCapitaTotal', sum(rates.perCapitaCity, rates.perCapitaPref)],
    ['perCapitaNonTaxableLimit', ofOne(査定) ? limitCoefficients?.single : undefined],
    ...deductions.given.map(({ expected, amount }) => [`deductions.${expected}`, amount] as const),
    [
      'spouseSpecial',
      deductions.given.find(({ expected }) => expected === 'spouseSpecial')?.amount,
    ],
  ]
  return new Map(given.flatMap(([key, amount]) => (amount === undefined ? [] : [[key, amount]])))
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b

/** Whether the limit is that of one person, which an ordinance gives as one figure. */
const ofOne = (査定: 査定 | undefined): boolean =>
  査定?.非課税.均等割の非課税限度額.when.some(
    (condition) => 'fact' in condition && condition.fact === '配偶者も扶養親族もいない',
  ) === true
