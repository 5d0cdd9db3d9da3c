import { largestAmount, longestList, readIsoDay } from '@zeimori/tax'
import { isObject, type Json } from './case-file.ts'
import { likeText } from '../nearest.ts'
import { shown } from './shown.ts'

/** Reads the values of one object by key. What is null counts as left out; what is wrong is noted. */
export type Reader = {
  /** Whole yen, nought or more. */
  readonly amount: (key: string) => number | undefined
  /** Whole yen, below nought for a loss. */
  readonly balance: (key: string) => number | undefined
  readonly count: (key: string, least: number, most: number) => number | undefined
  /** A number in %, of at most two digits before and four after the point. */
  readonly percent: (key: string) => number | undefined
  readonly flag: (key: string) => boolean
  /** A flag that can only be false where it stands. */
  readonly never: (key: string) => false
  readonly day: (key: string) => string | undefined
  readonly word: <T>(key: string, words: Readonly<Record<string, T>>) => T | undefined
  readonly oneOf: <N extends number>(key: string, numbers: readonly N[]) => N | undefined
  /** Words for people: known, and not read. */
  readonly note: (key: string) => void
  /** Notes that two ways of saying the same thing stand in one object. */
  readonly oneWay: (a: string, b: string) => void
  readonly object: <T>(key: string, read: (reader: Reader) => T) => T
  readonly optional: <T>(key: string, read: (reader: Reader) => T) => T | undefined
  readonly list: <T>(key: string, read: (reader: Reader) => T) => readonly T[]
}

/** How many unknown keys of one object are worth a line. */
const namedUnknown = 5

/** Reads `value` as an object, noting in `mistakes` what is wrong with it and every key that nobody asked for. */
export function readJson<T>(
  value: unknown,
  path: string,
  mistakes: string[],
  read: (reader: Reader) => T,
): T {
  if (!isObject(value)) mistakes.push(`${path}: { … } の形ではありません`)
  const object = isObject(value) ? value : {}
  const asked = new Set<string>()
  const result = read(readerOf({ object, path, mistakes, asked }))
  const unknown = Object.keys(object).filter((key) => !asked.has(key))
  for (const key of unknown.slice(0, namedUnknown))
    mistakes.push(`${path}.${shown(key)}: 知らない項目です${likeText(key, [...asked])}`)
  if (unknown.length > namedUnknown)
    mistakes.push(`${path}: 知らない項目が、ほかに ${unknown.length - namedUnknown}個あります`)
  return result
}

type Check<T> = (value: unknown) => T | undefined

const wholeNumber =
  (least: number, most: number): Check<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined

const percentage: Check<number> = (value) =>
  typeof value === 'number' && /^\d{1,2}(?:\.\d{1,4})?$/.test(String(value)) ? value : undefined

const trueOrFalse: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

const dayOfCalendar: Check<string> = (value) =>
  typeof value === 'string' && readIsoDay(value) !== undefined ? value : undefined

const yen = '円の、1円単位の数ではありません'

/** One object being read. */
type Reading = {
  readonly object: Json
  readonly path: string
  readonly mistakes: string[]
  /** The keys that somebody asked for. */
  readonly asked: Set<string>
}

const at = ({ path }: Reading, key: string): string => `${path}.${key}`

function take({ object, asked }: Reading, key: string): unknown {
  asked.add(key)
  return (Object.hasOwn(object, key) ? object[key] : undefined) ?? undefined
}

function checked<T>(of: Reading, key: string, check: Check<T>, wrong: string): T | undefined {
  const value = take(of, key)
  if (value === undefined) return undefined
  const good = check(value)
  if (good === undefined) of.mistakes.push(`${at(of, key)}: ${wrong}`)
  return good
}

const readerOf = (of: Reading): Reader => ({ ...scalarsOf(of), ...groupsOf(of) })

type Groups = Pick<Reader, 'note' | 'oneWay' | 'object' | 'optional' | 'list'>

const scalarsOf = (of: Reading): Omit<Reader, keyof Groups> => ({
  amount: (key) => checked(of, key, wholeNumber(0, largestAmount), `0円以上、1,000億円未満${yen}`),
  balance: (key) =>
    checked(of, key, wholeNumber(-largestAmount, largestAmount), `1,000億円未満${yen}`),
  count: (key, least, most) =>
    checked(of, key, wholeNumber(least, most), `${least}から${most}までの整数ではありません`),
  percent: (key) => checked(of, key, percentage, '％の数ではありません'),
  flag: (key) => checked(of, key, trueOrFalse, 'true か false ではありません') ?? false,
  never: (key) => checked(of, key, onlyFalse, 'false でしかありません') ?? false,
  day: (key) => checked(of, key, dayOfCalendar, '「2011-02-28」のような、ある日ではありません'),
  word: (key, words) => {
    const name = checked(
      of,
      key,
      nameIn(words),
      `${Object.keys(words).join('、')} のどれでもありません`,
    )
    return name === undefined ? undefined : words[name]
  },
  oneOf: (key, numbers) =>
    checked(
      of,
      key,
      (value) => numbers.find((number) => number === value),
      `${numbers.join('、')} のどれでもありません`,
    ),
})

const onlyFalse: Check<false> = (value) => (value === false ? value : undefined)

const nameIn =
  (words: object): Check<string> =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(words, value) ? value : undefined

function groupsOf(of: Reading): Groups {
  const optional = <T>(key: string, read: (reader: Reader) => T): T | undefined => {
    const value = take(of, key)
    return value === undefined ? undefined : readJson(value, at(of, key), of.mistakes, read)
  }
  return {
    note: (key) => void take(of, key),
    oneWay: (a, b) => {
      if (take(of, a) !== undefined && take(of, b) !== undefined)
        of.mistakes.push(`${at(of, a)}: ${b} と両方は書けません`)
    },
    object: (key, read) => optional(key, read) ?? readJson({}, at(of, key), of.mistakes, read),
    optional,
    list: (key, read) => {
      const value = take(of, key) ?? []
      if (Array.isArray(value) && value.length <= longestList)
        return value.map((item, i) => readJson(item, `${at(of, key)}[${i}]`, of.mistakes, read))
      of.mistakes.push(`${at(of, key)}: ${longestList}個までの [ … ] の形ではありません`)
      return []
    },
  }
}
