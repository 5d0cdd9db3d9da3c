import { isObject } from './case-file.ts'

/** What the runner knows of one key. A key that stands in no table is a mistake of the case. */
export type Entry =
  | { readonly kind: 'now' }
  /** Only true or false. */
  | { readonly kind: 'flag' }
  | { readonly kind: 'later' }
  | { readonly kind: 'object'; readonly keys: Keys }
  | { readonly kind: 'list'; readonly keys: Keys }
  /** A whole group that the engine cannot take yet; its keys are known all the same. */
  | { readonly kind: 'laterObject'; readonly keys: readonly string[] }

export type Keys = Readonly<Record<string, Entry>>

export const now: Entry = { kind: 'now' }
export const flag: Entry = { kind: 'flag' }
export const later: Entry = { kind: 'later' }
export const object = (keys: Keys): Entry => ({ kind: 'object', keys })
export const list = (keys: Keys): Entry => ({ kind: 'list', keys })
export const laterObject = (...keys: readonly string[]): Entry => ({ kind: 'laterObject', keys })

/** What stands in a case against the tables: the mistakes, and the keys that must wait. */
export type Survey = { readonly mistakes: readonly string[]; readonly waiting: readonly string[] }

const nothing: Survey = { mistakes: [], waiting: [] }
const joined = (surveys: readonly Survey[]): Survey => ({
  mistakes: surveys.flatMap(({ mistakes }) => mistakes),
  waiting: surveys.flatMap(({ waiting }) => waiting),
})
const mistake = (text: string): Survey => ({ mistakes: [text], waiting: [] })

/** Holds every key of an object against a table. What is null counts as left out. */
export function survey(value: unknown, keys: Keys, path: string): Survey {
  if (!isObject(value)) return mistake(`${path}: { … } の形ではありません`)
  return joined(
    Object.entries(value).map(([key, inner]) => {
      const at = `${path}.${key}`
      const entry = Object.hasOwn(keys, key) ? keys[key] : undefined
      if (entry === undefined) return mistake(`${at}: 知らない項目です`)
      return inner === null ? nothing : surveyEntry(inner, entry, at)
    }),
  )
}

function surveyEntry(value: unknown, entry: Entry, path: string): Survey {
  switch (entry.kind) {
    case 'now':
      return nothing
    case 'flag':
      return typeof value === 'boolean' ? nothing : mistake(`${path}: true か false ではありません`)
    case 'later':
      return { mistakes: [], waiting: [path] }
    case 'object':
      return survey(value, entry.keys, path)
    case 'list':
      if (!Array.isArray(value)) return mistake(`${path}: [ … ] の形ではありません`)
      return joined(value.map((item, i) => survey(item, entry.keys, `${path}[${i}]`)))
    case 'laterObject': {
      const known = Object.fromEntries(entry.keys.map((key) => [key, now]))
      return { mistakes: survey(value, known, path).mistakes, waiting: [path] }
    }
  }
}
