import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { foundProblem, wrongUse } from './failure.ts'

const mebi = 1024 * 1024
/** The longest declaration is a hundredth of it. */
const stdinLimit = mebi
/** Every published case together is a tenth of it. */
const fileLimit = 16 * mebi

/** Everything that comes in, as text. At a terminal nothing is waited for. */
export async function readAll(input: NodeJS.ReadStream): Promise<string> {
  if (input.isTTY) return ''
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > stdinLimit)
      throw foundProblem('標準入力が大きすぎます。1 MB までの申告（JSON）を渡してください。')
    chunks.push(bytes)
  }
  return textOf(Buffer.concat(chunks))
}

/** The text of a file. @throws wrong use where it is no ordinary file, too large, or cannot be read */
export const readTextFile = (file: string): string => textOf(readFileBytes(file))

/** What a file holds. @throws wrong use where it is no ordinary file, too large, or cannot be read */
export function readFileBytes(file: string): Uint8Array {
  try {
    // Without waiting: opening a pipe would otherwise take until somebody writes to it.
    const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      return readWhole(file, handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw wrongUse(`${file} を読めません（${code}）。ファイルの場所と権限をたしかめてください。`)
  }
}

function readWhole(file: string, handle: number): Buffer {
  if (!fstatSync(handle).isFile())
    throw wrongUse(`${file} は普通のファイルではありません。ファイルの場所をたしかめてください。`)
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.alloc(mebi)
    const read = readSync(handle, chunk)
    if (read === 0) return Buffer.concat(chunks)
    size += read
    // Counted here, not asked for: a file can grow while it is read, and some never tell their size.
    if (size > fileLimit) throw wrongUse(`${file} が大きすぎます。16 MB までです。`)
    chunks.push(chunk.subarray(0, read))
  }
}

/** Editors on Windows begin a file with a byte order mark; it is no part of the text. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)
