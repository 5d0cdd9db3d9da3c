import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { isEmpty, loadEmbedded, makeRoles, openStore, type StoreSettings } from '@zeimori/store'
import { readManifest, StrangeGenerationError, type Manifest } from './manifest.ts'
import { generations, restoreGeneration, type Generation, type Repository } from './restic.ts'
import { loadServer } from './server-dump.ts'
import { dumpFile, dumpName, type Repositories } from './take.ts'

/** Where something is to be restored to holds something already. */
export class OccupiedError extends Error {
  override readonly name = 'OccupiedError'
  readonly place: 'folder' | 'database'
  constructor(place: OccupiedError['place']) {
    super(`the ${place} is not empty`)
    this.place = place
  }
}

/** There is no such generation. */
export class NoGenerationError extends Error {
  override readonly name = 'NoGenerationError'
}

export type Restored = {
  readonly manifest: Manifest
  /** The data folder of the restored installation, with its keys. */
  readonly dataDir: string
  /** Its database. */
  readonly database: StoreSettings
}

/** Which generation goes where. */
export type Wanted = {
  /** Its number or the beginning of it; undefined for the newest. */
  readonly generation: string | undefined
  /** A folder that is empty or not there. */
  readonly folder: string
  /** An empty database of a login that owns it; undefined where the embedded database was copied. */
  readonly address: string | undefined
}

/**
 * Makes an installation out of a generation: in the folder `data` with the keys, beside it the other places by
 * name, and the database.
 * @throws OccupiedError, NoGenerationError, StrangeGenerationError, ProgramError, MissingProgramError
 */
export async function restoreBackup(
  { files, keys }: Repositories,
  { generation, folder, address }: Wanted,
): Promise<Restored> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new OccupiedError('folder')
  if (address !== undefined) await refuseFull(address)
  const chosen = await find(files, generation)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    const manifest = await restoreFiles({ files, keys }, chosen, folder)
    const dataDir = join(folder, 'data')
    const dump = join(folder, dumpName)
    const database = await loadDump(join(dump, dumpFile(manifest.kind)), manifest, dataDir, address)
    rmSync(dump, { recursive: true, force: true })
    return { manifest, dataDir, database }
  } catch (error) {
    // Half an installation is none, and the next attempt needs an empty folder.
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    throw error
  }
}

/** Everything but the database, at its place in the folder. */
async function restoreFiles(
  { files, keys }: Repositories,
  chosen: Generation,
  folder: string,
): Promise<Manifest> {
  const raw = join(folder, '.restoring')
  await restoreGeneration(files, chosen.id, raw)
  const manifest = readManifest(dumpIn(raw, chosen))
  const { places, secrets, data } = manifest
  renameSync(join(raw, data, dumpName), join(folder, dumpName))
  for (const [name, path] of Object.entries({ data, ...places }))
    if (existsSync(join(raw, path))) renameSync(join(raw, path), join(folder, name))
  await restoreGeneration(keys, manifest.keys, raw)
  for (const path of secrets.filter((one) => existsSync(join(raw, one)))) {
    const inData = relative(data, path)
    const isOutside = inData.startsWith('..')
    const to = isOutside ? join(folder, 'secrets') : join(folder, 'data')
    mkdirSync(to, { recursive: true, mode: 0o700 })
    renameSync(join(raw, path), join(to, isOutside ? basename(path) : inData))
  }
  rmSync(raw, { recursive: true, force: true })
  return manifest
}

async function refuseFull(address: string): Promise<void> {
  const store = await openStore({ url: address, connections: 1 })
  try {
    if (!(await isEmpty(store))) throw new OccupiedError('database')
  } finally {
    await store.close()
  }
}

async function find(files: Repository, wanted: string | undefined): Promise<Generation> {
  const all = await generations(files)
  const found =
    wanted === undefined
      ? all.at(-1)
      : all.find(({ id }) => /^[0-9a-f]{8,64}$/.test(wanted) && id.startsWith(wanted))
  if (found === undefined) throw new NoGenerationError('no such generation')
  return found
}

/** The data folder is among what was copied; the dump lies in it. */
function dumpIn(raw: string, { paths }: Generation): string {
  const found = paths.map((path) => join(raw, path, dumpName)).find((path) => existsSync(path))
  if (found === undefined) throw new StrangeGenerationError('no dump')
  return found
}

async function loadDump(
  file: string,
  { kind, roles }: Manifest,
  dataDir: string,
  address: string | undefined,
): Promise<StoreSettings> {
  if (kind === 'embedded') {
    await loadEmbedded(dataDir, new Uint8Array(readFileSync(file)))
    return { folder: dataDir }
  }
  if (address === undefined) throw new NoDatabaseError('a database has to be named')
  const store = await openStore({ url: address, connections: 1 })
  try {
    await makeRoles(store, roles)
  } finally {
    await store.close()
  }
  await loadServer(address, file)
  return { url: address }
}

/** A copy of PostgreSQL needs a database to go to. */
export class NoDatabaseError extends Error {
  override readonly name = 'NoDatabaseError'
}
