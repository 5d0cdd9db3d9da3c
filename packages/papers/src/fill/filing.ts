import { reasons, type 査定, type 申告, type Figure } from '@zeimori/tax'
import type { Letterhead, Persons } from './person.ts'

/** Everything that a filled paper follows from. */
export type Filing = {
  readonly 申告: 申告
  readonly 査定: 査定
  readonly persons: Persons
  readonly letterhead: Letterhead
}

type Term = Figure['term']

/** The deductions of these names, those that are not granted included. */
export const deductionsCalled = ({ 査定 }: Filing, ...terms: readonly Term[]): readonly Figure[] =>
  査定.所得控除.内訳.filter(({ term }) => terms.includes(term))

/** In yen. */
export const sumOf = (figures: readonly Figure[]): number =>
  figures.reduce((sum, { yen }) => sum + yen, 0)

/** A named amount among those that an amount rests on, in yen; undefined where it has none such. */
export const within = (of: Figure, term: Term, whose: Figure['whose']): number | undefined =>
  reasons(of).find(({ figure }) => figure.term === term && figure.whose === whose)?.figure.yen
