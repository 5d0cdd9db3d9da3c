import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate, openStore, type Store } from '../src/index.ts'
import { startCluster } from './postgres.ts'

/** A migrated database of one file's own. */
export type OwnDatabase = { readonly store: Store; readonly end: () => Promise<void> }

/**
 * A copy of a migrated database, at the same server; without one, a database at a server of its own.
 * Nothing may be changed in a shared server that goes beyond the database, as what a role is allowed.
 */
export async function ownDatabase(migrated: string | undefined): Promise<OwnDatabase> {
  if (migrated !== undefined) {
    const store = await openStore({ url: await copyOf(migrated) })
    return { store, end: store.close }
  }
  const cluster = await startCluster({ fsync: false })
  const store = await openStore({ url: cluster.newDatabase() })
  await migrate(store)
  const end = async (): Promise<void> => {
    await store.close()
    cluster.stop()
  }
  return { store, end }
}

async function copyOf(migrated: string): Promise<string> {
  const url = new URL(migrated)
  const template = url.pathname.slice(1)
  const name = `copy_${randomBytes(8).toString('hex')}`
  url.pathname = 'postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(`create database ${name} template ${template}`)
  } finally {
    await client.end()
  }
  url.pathname = name
  return url.href
}
