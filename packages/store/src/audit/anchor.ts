import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * Puts a signed checkpoint into a folder that lies outside of this host: a share that only takes new
 * files, a medium, another machine. One that is there already stays as it is.
 * @param size how many records it covers; names the file
 */
export function anchorCheckpoint(folder: string, size: number, note: string): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `checkpoint-${String(size).padStart(15, '0')}.txt`)
  try {
    const handle = openSync(file, 'wx', 0o444)
    writeSync(handle, note)
    fsyncSync(handle)
    closeSync(handle)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return file
}

/** The signed checkpoints of a folder, with their files. */
export const anchoredCheckpoints = (
  folder: string,
): readonly { readonly file: string; readonly note: string }[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('checkpoint-'))
    .toSorted()
    .map((name) => ({ file: join(folder, name), note: readFileSync(join(folder, name), 'utf8') }))
