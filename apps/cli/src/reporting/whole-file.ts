import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { written } from '../written.ts'

/**
 * Writes a file as a whole, or not at all: nobody ever sees half of it, and no link at its place is followed.
 * Only its owner may read it.
 * @param record leaves the record of it; the file is put in place only once there is one
 * @throws a problem in words where it cannot be written
 */
export async function writeWholeFile(
  place: string,
  bytes: Uint8Array,
  record: () => Promise<void>,
): Promise<void> {
  const file = resolve(place)
  const draft = `${file}.${randomUUID()}.new`
  try {
    await written(place, () => writeFile(draft, bytes, { flag: 'wx', mode: 0o600 }))
    await record()
    await written(place, () => rename(draft, file))
  } finally {
    await rm(draft, { force: true })
  }
}
