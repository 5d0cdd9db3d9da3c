import type { Day } from './kernel/day.ts'
import { yen, type Yen } from './kernel/yen.ts'

/** Reads the values of one object by key. A wrong value is noted and read as if it were left out. */
export type ObjectReader = {
  readonly amount: (key: string) => Yen
  /** Undefined where nothing is said, which is not the same as nought. */
  readonly optionalAmount: (key: string) => Yen | undefined
  /** A whole number that must be there; `least` stands in for it. */
  readonly count: (key: string, least: number, most: number) => number
  readonly day: (key: string) => Day | undefined
  /** A day that must be there; some day stands in for it. */
  readonly requiredDay: (key: string) => Day
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

/** One key of an object, and what may stand there. */
export type Field = {
  readonly key: string
  readonly kind: keyof ObjectReader
  /** The words that may stand there; empty where it is no choice. */
  readonly choices: readonly string[]
  /** The keys of the object, or of each object of the list; empty where it is neither. */
  readonly inner: readonly Field[]
}

export const someDay: Day = { year: 1, month: 1, day: 1 }

/** The keys that a reader asks for, found by letting it read an object that has none of them. */
export function fieldsOf(read: (reader: ObjectReader) => unknown): readonly Field[] {
  const fields: Field[] = []
  const note = (
    kind: Field['kind'],
    key: string,
    { choices = [], inner = [] }: Partial<Field> = {},
  ): void => void fields.push({ key, kind, choices, inner })
  read({
    amount: (key) => (note('amount', key), yen(0)),
    optionalAmount: (key) => (note('optionalAmount', key), undefined),
    count: (key, least) => (note('count', key), least),
    day: (key) => (note('day', key), undefined),
    requiredDay: (key) => (note('requiredDay', key), someDay),
    yes: (key) => (note('yes', key), false),
    choice: (key, choices) => (note('choice', key, { choices }), undefined),
    required: (key, choices) => (note('required', key, { choices }), choices[0]),
    choices: (key, choices) => (note('choices', key, { choices }), []),
    object: (key, readInner) => {
      note('object', key, { inner: fieldsOf(readInner) })
      return readEmpty(readInner)
    },
    optional: (key, readInner) => (
      note('optional', key, { inner: fieldsOf(readInner) }),
      undefined
    ),
    list: (key, readInner) => (note('list', key, { inner: fieldsOf(readInner) }), []),
  })
  return fields
}

/** What a reader makes of an object that has no keys. */
function readEmpty<T>(read: (reader: ObjectReader) => T): T {
  return read({
    amount: () => yen(0),
    optionalAmount: () => undefined,
    count: (_, least) => least,
    day: () => undefined,
    requiredDay: () => someDay,
    yes: () => false,
    choice: () => undefined,
    required: (_, choices) => choices[0],
    choices: () => [],
    object: (_, readInner) => readEmpty(readInner),
    optional: () => undefined,
    list: () => [],
  })
}
