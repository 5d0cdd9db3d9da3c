import { wrongUse, type Failure } from '../failure.ts'

/** What is read of one object of a settings file, each with a sentence where it is not as it should be. */
export type Reader = {
  readonly given: Readonly<Record<string, unknown>>
  readonly wrong: (name: string, how: string) => Failure
  readonly text: (name: string) => string
  /** A whole number between two, or the usual one where none is given. */
  readonly number: (name: string, least: number, most: number, usual: number) => number
  readonly url: (name: string) => URL
  readonly date: (name: string) => Date
  readonly texts: (name: string) => readonly string[]
  /** What stands in an object of its own; undefined where there is none. */
  readonly within: <T>(name: string, read: (one: Reader) => T) => T | undefined
  readonly list: <T>(name: string, read: (one: Reader) => T) => readonly T[]
}

/**
 * Reads an object of a settings file.
 * @param place where it stands, for whoever has to mend it
 * @throws wrong use, in a sentence that says what to do; so does everything that it reads
 */
export function reading(place: string, value: unknown): Reader {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrongUse(`${place} は { "名前": 値 } の形で書いてください。`)
  const given: Reader['given'] = { ...value }
  const wrong = (name: string, how: string) => wrongUse(`${place} の ${name} は、${how}`)
  const text = (name: string): string => {
    const found = given[name]
    if (typeof found !== 'string' || found.trim() === '')
      throw wrong(name, '文字で書いてください。')
    return found
  }
  const listOf = (name: string): readonly unknown[] => {
    const found = given[name] ?? []
    if (!Array.isArray(found)) throw wrong(name, '[ ] の一覧で書いてください。')
    return found
  }
  return {
    given,
    wrong,
    text,
    number: (name: string, least: number, most: number, usual: number): number => {
      const found = given[name] ?? usual
      if (typeof found !== 'number' || !Number.isInteger(found) || found < least || found > most)
        throw wrong(name, `${least} から ${most} までの整数で書いてください。`)
      return found
    },
    url: (name: string): URL => {
      const url = URL.parse(text(name))
      if (url === null || !['http:', 'https:'].includes(url.protocol))
        throw wrong(name, 'http:// か https:// で始まる番地で書いてください。')
      return url
    },
    date: (name: string): Date => {
      const date = new Date(text(name))
      if (Number.isNaN(date.getTime()))
        throw wrong(name, '2026-11-25T22:00:00+09:00 のような日時で書いてください。')
      return date
    },
    texts: (name: string): readonly string[] =>
      listOf(name).map((one) => {
        if (typeof one !== 'string') throw wrong(name, '文字の一覧で書いてください。')
        return one
      }),
    within: <T>(name: string, read: (one: Reader) => T): T | undefined =>
      given[name] === undefined ? undefined : read(reading(`${place} の ${name}`, given[name])),
    list: <T>(name: string, read: (one: Reader) => T): readonly T[] =>
      listOf(name).map((one, n) => read(reading(`${place} の ${name} の ${n + 1}番目`, one))),
  }
}
