import { tenantProblem } from './problem-text.ts'

/** Where in a file something stands, and where to say what is wrong with it. */
export type Spot = {
  /** 「contact.phone」 */
  readonly key: string
  readonly say: (key: string, problem: string) => void
}

/** Reads one kind of value. What cannot be read is said, and `blank` stands in so that reading goes on. */
export type Reader<T> = {
  readonly blank: T
  readonly read: (value: unknown, at: Spot) => T
}

/** Of a value that is tested as a whole. */
export const tested = <T>(
  blank: T,
  problem: string,
  test: (value: unknown) => T | undefined,
): Reader<T> => ({
  blank,
  read: (value, at) => {
    const found = test(value)
    if (found === undefined) at.say(at.key, problem)
    return found ?? blank
  },
})

/** A text of one line or more, without what a browser or a terminal would obey. */
export const text = (longest: number): Reader<string> => ({
  blank: '',
  read: (value, at) => {
    const wrong =
      typeof value !== 'string'
        ? tenantProblem.notText
        : value.trim() === ''
          ? tenantProblem.empty
          : Array.from(value).length > longest
            ? tenantProblem.tooLong(longest, Array.from(value).length)
            : /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(value.replace(/\n/g, ''))
              ? tenantProblem.controls
              : undefined
    if (wrong !== undefined) at.say(at.key, wrong)
    return typeof value === 'string' && wrong === undefined ? value.trim() : ''
  },
})

export const matching = (pattern: RegExp, problem: string): Reader<string> =>
  tested('', problem, (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined,
  )

/** A day that there is, as 「2026-11-22」. */
export const date: Reader<string> = tested('', tenantProblem.date, (value) => {
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(value)) return undefined
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined
})

export const listOf = <T>(of: Reader<T>, most: number): Reader<readonly T[]> => ({
  blank: [],
  read: (value, at) => {
    if (!Array.isArray(value)) {
      at.say(at.key, tenantProblem.notList)
      return []
    }
    if (value.length > most) at.say(at.key, tenantProblem.tooMany(most, value.length))
    return value.slice(0, most).map((one, i) => of.read(one, { ...at, key: `${at.key}[${i}]` }))
  },
})

/** The fields of an object, each read by its own reader. */
export type Fields = {
  readonly must: <T>(name: string, reader: Reader<T>) => T
  readonly may: <T>(name: string, reader: Reader<T>) => T | undefined
}

/** Of an object with these fields. A field that is not known is a slip of the pen, and is said. */
export const object = <T>(
  names: readonly string[],
  build: (fields: Fields, at: Spot) => T,
): Reader<T> => ({
  blank: build({ must: (_, { blank }) => blank, may: () => undefined }, silent),
  read: (value, at) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isObject) at.say(at.key, tenantProblem.notObject)
    const found = new Map<string, unknown>(isObject ? Object.entries(value) : [])
    const of = (name: string): Spot => ({ ...at, key: at.key === '' ? name : `${at.key}.${name}` })
    for (const name of found.keys())
      if (!names.includes(name)) at.say(of(name).key, tenantProblem.unknown(names))
    return build(
      {
        must: (name, reader) => {
          if (found.has(name)) return reader.read(found.get(name), of(name))
          if (isObject) at.say(of(name).key, tenantProblem.missing)
          return reader.blank
        },
        may: (name, reader) =>
          found.has(name) ? reader.read(found.get(name), of(name)) : undefined,
      },
      at,
    )
  },
})

const silent: Spot = { key: '', say: () => undefined }
