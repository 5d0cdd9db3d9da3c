import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe } from 'vitest'
import { migrate, openStore, type Store } from '../src/index.ts'
import { embeddedFolder } from './embedded.ts'
import { hasPostgres, startCluster, type Cluster } from './postgres.ts'

/** A migrated database for the tests of one file. */
export type Opened = { readonly store: () => Store }

type Tests = (opened: Opened) => void

/** Runs the same tests on both databases. */
export function onBoth(title: string, tests: Tests): void {
  onPostgres(title, tests)
  onEmbedded(title, tests)
}

/** Runs tests on one database, the larger that this host has: for what is the same whatever stands below. */
export const onOne: typeof onBoth = (title, tests) =>
  hasPostgres ? onPostgres(title, tests) : onEmbedded(title, tests)

function onPostgres(title: string, tests: Tests): void {
  describe.skipIf(!hasPostgres)(`${title} (PostgreSQL)`, () => {
    let cluster: Cluster | undefined
    let store: Store | undefined
    beforeAll(async () => {
      cluster = await startCluster({ fsync: false })
      store = await openStore({ url: cluster.newDatabase() })
      await migrate(store)
    })
    afterAll(async () => {
      await store?.close()
      cluster?.stop()
    })
    tests({ store: () => known(store) })
  })
}

function onEmbedded(title: string, tests: Tests): void {
  describe(`${title} (embedded)`, () => {
    let folder = ''
    let store: Store | undefined
    beforeAll(async () => {
      folder = await embeddedFolder()
      store = await openStore({ folder })
      await migrate(store)
    })
    afterAll(async () => {
      await store?.close()
      rmSync(folder, { recursive: true, force: true })
    })
    tests({ store: () => known(store) })
  })
}

function known(store: Store | undefined): Store {
  if (store === undefined) throw new Error('the database did not start')
  return store
}
