import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { migrate, openStore, type Store } from '@zeimori/store'
import { embeddedFolder, hasPostgres, startCluster, type Cluster } from '@zeimori/store/measuring'
import type { Services } from '../src/services.ts'
import { servicesOn } from './services-on.ts'

type Tests = (services: () => Services, folder: () => string) => void

/** Runs the same tests on both databases: for what the database itself answers for. */
export function onBoth(title: string, tests: Tests): void {
  onPostgres(title, tests)
  onEmbedded(title, tests)
}

/** Runs tests on one database, the larger that this host has: for what is the same whatever stands below. */
export const onOne: typeof onBoth = (title, tests) =>
  hasPostgres ? onPostgres(title, tests) : onEmbedded(title, tests)

export function onPostgres(title: string, tests: Tests): void {
  describe.skipIf(!hasPostgres)(`${title} (PostgreSQL)`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'zeimori-files-'))
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
      rmSync(folder, { recursive: true, force: true })
    })
    tests(
      () => servicesOn(known(store), folder),
      () => folder,
    )
  })
}

export function onEmbedded(title: string, tests: Tests): void {
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
    tests(
      () => servicesOn(known(store), folder),
      () => folder,
    )
  })
}

function known(store: Store | undefined): Store {
  if (store === undefined) throw new Error('the database did not start')
  return store
}
