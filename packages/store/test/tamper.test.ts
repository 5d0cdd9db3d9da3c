import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate, openStore, type Store } from '../src/index.ts'
import { hasPostgres, startCluster, type Cluster } from './postgres.ts'
import { chance } from './trials/chance.ts'
import { fileTamperings, filesOf } from './trials/file-tampering.ts'
import { logOf } from './trials/made-log.ts'
import {
  columnTamperings,
  pendingTamperings,
  tableTamperings,
  tryInSql,
} from './trials/sql-tampering.ts'
import { startVerifiers, type Verifiers } from './trials/verifiers.ts'

const words = Array.from({ length: 40 }, (_, n) => `記録 ${n}\u2028\r`)
const honest = logOf(words)
/** `./zeimori bench audit` makes ten thousand. */
const trials = 15

let verifiers: Verifiers
beforeAll(() => {
  verifiers = startVerifiers()
})
afterAll(() => verifiers.end())

describe('an archive', () => {
  it('holds for both verifiers while nobody has changed it', async () => {
    expect(await verifiers.find(filesOf(honest))).toEqual({ first: false, second: false })
  })

  for (const [name, tampering] of Object.entries(fileTamperings))
    it(`breaks for both: ${name}`, async () => {
      const dice = chance(name.length)
      for (let n = 0; n < trials; n += 1)
        expect(await verifiers.find(tampering(words, honest, dice)), `trial ${n}`).toEqual({
          first: true,
          second: true,
        })
    })
})

describe.skipIf(!hasPostgres)('the log in a database', () => {
  let cluster: Cluster | undefined
  let store: Store
  beforeAll(async () => {
    cluster = await startCluster()
    store = await openStore({ url: cluster.newDatabase() })
    await migrate(store)
  })
  afterAll(async () => {
    await store.close()
    cluster?.stop()
  })

  it('holds for both verifiers while nobody has changed it', async () => {
    for (const on of ['table', 'waiting'] as const) {
      const honestly = { on, statements: () => [] }
      const { files, columns, inDatabase } = await tryInSql(store, honestly, chance(1))
      const found = await verifiers.find(files, columns)
      expect({ on, inDatabase, ...found }).toEqual({
        on,
        inDatabase: false,
        first: false,
        second: false,
      })
    }
  })

  for (const [on, tamperings] of [
    ['table', tableTamperings],
    ['waiting', pendingTamperings],
  ] as const)
    for (const [name, statements] of Object.entries(tamperings))
      it(`breaks for both: ${name}`, async () => {
        const { files, inDatabase } = await tryInSql(store, { on, statements }, chance(name.length))
        expect({ inDatabase, ...(await verifiers.find(files)) }).toEqual({
          inDatabase: true,
          first: true,
          second: true,
        })
      })

  for (const [column, statements] of Object.entries(columnTamperings))
    it(`breaks for both: another ${column} in the column`, async () => {
      const trial = { on: 'table' as const, statements }
      const { files, columns, inDatabase } = await tryInSql(store, trial, chance(column.length))
      const { second } = await verifiers.find(files, columns)
      expect({ inDatabase, second }).toEqual({ inDatabase: true, second: true })
    })

  it('has a trial for every column that a record has', async () => {
    const { rows } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_name = 'audit_record'`.execute(store.db)
    // The text and its hash are what the trials of the table change.
    const tried = [...Object.keys(columnTamperings), 'text', 'hash']
    expect(tried.toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
  })
})
