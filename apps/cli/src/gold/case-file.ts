import { wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'

/** An object out of JSON: nothing is known of its values yet. */
export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One case as it stands in the file, with a name to speak of it. */
export type RawCase = { readonly id: string; readonly value: unknown }

/** Every case of one file: a list, or an object with `cases` and perhaps `old`. */
export function readCaseFile(file: string): readonly RawCase[] {
  const parsed = parse(file, readTextFile(file))
  if (Array.isArray(parsed)) return named(file, parsed, '')
  if (!isObject(parsed) || !Array.isArray(parsed['cases']))
    throw wrongUse(`${file} は、事例の一覧か { "cases": [ … ] } の形ではありません。`)
  const { cases, old = [], ...rest } = parsed
  if (!Array.isArray(old)) throw wrongUse(`${file} の old は [ … ] の形ではありません。`)
  const unread = Object.entries(rest).find(([, value]) => Array.isArray(value))
  if (unread !== undefined) throw wrongUse(`${file} の ${unread[0]} は、知らない一覧です。`)
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
