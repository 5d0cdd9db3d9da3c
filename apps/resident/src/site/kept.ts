import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A release belongs to root, and whoever serves it may write nothing beside it. */
const nobodyMayWrite = new Set(['EROFS', 'EACCES', 'EPERM'])

/** Renamed whole, so that an interrupted build leaves no half file to be found later. */
function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, bytes)
  renameSync(draft, file)
}

/** What was made once and kept under a name that says what it was made of; made anew where it was not. */
export async function keptOrMade(
  file: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (existsSync(file)) return readFileSync(file)
  const bytes = await make()
  try {
    keep(file, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!nobodyMayWrite.has(code)) throw error
  }
  return bytes
}

/** Puts a file in its place, unless it stands there already: its name says what is in it. */
export function keepOnce(file: string, bytes: Uint8Array): void {
  if (!existsSync(file)) keep(file, bytes)
}
