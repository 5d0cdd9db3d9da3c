import { reasons, type Figure, type 査定, type 税目 } from '@zeimori/tax'
import type { Json } from './case-file.ts'

export type Value = number | boolean | undefined
/** What an assessment says for one expected key; undefined where it has no such amount. */
export type Result = (査定: 査定, inputs: Json) => Value
/** Every key of one kind; `later` for what the engine cannot say yet. */
export type Results = Readonly<Record<string, Result | 'later'>>

/** Keys that are known and must wait. */
export const later = (...keys: readonly string[]): Results =>
  Object.fromEntries(keys.map((key) => [key, 'later']))

/** `…City`, `…Pref` and their sum `…Total`. */
export const cityAndPref = (
  name: string,
  of: (査定: 査定, 税目: 税目) => number | undefined,
): Results => ({
  [`${name}City`]: (査定) => of(査定, '市町村民税'),
  [`${name}Pref`]: (査定) => of(査定, '道府県民税'),
  [`${name}Total`]: (査定) => sumOf(of(査定, '市町村民税'), of(査定, '道府県民税')),
})

const sumOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b

/** An amount that another rests on, by the name it has in the reason. */
export const inReason = (of: Figure | undefined, 名: Figure['term']): number | undefined =>
  of && reasons(of).find(({ figure }) => figure.term === 名)?.figure.yen
