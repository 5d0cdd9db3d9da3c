import { answers, expectedKeys } from './expectations.ts'
import { readInputs } from './inputs.ts'
import type { Reader } from './reader.ts'

/** One key that a case can have, where it stands and what may stand there. */
export type CaseKey = {
  /** 「incomes.business.revenue」, 「family.dependents[].age」. */
  readonly path: string
  readonly kind: keyof Reader
  /** The words or numbers that may stand there; empty where it is no choice. */
  readonly choices: readonly string[]
}

/** Every key of `inputs`, found by letting the reader of inputs read nothing. */
export function inputKeys(): readonly CaseKey[] {
  const keys: CaseKey[] = []
  readInputs(recorder('', keys))
  return keys
}

/** Every key of `expected`, and whether it answers yes or no. */
export const resultKeys = (): readonly { readonly path: string; readonly answer: boolean }[] =>
  expectedKeys.map((path) => ({ path, answer: answers.has(path) }))

function recorder(at: string, keys: CaseKey[]): Reader {
  const note = (kind: CaseKey['kind'], key: string, choices: readonly string[] = []): undefined =>
    void keys.push({ path: at + key, kind, choices })
  const inside = (key: string): Reader => recorder(`${at}${key}.`, keys)
  return {
    amount: (key) => note('amount', key),
    balance: (key) => note('balance', key),
    count: (key, least, most) => note('count', key, [`${least}〜${most}`]),
    percent: (key) => note('percent', key),
    flag: (key) => (note('flag', key), false),
    never: (key) => (note('never', key), false),
    day: (key) => note('day', key),
    word: (key, words) => note('word', key, Object.keys(words)),
    oneOf: (key, numbers) => note('oneOf', key, numbers.map(String)),
    note: (key) => note('note', key),
    oneWay: () => undefined,
    object: (key, read) => (note('object', key), read(inside(key))),
    optional: (key, read) => (note('optional', key), read(inside(key)), undefined),
    list: (key, read) => (note('list', `${key}[]`), read(inside(`${key}[]`)), []),
  }
}
