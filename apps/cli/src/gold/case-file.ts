import { wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'

/** An object out of JSON: nothing is known of its values yet. */
export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object that stands under `key`; an empty one where there is none. */
export function objectAt(of: Json, key: string): Json {
  const value = of[key]
  return isObject(value) ? value : {}
}

/** The objects that stand in the list under `key`. */
export function objectsAt(of: Json, key: string): readonly Json[] {
  const value = of[key]
  return Array.isArray(value) ? value.filter((item) => isObject(item)) : []
}

/** One case as it stands in the file, with a name to speak of it. */
export type RawCase = { readonly id: string; readonly value: unknown }

/** Every case of one file: a list, or an object with `cases` and perhaps `old`. */
export function readCaseFile(file: string): readonly RawCase[] {
  const parsed = parse(file, readTextFile(file))
  if (Array.isArray(parsed)) return named(file, parsed, '')
  if (!isObject(parsed) || !Array.isArray(parsed['cases']))
    throw wrongUse(`${file} は、事例の一覧か { "cases": [ … ] } の形ではありません。`)
  const { cases, old = [] } = parsed
  if (!Array.isArray(old)) throw wrongUse(`${file} の old は [ … ] の形ではありません。`)
  return [...named(file, cases, 'cases'), ...named(file, old, 'old')]
}

function named(file: string, cases: readonly unknown[], list: string): readonly RawCase[] {
  return cases.map((value, i) => {
    const id = isObject(value) ? value['id'] : undefined
    return { id: typeof id === 'string' && id !== '' ? id : `${file}:${list}[${i}]`, value }
  })
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrongUse(`${file} は JSON として読めません。かっこ、引用符、カンマをたしかめてください。`)
  }
}
