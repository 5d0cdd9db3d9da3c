import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate, openStore } from '@zeimori/store'
import { hasPostgres, startCluster } from '@zeimori/store/measuring'
import { expectSentence, zeimori } from './command.ts'

describe.skipIf(!hasPostgres)('report', { concurrent: true }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-report-'))
  let cluster: Awaited<ReturnType<typeof startCluster>> | undefined
  let url = ''
  beforeAll(async () => {
    cluster = await startCluster({ fsync: false })
    url = cluster.newDatabase()
    const store = await openStore({ url })
    await migrate(store)
    await store.db.insertInto('tenant').values({ id: '142051', name: '見本市' }).execute()
    await store.close()
  })
  afterAll(() => {
    cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const place = (name: string): string => join(folder, name)
  const report = (...args: readonly string[]) =>
    zeimori(['report', ...args], { env: { ZEIMORI_DATABASE_URL: url, ZEIMORI_DATA_DIR: folder } })

  it('writes a form that only its owner may read, and leaves a record with its hash', async () => {
    const { code, stdout } = await report(
      'check-sheet',
      '--tenant',
      '142051',
      '--out',
      place('a.pdf'),
    )
    expect(code).toBe(0)
    const bytes = readFileSync(place('a.pdf'))
    const digest = createHash('sha256').update(bytes).digest('hex')
    expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-')
    expect(statSync(place('a.pdf')).mode.toString(8).slice(-3)).toBe('600')
    expect(stdout).toContain(`SHA-256  ${digest}`)
    const store = await openStore({ url })
    const waiting = await store.db.selectFrom('audit_pending').select('event').execute()
    await store.close()
    expect(waiting.map(({ event }) => JSON.parse(event))).toContainEqual(
      expect.objectContaining({
        what: { tenant: '142051', kind: 'report', id: digest },
        how: expect.objectContaining({ action: 'report.export', result: 'ok' }),
      }),
    )
  })

  it('writes the same bytes for the same moment', async () => {
    const write = (name: string) =>
      report('oscal', '--tenant', '142051', '--at', '2026-01-01', '--out', place(name))
    const codes = await Promise.all([write('b.json'), write('c.json')])
    expect(codes.map(({ code }) => code)).toEqual([0, 0])
    expect(readFileSync(place('b.json')).equals(readFileSync(place('c.json')))).toBe(true)
  })

  const wrong = [
    { args: ['sheet', '--tenant', '142051', '--out', 'x.pdf'], says: 'check-sheet' },
    {
      args: ['oscal', '--tenant', '142051', '--out', 'x.json', '--at', '2999-01-01'],
      says: '今より前',
    },
  ] as const
  for (const { args, says } of wrong)
    it(`says what to write instead of ${args.join(' ')}`, async () => {
      const result = await report(...args)
      expect(result.code).toBe(2)
      expectSentence(result, says)
    })

  it('refuses a form with a sentence, and writes nothing', async () => {
    writeFileSync(place('form.xlsx'), 'no workbook')
    writeFileSync(place('map.json'), '{"cells": []}')
    const files = ['--template', place('form.xlsx'), '--map', place('map.json')]
    const result = await report('ledger', '--tenant', '142051', '--out', place('d.xlsx'), ...files)
    expect(result.code).toBe(1)
    expectSentence(result, 'Excel のファイル（.xlsx）ではありません')
    expect(statSync(place('d.xlsx'), { throwIfNoEntry: false })).toBeUndefined()
  })
})
