import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Store } from '../connect/open.ts'

/**
 * The whole embedded database as a tar archive, as it is now.
 * @throws for PostgreSQL, which has programs for this
 */
export async function dumpEmbedded({ below }: Store): Promise<Uint8Array> {
  if (below.kind !== 'embedded') throw new TypeError('not the embedded database')
  const file = await below.lite.dumpDataDir('none')
  return new Uint8Array(await file.arrayBuffer())
}

/**
 * Puts such an archive into a data folder that has no database yet.
 * @throws where it is none, or is cut off
 */
export async function loadEmbedded(
  folder: string,
  archive: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lite = await PGlite.create({
    dataDir: join(folder, 'pglite'),
    loadDataDir: new Blob([archive]),
  })
  await lite.close()
}
