import { reasons, type Figure, type 査定, type 税目 } from '@zeimori/tax'
import type { Inputs } from './inputs.ts'

export type Value = number | boolean | undefined
/** What an assessment says for one expected key; undefined where it has no such amount. */
export type Result = (査定: 査定, inputs: Inputs) => Value
export type Results = Readonly<Record<string, Result>>

/** `…City`, `…Pref` and their sum `…Total`. */
export const cityAndPref = (
  name: string,
  of: (査定: 査定, 税目: 税目, inputs: Inputs) => number | undefined,
): Results => ({
  [`${name}City`]: (査定, inputs) => of(査定, '市町村民税', inputs),
  [`${name}Pref`]: (査定, inputs) => of(査定, '道府県民税', inputs),
  [`${name}Total`]: (査定, inputs) =>
    sumOf(of(査定, '市町村民税', inputs), of(査定, '道府県民税', inputs)),
})

/** The sum, or undefined where one of the two is not there. */
export const sumOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b

/** An amount that another rests on, by the name it has in the reason. */
export const inReason = (of: Figure | undefined, 名: Figure['term']): number | undefined =>
  of && reasons(of).find(({ figure }) => figure.term === 名)?.figure.yen
