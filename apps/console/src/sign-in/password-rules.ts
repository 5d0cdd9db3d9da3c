import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { limitsOf } from '@zeimori/records'
import type { OwnLimits } from '@zeimori/store'
import { isLeaked } from './leaked/is-leaked.ts'
import { placeWords } from './place-words.ts'
import { withoutRuns } from './runs.ts'

/** What a new password lacks. The words are in `texts/sign-in.ts`. (M01, M02, M03) */
export type PasswordProblem =
  | 'too-short'
  | 'too-long'
  | 'no-upper'
  | 'no-lower'
  | 'no-digit'
  /** It stands in a list of leaked passwords. */
  | 'leaked'
  /** Words, a row of keys, or near to her own name. */
  | 'too-common'

const longestPassword = 128
/** Of 0 to 4: 3 withstands an offline attack on a slow hash. */
const least = 3

/** In characters, as people count them. */
const lengthOf = (password: string): number => Array.from(password).length

const rules: readonly (readonly [
  PasswordProblem,
  (password: string, shortest: number) => boolean,
])[] = [
  ['too-short', (password, shortest) => lengthOf(password) < shortest],
  ['too-long', (password) => lengthOf(password) > longestPassword],
  ['no-upper', (password) => !/[A-Z]/.test(password)],
  ['no-lower', (password) => !/[a-z]/.test(password)],
  ['no-digit', (password) => !/[0-9]/.test(password)],
]

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

/** How much has to be left of a password without the words that anybody would try here. */
const leastRest = 8

/**
 * What is left without her own words, those of this work, the years and rows of characters: 「Fujisawa2026!」 of somebody in
 * Fujisawa is nearly nothing. (M03, fujisawa-3-7-d)
 */
const restOf = (password: string, words: readonly string[]): string =>
  withoutRuns(
    [...words, ...placeWords]
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, word) => rest.replaceAll(word, ''), password.normalize('NFKC').toLowerCase())
      .replaceAll(/(?:19|20)\d\d|r\d{1,2}/g, ''),
  )

/**
 * Everything that a new password lacks; nothing if it may be used. Three kinds of characters are fixed, so
 * that each of the specifications' own counts of kinds is met.
 * @param own her identifier, name, mail and organisation: no password may be built on them
 * @param limits what her municipality has made stricter
 */
export function passwordProblems(
  password: string,
  own: readonly string[],
  limits: OwnLimits,
): readonly PasswordProblem[] {
  const { passwordLength } = limitsOf(limits)
  const lacks = rules.flatMap(([problem, fails]) =>
    fails(password, passwordLength) ? [problem] : [],
  )
  if (lacks.length > 0) return lacks
  if (isLeaked(password)) return ['leaked']
  const words = own
    .flatMap((text) => text.toLowerCase().split(/[\s.@_-]+/))
    .filter(({ length }) => length > 2)
  const isBuiltOn = lengthOf(restOf(password, words)) < leastRest
  return isBuiltOn || estimator.check(password, words).score < least ? ['too-common'] : []
}
