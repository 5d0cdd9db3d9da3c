import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { written } from '../src/metrics/family.ts'
import { installationFigures } from '../src/metrics/installation.ts'
import { listenForMetrics } from '../src/metrics/listen.ts'
import { requestFigures } from '../src/metrics/requests.ts'
import { roundFigures } from '../src/metrics/rounds.ts'
import { Failure } from '../src/failure.ts'
import { openInstallation } from '../src/installation.ts'
import { readSettings, type Address } from '../src/settings.ts'
import { ended, expectSentence, freePort, root, start, zeimori } from './command.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-metrics-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const anywhere: Address = { host: '127.0.0.1', port: 0, setting: 'ZEIMORI_WORKER_METRICS' }

/** How a request is answered, with whatever headers. */
const answered = (url: string, headers: Readonly<Record<string, string>>, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    request(url, { headers, method }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('figures', () => {
  it('are written as Prometheus reads them', () => {
    const text = written([
      {
        name: 'a_total',
        type: 'counter',
        help: 'Some.',
        samples: [{ labels: { of: 'x"\\\ny', by: 'z' }, value: 3 }],
      },
      { name: 'unknown', type: 'gauge', help: 'None.', samples: [] },
      { name: 'b', type: 'gauge', help: 'One.', samples: [{ value: 0.5 }] },
    ])
    expect(text).toBe(
      '# HELP a_total Some.\n# TYPE a_total counter\na_total{of="x\\"\\\\\\ny",by="z"} 3\n' +
        '# HELP b One.\n# TYPE b gauge\nb 0.5\n',
    )
  })
  it('count requests in few series, whatever somebody sends', () => {
    const { take, families } = requestFigures()
    for (let n = 0; n < 50; n += 1)
      take({ method: `M${n}`, status: 404, answeredBy: 'service', took: 7 })
    take({ method: 'GET', status: 200, answeredBy: 'ban', took: 20_000 })
    const text = written(families())
    expect(text).toContain('{method="other",code="404",by="service"} 50\n')
    expect(text).toContain('{method="GET",code="200",by="ban"} 1\n')
    expect(text).toContain('duration_seconds_bucket{le="0.005"} 0\n')
    expect(text).toContain('duration_seconds_bucket{le="0.01"} 50\n')
    expect(text).toContain('duration_seconds_bucket{le="10"} 50\n')
    expect(text).toContain('duration_seconds_bucket{le="+Inf"} 51\n')
    expect(text).toContain('duration_seconds_count 51\n')
    expect(text).not.toContain('M7')
  })
  it('tell of a round that fails when it last came to its end', () => {
    let now = 5_000
    const { take, families } = roundFigures(() => now)
    take('the outbox', 'ok')
    now = 9_000
    take('the outbox', 'failed')
    const text = written(families())
    expect(text).toContain('rounds_total{round="the outbox",result="failed"} 1\n')
    expect(text).toContain('last_success_timestamp_seconds{round="the outbox"} 5\n')
  })
})

describe('where they are collected', () => {
  it('answers this host alone, and nothing else', async () => {
    const families = vi.fn<() => Promise<[]>>(async () => [])
    const { url = '', stop } = await listenForMetrics(anywhere, families)
    onTestFinished(stop)
    const own = { host: new URL(url).host }
    expect(await answered(url, own)).toBe(200)
    expect(families).toHaveBeenCalledTimes(1)
    expect(await answered(url, { host: 'rebound.example.jp' })).toBe(403)
    expect(await answered(url, { ...own, 'x-forwarded-for': '203.0.113.5' })).toBe(403)
    expect(await answered(url, { ...own, origin: 'https://page.example.jp' })).toBe(403)
    expect(await answered(url, own, 'POST')).toBe(405)
    expect(await answered(new URL('/', url).href, own)).toBe(404)
    expect(families).toHaveBeenCalledTimes(1)
  })
  it('keeps nothing from running where its address is taken', async () => {
    const first = await listenForMetrics(anywhere, async () => [])
    onTestFinished(first.stop)
    const said = vi
      .spyOn(process.stderr, 'write')
      .mockImplementation((_text: unknown, ...more: readonly unknown[]) => {
        for (const after of more) if (typeof after === 'function') after()
        return true
      })
    onTestFinished(() => said.mockRestore())
    const port = Number(new URL(first.url ?? '').port)
    expect((await listenForMetrics({ ...anywhere, port }, async () => [])).url).toBeUndefined()
    expect(said.mock.calls.join('')).toContain('ZEIMORI_WORKER_METRICS')
  })
  it.each([
    '0.0.0.0:9464',
    '192.0.2.1:9464',
    'example.jp:9464',
    '[::]:9464',
    '9464',
    '127.0.0.1:70000',
  ])('is never an address that others reach, as %s', (given) => {
    const read = () => readSettings({ ZEIMORI_CONSOLE_METRICS: given }, folder)
    expect(read).toThrow(Failure)
    expect(read).toThrow(/この機械の中だけ/)
  })
  it('is told in a sentence where it cannot be', async () => {
    const env = { ZEIMORI_RESIDENT_METRICS: '0.0.0.0:9464' }
    const end = await zeimori(['doctor'], { env })
    expectSentence(end, 'ZEIMORI_RESIDENT_METRICS')
    expect(end.code).toBe(2)
  })
})

describe('the figures of an installation', () => {
  it('hold counts and times, nothing of anybody, and say where the database is away', async () => {
    const dataDir = mkdtempSync(join(folder, 'data-'))
    const given = { ZEIMORI_DATA_DIR: dataDir, ZEIMORI_BACKUP: join(folder, 'copies') }
    const own = await openInstallation(readSettings(given, root), 'worker')
    const { db } = own.store
    await db
      .insertInto('tenant')
      .values({ id: '131016', name: '千代田区', status: 'active', created_at: new Date() })
      .execute()
    const mail = (n: number, state: 'waiting' | 'dead', minutes: number) => ({
      id: `00000000-0000-4000-8000-00000000000${n}`,
      tenant: '131016',
      key: `k${n}`,
      channel: 'mail' as const,
      template: 'test',
      address: 'himitsu@example.jp',
      state,
      queued_at: new Date(),
      next_at: new Date(Date.now() - minutes * 60_000),
    })
    await db
      .insertInto('outbox')
      .values([mail(1, 'waiting', 10), mail(2, 'waiting', -10), mail(3, 'dead', 90)])
      .execute()
    const alert = (key: string, drill: boolean, at: string) => ({
      key,
      scope: '131016',
      tenant: '131016',
      kind: 'intrusion' as const,
      severity: 'urgent' as const,
      rule: 'detection/test',
      detail: 'ひみつの内容 192.0.2.9',
      drill,
      leak: false,
      first_at: new Date(at),
      last_at: new Date(at),
      looked_at: new Date(at),
    })
    await db
      .insertInto('alert')
      .values([alert('a', false, '2026-11-20T00:00:00Z'), alert('b', true, '2026-11-21T00:00:00Z')])
      .execute()
    const state = {
      taken: { at: '2026-11-22T00:00:00Z', generations: 4, elsewhere: false },
      checked: { at: '2026-11-21T00:00:00Z', sound: false },
    }
    writeFileSync(join(dataDir, 'backup.json'), JSON.stringify(state))

    const figures = installationFigures(own)
    const text = written(await figures())
    expect(text).toContain('zeimori_database_up 1\n')
    expect(text).toContain('zeimori_outbox_messages{channel="mail",state="waiting"} 2\n')
    expect(text).toContain('zeimori_outbox_messages{channel="mail",state="dead"} 1\n')
    expect(Number(/^zeimori_outbox_overdue_seconds (.*)$/m.exec(text)?.[1])).toBeGreaterThan(599)
    expect(text).toContain('zeimori_alerts{severity="urgent",state="triggered"} 1\n')
    expect(text).toContain(
      `zeimori_last_alert_timestamp_seconds ${Date.parse('2026-11-20T00:00:00Z') / 1000}\n`,
    )
    expect(text).toContain('zeimori_stops 0\n')
    expect(text).toContain('zeimori_audit_waiting_events 0\n')
    expect(text).toContain(
      `zeimori_backup_taken_timestamp_seconds ${Date.parse('2026-11-22T00:00:00Z') / 1000}\n`,
    )
    expect(text).toContain('zeimori_backup_sound 0\n')
    expect(text).not.toContain('zeimori_backup_drill')
    expect(text).not.toMatch(/131016|千代田|himitsu|ひみつ|192\.0\.2\.9|@/)

    await own.close()
    const away = written(await figures())
    expect(away).toContain('zeimori_database_up 0\n')
    expect(away).not.toContain('zeimori_outbox')
    expect(away).toContain('zeimori_backup_generations 4\n')
  })
})

describe('the console with its worker', () => {
  it('is counted on an address of its own, and shows nothing of it at its door', async () => {
    const port = await freePort()
    const child = start(['serve', 'console'], {
      env: {
        ZEIMORI_DATA_DIR: join(folder, 'served'),
        ZEIMORI_CONSOLE_LISTEN: '127.0.0.1:0',
        ZEIMORI_CONSOLE_METRICS: `127.0.0.1:${port}`,
      },
    })
    const end = ended(child)
    let said = ''
    child.stdout.on('data', (part: Buffer) => (said += part.toString()))
    const at = () => /http:\/\/localhost:\d+/.exec(said)?.[0]
    try {
      await vi.waitFor(() => expect(at()).toBeDefined(), 60_000)
      expect((await fetch(`${at()}/sign-in`)).status).toBe(200)
      expect((await fetch(`${at()}/metrics`)).status).toBe(404)
      const scrape = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
      await vi.waitFor(async () => {
        const text = await scrape()
        expect(text).toContain(
          'zeimori_http_requests_total{method="GET",code="200",by="service"} 1',
        )
        expect(text).toContain('{method="GET",code="404",by="service"} 1\n')
        expect(text).toContain('zeimori_build_info{service="console",version="')
        expect(text).toContain('zeimori_worker_rounds_total{round="the alerts",result="ok"}')
        expect(text).toContain('zeimori_database_up 1\n')
        expect(text).toMatch(/^nodejs_eventloop_lag_max_seconds \d/m)
      }, 30_000)
    } finally {
      child.kill('SIGTERM')
    }
    expect((await end).code).toBe(0)
  })
})
