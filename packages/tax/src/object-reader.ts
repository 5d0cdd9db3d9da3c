import { readIsoDay, type Day } from './kernel/day.ts'
import { yen, type Yen } from './kernel/yen.ts'
import { fieldsOf, someDay, type ObjectReader } from './fields.ts'

export type { ObjectReader } from './fields.ts'

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
    | 'not-a-count'
    | 'not-a-day'
    | 'not-a-choice'
    | 'not-yes-or-no'
    | 'missing'
    /** A part that is more than the whole of which it is. */
    | 'more-than-whole'
    /** 白色申告の事業専従者 of somebody who files 青色申告. */
    | 'white-and-blue'
    /** More than one spouse. */
    | 'spouse-twice'
  /** The words or keys that could stand there, where only some can. */
  readonly allowed?: readonly string[]
  /** The word or the key that stands there instead. */
  readonly given?: string
  /** The least and the greatest number that can stand there. */
  readonly range?: readonly [least: number, most: number]
}

/** Reads `value` as an object, noting in `problems` what is wrong with it and with what it holds. */
export function readObject<T>(
  value: unknown,
  path: string,
  problems: Problem[],
  read: (reader: ObjectReader) => T,
): T {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
  const note = (
    key: string,
    code: Problem['code'],
    more?: Pick<Problem, 'allowed' | 'given' | 'range'>,
  ): undefined => {
    problems.push({ path: key === '' ? path : at(key), code, ...more })
  }
  const noChoice = (key: string, text: unknown, allowed: readonly string[]): undefined =>
    note(key, 'not-a-choice', { allowed, ...(typeof text === 'string' && { given: text }) })
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
    count: (key, least, most) => {
      const number = take(key)
      if (number === undefined) return (note(key, 'missing'), least)
      const counts = typeof number === 'number' && Number.isInteger(number)
      if (counts && number >= least && number <= most) return number
      return (note(key, 'not-a-count', { range: [least, most] }), least)
    },
    day: (key) => {
      const text = take(key)
      return text === undefined ? undefined : (readDay(text) ?? note(key, 'not-a-day'))
    },
    requiredDay: (key) => {
      const text = take(key)
      const day = readDay(text)
      if (day === undefined) note(key, text === undefined ? 'missing' : 'not-a-day')
      return day ?? someDay
    },
    yes: (key) => {
      const answer = take(key) ?? false
      return typeof answer === 'boolean' ? answer : (note(key, 'not-yes-or-no'), false)
    },
    choice: (key, choices) => {
      const text = take(key)
      if (text === undefined) return undefined
      return choices.find((choice) => choice === text) ?? noChoice(key, text, choices)
    },
    required: (key, choices) => {
      const text = take(key)
      const chosen = choices.find((choice) => choice === text)
      if (chosen !== undefined) return chosen
      if (text === undefined) note(key, 'missing', { allowed: choices })
      else noChoice(key, text, choices)
      return choices[0]
    },
    choices: (key, choices) => {
      const items = take(key) ?? []
      if (!Array.isArray(items)) return note(key, 'not-a-list') ?? []
      if (items.length > longestList) return note(key, 'list-too-long') ?? []
      return Array.from(items).flatMap((item: unknown, i) => {
        const choice = choices.find((one) => one === item)
        return choice === undefined ? (noChoice(`${key}[${i}]`, item, choices) ?? []) : [choice]
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
  if (left.size > 0) {
    const allowed = fieldsOf(read).map(({ key }) => key)
    for (const key of left.keys()) note(key, 'unknown-key', { allowed, given: key })
  }
  return result
}

const readDay = (text: unknown): Day | undefined =>
  typeof text === 'string' ? readIsoDay(text) : undefined

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function problemOfAmount(amount: unknown): Problem['code'] | undefined {
  if (typeof amount !== 'number' || Number.isNaN(amount)) return 'not-a-number'
  if (amount < 0) return 'negative'
  if (amount > largestAmount) return 'too-large'
  return Number.isInteger(amount) ? undefined : 'not-whole-yen'
}
