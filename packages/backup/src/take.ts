import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  dumpEmbedded,
  inSnapshot,
  productRoles,
  type Store,
  type TableDigest,
} from '@zeimori/store'
import { writeManifest } from './manifest.ts'
import { dumpServer } from './server-dump.ts'
import { addGeneration, unlock, type Repository } from './restic.ts'

/** Where the two kinds of copies go: whoever finds one of them opens nothing. */
export type Repositories = { readonly files: Repository; readonly keys: Repository }

/** What is copied. */
export type Source = {
  readonly store: Store
  /** Of a login that may read every row; undefined for the embedded database. */
  readonly address: string | undefined
  /** The folder of everything that the installation keeps. */
  readonly dataDir: string
  /** The files and folders of secrets, which go with the keys and nowhere else. */
  readonly secrets: readonly string[]
  /** What else is copied, by name: settings, site, checkpoints. */
  readonly places: Readonly<Record<string, string>>
  readonly product: string
}

export type Taken = {
  readonly at: string
  readonly files: string
  readonly keys: string
  readonly tables: readonly TableDigest[]
  /** Of the dump, in bytes. */
  readonly bytes: number
}

/** Where the dump stands while it is copied. What a killed run left there, the next one takes away. */
export const dumpName = 'backup-dump'

/** What of the data folder is copied otherwise, or is only of this host's. */
const leftOut = ['pglite', 'lock', 'lock.turn', 'backup.json', 'backup-drill']

/**
 * Adds a generation to both repositories. First the keys, then the database, then the files: so the keys open
 * everything in the dump, the log in it goes on from what they signed, and it names no file that is not there.
 * @throws ProgramError, MissingProgramError, and what the database says
 */
export async function takeBackup(
  source: Source,
  { files, keys }: Repositories,
  now: Date,
): Promise<Taken> {
  const { dataDir, secrets, places } = source
  const dump = join(dataDir, dumpName)
  rmSync(dump, { recursive: true, force: true })
  mkdirSync(dump, { recursive: true, mode: 0o700 })
  try {
    await unlock(keys)
    await unlock(files)
    const keysTaken = await addGeneration(keys, secrets, [])
    const { tables, bytes } = await dumpInto(dump, source)
    const at = now.toISOString()
    writeManifest(dump, {
      form: 1,
      at,
      product: source.product,
      kind: source.store.kind,
      tables,
      roles: source.store.kind === 'postgresql' ? await productRoles(source.store) : [],
      keys: keysTaken,
      data: dataDir,
      secrets,
      places,
    })
    const excluded = [...leftOut.map((name) => join(dataDir, name)), ...secrets]
    const filesTaken = await addGeneration(files, [dataDir, ...Object.values(places)], excluded)
    return { at, files: filesTaken, keys: keysTaken, tables, bytes }
  } finally {
    rmSync(dump, { recursive: true, force: true })
  }
}

/** The dump, and the tables as they are in it. */
const dumpInto = (
  folder: string,
  { store, address }: Source,
): Promise<{ readonly tables: readonly TableDigest[]; readonly bytes: number }> => {
  const file = join(folder, dumpFile(store.kind))
  if (store.kind === 'postgresql')
    return inSnapshot(store, async ({ tables, id = '' }) => {
      await dumpServer(address ?? '', id, file)
      return { tables, bytes: statSync(file).size }
    })
  return inSnapshot(store, async ({ tables }) => tables).then(async (tables) => {
    const archive = await dumpEmbedded(store)
    writeFileSync(file, archive, { mode: 0o600 })
    return { tables, bytes: archive.length }
  })
}

/** What the dump is called in its folder. */
export const dumpFile = (kind: Store['kind']): string =>
  kind === 'postgresql' ? 'database.pgdump' : 'database.tar'
