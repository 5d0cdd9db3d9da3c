import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/**
 * Writes a file beside the place where it is to stand, whole and on the disk, readable by this user alone. Whoever
 * puts it there, by `link` or `rename`, puts all of it there.
 * @returns its path
 */
export function writeDraft(path: string, bytes: Uint8Array): string {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.new`
  const file = openSync(draft, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return draft
}
