import type { TestProject } from 'vitest/node'
import { migrate, openStore } from '../src/index.ts'
import { hasPostgres, startCluster } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database that nobody opens, for copying; undefined where a file of tests starts a server of its own. */
    migratedDatabase: string | undefined
  }
}

/** Starts one PostgreSQL for all files of tests, and makes the database that theirs are copies of. */
export async function setup(project: TestProject): Promise<() => void> {
  if (!hasPostgres) return () => undefined
  const cluster = await startCluster({ fsync: false })
  const url = cluster.newDatabase()
  const store = await openStore({ url })
  await migrate(store)
  await store.close()
  project.provide('migratedDatabase', url)
  return cluster.stop
}
