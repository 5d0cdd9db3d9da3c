import type { Reader } from '../src/gold/reader.ts'

/** Every path of keys within a value; all members of a list stand under one path. */
export function pathsIn(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, at))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined || inner === null ? [] : [at + key, ...pathsIn(inner, `${at}${key}.`)],
  )
}

/** Every path that a reading function asks for. */
export function keysAskedFor(read: (reader: Reader) => unknown): readonly string[] {
  const asked = new Set<string>()
  read(askingReader('', asked))
  return [...asked]
}

function askingReader(at: string, asked: Set<string>): Reader {
  const ask = (key: string): undefined => void asked.add(at + key)
  const within = <T>(key: string, read: (reader: Reader) => T): T => {
    ask(key)
    return read(askingReader(`${at}${key}.`, asked))
  }
  return {
    amount: ask,
    balance: ask,
    count: ask,
    percent: ask,
    day: ask,
    word: ask,
    oneOf: ask,
    note: ask,
    flag: (key) => {
      ask(key)
      return false
    },
    never: (key) => {
      ask(key)
      return false
    },
    oneWay: () => undefined,
    object: within,
    optional: within,
    list: (key, read) => [within(key, read)],
  }
}
