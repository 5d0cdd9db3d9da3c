import type { 査定 } from '@zeimori/tax'
import { objectAt, type Json } from './case-file.ts'
import { deductionResults, incomeResults } from './income-results.ts'
import type { Result, Results, Value } from './result.ts'
import { later, now, object, type Keys } from './survey.ts'
import { taxResults } from './tax-results.ts'

const results: Results = { ...incomeResults, ...taxResults }

const keysOf = (of: Results): Keys =>
  Object.fromEntries(
    Object.entries(of).map(([key, result]) => [key, result === 'later' ? later : now]),
  )

/** Every key that may stand in a case's `expected`, and whether the engine can say it today. */
export const expectedKeys: Keys = {
  ...keysOf(results),
  deductions: object(keysOf(deductionResults)),
}

/** One amount that a case expects. */
export type Expectation = {
  readonly key: string
  readonly expected: unknown
  readonly result: Result
}

/** The amounts that a case expects, with how to read each off an assessment. */
export function expectationsOf(expected: Json): readonly Expectation[] {
  const { deductions: _, ...rest } = expected
  return [
    ...pairs(rest, results, ''),
    ...pairs(objectAt(expected, 'deductions'), deductionResults, 'deductions.'),
  ]
}

const pairs = (of: Json, table: Results, prefix: string): readonly Expectation[] =>
  Object.entries(of).flatMap(([key, expected]) => {
    const result = Object.hasOwn(table, key) ? table[key] : undefined
    return typeof result === 'function' ? [{ key: prefix + key, expected, result }] : []
  })

/** A line for each amount that is not what the case expects, to the yen. */
export const differences = (
  expectations: readonly Expectation[],
  査定: 査定,
  inputs: Json,
): readonly string[] =>
  expectations.flatMap(({ key, expected, result }) => {
    const got = result(査定, inputs)
    return got !== undefined && got === expected
      ? []
      : [`${key}: 期待 ${JSON.stringify(expected)}、計算 ${shown(got)}`]
  })

const shown = (got: Value): string => (got === undefined ? 'なし' : String(got))
