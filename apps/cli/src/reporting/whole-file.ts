import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { foundProblem } from '../failure.ts'

/**
 * Writes a file as a whole, or not at all: nobody ever sees half of it, and no link at its place is followed.
 * Only its owner may read it.
 * @throws a problem in words where it cannot be written
 */
export async function writeWholeFile(place: string, bytes: Uint8Array): Promise<void> {
  const file = resolve(place)
  const draft = `${file}.${randomUUID()}.new`
  try {
    await writeFile(draft, bytes, { flag: 'wx', mode: 0o600 })
    await rename(draft, file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('E')) throw error
    throw foundProblem(`${place} に書けません（${code}）。場所と権限をたしかめてください。`)
  } finally {
    await rm(draft, { force: true })
  }
}
