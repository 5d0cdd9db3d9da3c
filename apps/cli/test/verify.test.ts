import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate, openStore } from '@zeimori/store'
import { hasPostgres, startCluster } from '@zeimori/store/measuring'
import { expectSentence, zeimori } from './command.ts'

/** A service that answers everything alike. */
const service = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-frame-options': 'DENY' })
  response.end('<!doctype html>')
})
const folder = mkdtempSync(join(tmpdir(), 'zeimori-verify-'))
let address = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const bound = service.address()
  if (bound === null || typeof bound === 'string') throw new Error('it does not listen')
  address = `127.0.0.1:${bound.port}`
})
afterAll(() => {
  service.closeAllConnections()
  service.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(!hasPostgres)('verify', { concurrent: true }, () => {
  let cluster: Awaited<ReturnType<typeof startCluster>> | undefined
  let url = ''
  beforeAll(async () => {
    cluster = await startCluster({ fsync: false })
    url = cluster.newDatabase()
    const store = await openStore({ url })
    await migrate(store)
    await store.close()
  })
  afterAll(() => cluster?.stop())
  const verify = (...args: readonly string[]) =>
    zeimori(['verify', ...args], {
      env: {
        ZEIMORI_DATABASE_URL: url,
        ZEIMORI_DATA_DIR: folder,
        ZEIMORI_RESIDENT_LISTEN: address,
        ZEIMORI_CONSOLE_LISTEN: address,
      },
    })

  it('keeps what a probe found, shows how far it has come, and leaves a record of it', async () => {
    const { code, stdout, stderr } = await verify('--only', 'http/charset', '--json')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^\[1\/1\] ○ /m)
    const { verification, digest, runs } = JSON.parse(stdout)
    expect(runs).toMatchObject([{ probe: 'http/charset', outcome: 'pass' }])
    const store = await openStore({ url })
    const kept = await store.db.selectFrom('verification').selectAll().execute()
    const evidence = await store.db.selectFrom('evidence').selectAll().execute()
    const waiting = await store.db.selectFrom('audit_pending').select('event').execute()
    await store.close()
    expect(kept).toMatchObject([
      { id: verification, digest, target: expect.stringContaining(address) },
    ])
    expect(evidence).toMatchObject([
      {
        subject: 'http/charset',
        outcome: 'pass',
        verification,
        version: expect.stringContaining('+'),
      },
    ])
    expect(JSON.parse(waiting.at(-1)?.event ?? '')).toMatchObject({
      what: { kind: 'verification', id: verification, count: 1 },
      how: { action: 'evidence.collect', changes: { digest: { after: digest } } },
    })
  })

  it('says which probes there are where one is asked for that is not', async () => {
    const result = await verify('--only', 'http/nothing')
    expect(result.code).toBe(2)
    expectSentence(result, 'http/charset')
  })

  it('keeps nothing of what is not this installation', async () => {
    const { stdout } = await verify('--target', `http://${address}`, '--only', 'http/charset')
    expect(stdout).toContain('証拠は保存していません')
  })
})

it('still looks from outside while a trial holds its data, and says that it keeps nothing', async () => {
  writeFileSync(join(folder, 'lock'), String(process.pid))
  const { code, stdout, stderr } = await zeimori(['verify', '--only', 'http/charset'], {
    env: {
      ZEIMORI_DATA_DIR: folder,
      ZEIMORI_RESIDENT_LISTEN: address,
      ZEIMORI_CONSOLE_LISTEN: address,
    },
  })
  expect(code).toBe(0)
  expect(stderr).toContain('証拠は保存しません')
  expect(stdout).toContain('○ 適合 http/charset')
})
