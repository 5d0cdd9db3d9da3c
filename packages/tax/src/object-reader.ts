import { readIsoDay, type Day } from './kernel/day.ts'
import { yen, type Yen } from './kernel/yen.ts'

/** The largest amount that one field takes, in yen. More is a slip of the finger. */
export const largestAmount = 99_999_999_999
/** The most slips, or relatives, in one declaration. */
export const longestList = 50

/** What is wrong with one value of a declaration. The words belong to whoever shows it. */
export type Problem = {
  /** Where it stands: 「給与[0].支払金額」. */
  readonly path: string
  readonly code:
    | 'not-an-object'
    | 'not-a-list'
    | 'list-too-long'
    | 'unknown-key'
    | 'not-a-number'
    | 'not-whole-yen'
    | 'negative'
    | 'too-large'
    | 'not-a-day'
    | 'not-a-choice'
    | 'not-yes-or-no'
    | 'missing'
}

/** Reads the values of one object by key. A wrong value is noted and read as if it were left out. */
export type ObjectReader = {
  readonly amount: (key: string) => Yen
  /** Undefined where nothing is said, which is not the same as nought. */
  readonly optionalAmount: (key: string) => Yen | undefined
  readonly day: (key: string) => Day | undefined
  readonly yes: (key: string) => boolean
  readonly choice: <const C extends string>(key: string, choices: readonly C[]) => C | undefined
  /** A choice without which the object says nothing; the first of the choices stands in for it. */
  readonly required: <const C extends string>(key: string, choices: readonly [C, ...C[]]) => C
  /** Every member of a list, each one of the choices. */
  readonly choices: <const C extends string>(key: string, choices: readonly C[]) => readonly C[]
  readonly object: <T>(key: string, read: (reader: ObjectReader) => T) => T
  readonly optional: <T>(key: string, read: (reader: ObjectReader) => T) => T | undefined
  readonly list: <T>(key: string, read: (reader: ObjectReader) => T) => readonly T[]
}

/** Reads `value` as an object, noting in `problems` what is wrong with it and with what it holds. */
export function readObject<T>(
  value: unknown,
  path: string,
  problems: Problem[],
  read: (reader: ObjectReader) => T,
): T {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
  const note = (key: string, code: Problem['code']): undefined => {
    problems.push({ path: key === '' ? path : at(key), code })
  }
  const left = new Map(isObject(value) ? Object.entries(value) : [])
  if (!isObject(value)) note('', 'not-an-object')

  const take = (key: string): unknown => {
    const taken = left.get(key)
    left.delete(key)
    return taken ?? undefined
  }
  const readAmount = (key: string, amount: unknown): Yen => {
    const code = problemOfAmount(amount)
    return typeof amount === 'number' && code === undefined
      ? yen(amount)
      : (note(key, code ?? 'not-a-number'), yen(0))
  }
  const optional = <U>(key: string, readInner: (reader: ObjectReader) => U): U | undefined => {
    const inner = take(key)
    return inner === undefined ? undefined : readObject(inner, at(key), problems, readInner)
  }
  const result = read({
    amount: (key) => readAmount(key, take(key) ?? 0),
    optionalAmount: (key) => {
      const amount = take(key)
      return amount === undefined ? undefined : readAmount(key, amount)
    },
    day: (key) => {
      const text = take(key)
      if (text === undefined) return undefined
      return (typeof text === 'string' ? readIsoDay(text) : undefined) ?? note(key, 'not-a-day')
    },
    yes: (key) => {
      const answer = take(key) ?? false
      return typeof answer === 'boolean' ? answer : (note(key, 'not-yes-or-no'), false)
    },
    choice: (key, choices) => {
      const text = take(key)
      if (text === undefined) return undefined
      return choices.find((choice) => choice === text) ?? note(key, 'not-a-choice')
    },
    required: (key, choices) => {
      const text = take(key)
      const code = text === undefined ? 'missing' : 'not-a-choice'
      return choices.find((choice) => choice === text) ?? (note(key, code), choices[0])
    },
    choices: (key, choices) => {
      const items = take(key) ?? []
      if (!Array.isArray(items)) return note(key, 'not-a-list') ?? []
      if (items.length > longestList) return note(key, 'list-too-long') ?? []
      return Array.from(items).flatMap((item: unknown, i) => {
        const choice = choices.find((one) => one === item)
        return choice === undefined ? (note(`${key}[${i}]`, 'not-a-choice') ?? []) : [choice]
      })
    },
    object: (key, readInner) =>
      optional(key, readInner) ?? readObject({}, at(key), problems, readInner),
    optional,
    list: (key, readInner) => {
      const items = take(key) ?? []
      if (!Array.isArray(items)) return note(key, 'not-a-list') ?? []
      if (items.length > longestList) return note(key, 'list-too-long') ?? []
      // Not map: it would skip the holes of an array that has some, and leave them in the declaration.
      return Array.from(items, (item: unknown, i) =>
        readObject(item, `${at(key)}[${i}]`, problems, readInner),
      )
    },
  })
  for (const key of left.keys()) note(key, 'unknown-key')
  return result
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function problemOfAmount(amount: unknown): Problem['code'] | undefined {
  if (typeof amount !== 'number' || Number.isNaN(amount)) return 'not-a-number'
  if (amount < 0) return 'negative'
  if (amount > largestAmount) return 'too-large'
  return Number.isInteger(amount) ? undefined : 'not-whole-yen'
}
