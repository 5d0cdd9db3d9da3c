import { chmodSync, renameSync, writeFileSync } from 'node:fs'

/**
 * Writes a file so that whoever reads it finds all of it or what stood there before.
 * @param mode of the file, whatever the process would keep from others or give them
 */
export function writeWhole(file: string, content: string | Uint8Array, mode: number): void {
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, content, { mode, flush: true })
  chmodSync(draft, mode)
  renameSync(draft, file)
}
