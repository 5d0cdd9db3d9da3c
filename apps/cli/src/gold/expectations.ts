import type { 査定, 退職所得の査定 } from '@zeimori/tax'
import { isObject } from './case-file.ts'
import { creditResults, withholdingResults } from './credit-results.ts'
import { deductionResults, incomeResults, limitResults } from './income-results.ts'
import type { Inputs } from './inputs.ts'
import type { Results, Value } from './result.ts'
import { likeText } from '../nearest.ts'
import { shown } from './shown.ts'
import { adjustmentResults, baseResults, paymentResults } from './tax-results.ts'

/** Every key of `expected` that an assessment answers. */
const results: Results = {
  ...incomeResults,
  ...limitResults,
  ...baseResults,
  ...adjustmentResults,
  ...creditResults,
  ...withholdingResults,
  ...paymentResults,
  // As cases out of another program's tests have it.
  spouseSpecial: deductionResults['spouseSpecial'] ?? (() => undefined),
}

type RetirementKey = `retirement${'Deduction' | 'Income' | 'City' | 'Pref' | 'Total'}`

/** Every key that the tax on 退職所得 answers: it is a tax of its own, and needs no assessment. */
const retirementResults: Readonly<Record<RetirementKey, (退職: 退職所得の査定) => number>> = {
  retirementDeduction: (退職) => 退職.退職所得控除額.yen,
  retirementIncome: (退職) => 退職.課税退職所得金額.yen,
  retirementCity: (退職) => 退職.税目.市町村民税.yen,
  retirementPref: (退職) => 退職.税目.道府県民税.yen,
  retirementTotal: (退職) => 退職.合計.yen,
}

/** Every key that `expected` may have. */
export const expectedKeys: readonly string[] = [
  ...Object.keys(results),
  ...Object.keys(retirementResults),
  ...Object.keys(deductionResults).map((key) => `deductions.${key}`),
]

/** One amount or answer that a case expects. */
export type Expectation = { readonly key: string; readonly expected: number | boolean }

/** The keys that answer yes or no. */
export const answers = new Set<string>([
  'perCapitaTaxable',
  'perCapitaNonTaxable',
  'levyTaxable',
  'special135NonTaxable',
])

/** How many unknown keys are worth a line. */
const namedUnknown = 5

/** What a case expects. Notes every key that is unknown and every value that cannot be. */
export function readExpectations(value: unknown, mistakes: string[]): readonly Expectation[] {
  if (!isObject(value)) {
    mistakes.push('expected: { … } の形ではありません')
    return []
  }
  const { deductions = {}, ...rest } = value
  const known = { ...results, ...retirementResults }
  return [
    ...read(rest, known, '', mistakes),
    ...read(deductions, deductionResults, 'deductions.', mistakes),
  ]
}

function read(
  value: unknown,
  known: object,
  prefix: string,
  mistakes: string[],
): readonly Expectation[] {
  if (!isObject(value)) {
    mistakes.push('expected.deductions: { … } の形ではありません')
    return []
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(known, key))
  for (const key of unknown.slice(0, namedUnknown))
    mistakes.push(
      `expected.${prefix}${shown(key)}: 知らない項目です${likeText(key, Object.keys(known))}`,
    )
  if (unknown.length > namedUnknown)
    mistakes.push(`expected: 知らない項目が、ほかに ${unknown.length - namedUnknown}個あります`)
  return Object.entries(value).flatMap(([name, expected]) => {
    if (!Object.hasOwn(known, name)) return []
    const key = prefix + name
    if (answers.has(key) ? typeof expected === 'boolean' : Number.isInteger(expected))
      if (typeof expected === 'boolean' || typeof expected === 'number') return [{ key, expected }]
    mistakes.push(
      `expected.${key}: ${answers.has(key) ? 'true か false ' : '1円単位の数'}ではありません`,
    )
    return []
  })
}

/** What there is to hold expectations against: either part can be missing. */
export type Calculated = {
  readonly 査定: 査定 | undefined
  readonly 退職: 退職所得の査定 | undefined
}

/** Whether the key is one of the tax on 退職所得, which needs no assessment. */
export const isRetirement = ({ key }: Expectation): boolean => Object.hasOwn(retirementResults, key)

/** Whether the key rests on 人的控除差, as 調整控除 and all after it do. */
export const restsOnDifference = ({ key }: Expectation): boolean =>
  [adjustmentResults, creditResults, withholdingResults, paymentResults].some((table) =>
    Object.hasOwn(table, key),
  )

/** What was calculated for a key, or undefined where nothing was. */
export function valueOf({ key }: Expectation, { 査定, 退職 }: Calculated, inputs: Inputs): Value {
  const retirement = Object.entries(retirementResults).find(([name]) => name === key)?.[1]
  if (retirement !== undefined) return 退職 && retirement(退職)
  if (査定 === undefined) return undefined
  const [group, name] = key.startsWith('deductions.')
    ? [deductionResults, key.slice('deductions.'.length)]
    : [results, key]
  return group[name]?.(査定, inputs)
}
