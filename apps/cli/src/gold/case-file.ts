import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { wrongUse } from '../failure.ts'
import { shown } from './shown.ts'

/** An object out of JSON: nothing is known of its values yet. */
export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One case as it stands in the file, with a name to speak of it. */
export type RawCase = { readonly id: string; readonly value: unknown }

/** The largest case file, in bytes: some ten thousand cases. */
const largestFile = 16 * 1024 * 1024

/** Every case of one file: a list, or an object with `cases` and perhaps `old`. */
export function readCaseFile(file: string): readonly RawCase[] {
  const parsed = parse(file, read(file))
  if (Array.isArray(parsed)) return named(file, parsed, '')
  if (!isObject(parsed) || !Array.isArray(parsed['cases']))
    throw wrongUse(`${shown(file)} は、事例の一覧か { "cases": [ … ] } の形ではありません。`)
  const { cases, old = [], about: _, ...rest } = parsed
  if (!Array.isArray(old)) throw wrongUse(`${shown(file)} の old は [ … ] の形ではありません。`)
  const unread = Object.entries(rest).find(([, value]) => Array.isArray(value))
  if (unread !== undefined)
    throw wrongUse(`${shown(file)} の ${shown(unread[0])} は、読み方を知らない一覧です。`)
  return [...named(file, cases, 'cases'), ...named(file, old, 'old')]
}

function named(file: string, cases: readonly unknown[], list: string): readonly RawCase[] {
  return cases.map((value, i) => {
    const id = isObject(value) ? value['id'] : undefined
    return { id: typeof id === 'string' && id !== '' ? id : `${file}:${list}[${i}]`, value }
  })
}

/** Reads a regular file of a bearable size. Never waits for a pipe and never trusts the size it is told. */
function read(file: string): string {
  const from = open(file)
  try {
    if (!fstatSync(from).isFile())
      throw wrongUse(
        `${shown(file)} はふつうのファイルではありません。事例のファイルを指定してください。`,
      )
    const content = Buffer.allocUnsafe(largestFile + 1)
    let length = 0
    for (let got = 1; got > 0 && length < content.length; length += got)
      got = readSync(from, content, length, content.length - length, null)
    if (length > largestFile)
      throw wrongUse(`${shown(file)} は 16MB をこえます。ファイルを分けてください。`)
    return content.toString('utf8', 0, length)
  } finally {
    closeSync(from)
  }
}

function open(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw wrongUse(
      `${shown(file)} を読めません（${code}）。ファイルの場所と権限をたしかめてください。`,
    )
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw wrongUse(
      `${shown(file)} は JSON として読めません。かっこ、引用符、カンマをたしかめてください。`,
    )
  }
}
