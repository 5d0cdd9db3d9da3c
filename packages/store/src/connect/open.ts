import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Schema } from '../schema.ts'
import { lockFolder } from './lock.ts'

/** Where the data is. */
export type StoreSettings =
  /** PostgreSQL 15 or later. */
  | { readonly url: string; readonly connections?: number }
  /** The embedded database, for a trial: one process, and no promise after a power cut. */
  | { readonly folder: string }

/** An open database. */
export type Store = {
  readonly db: Kysely<Schema>
  readonly kind: 'postgresql' | 'embedded'
  /** The database below the roles, for the job queue alone, which keeps its tables in a schema of its own. */
  readonly below:
    | { readonly kind: 'postgresql'; readonly pool: pg.Pool }
    | { readonly kind: 'embedded'; readonly lite: PGlite }
  readonly close: () => Promise<void>
}

/** @throws StoreHeldError when another process has the embedded database open */
export async function openStore(settings: StoreSettings): Promise<Store> {
  return 'url' in settings ? openPostgres(settings) : openEmbedded(settings.folder)
}

function openPostgres({ url, connections = 10 }: { url: string; connections?: number }): Store {
  const pool = new pg.Pool({ connectionString: url, max: connections, types: { getTypeParser } })
  // A connection that breaks while nobody uses it is opened again by the next query.
  pool.on('error', () => undefined)
  // One that breaks while it is used fails its query; without this it would end the process as well.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    kind: 'postgresql',
    below: { kind: 'postgresql', pool },
    close: () => db.destroy(),
  }
}

async function openEmbedded(folder: string): Promise<Store> {
  const unlock = lockFolder(folder)
  const lite = await PGlite.create(join(folder, 'pglite'), { parsers: { [int8]: Number } }).catch(
    (error: unknown) => {
      unlock()
      throw error
    },
  )
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: lite }) })
  const close = async (): Promise<void> => {
    await db.destroy()
    if (!lite.closed) await lite.close()
    unlock()
  }
  return { db, kind: 'embedded', below: { kind: 'embedded', lite }, close }
}

const int8 = 20

/** Numbers of records and counts come as numbers: they stay far below 2^53. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === int8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format)
