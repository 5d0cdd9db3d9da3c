import { createSocket } from 'node:dgram'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createSecured } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { signatureOf } from '@zeimori/worker'
import { certificate, startMailServer } from '@zeimori/worker/measuring'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openInstallation } from '../src/installation.ts'
import { root } from '../src/root.ts'
import { readSettings } from '../src/settings.ts'
import { watcherFacts } from '../src/verifying/facts.ts'
import { lookAtPages, otherLooks } from '../src/watching/looks.ts'
import { sendPulse } from '../src/watching/send-pulse.ts'
import { readWatchSettings, type WatchSettings } from '../src/watching/settings.ts'
import { offsetFrom } from '../src/watching/sntp.ts'
import { readState } from '../src/watching/state.ts'
import { startWatcher } from '../src/watching/watcher.ts'
import { expectSentence, zeimori } from './command.ts'
import { smallSite } from './small-site.ts'

const portOf = (server: Server, port = 0): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
const secret = 'himitsu-no-aikotoba-0123456789-0123456789'

describe('the watcher outside', () => {
  let folder = ''
  let config = ''
  let stopped: readonly string[] = []
  let down = false
  let service: Server
  let servicePort = 0
  const now = () => new Date('2026-11-23T09:00:00Z')

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-watch-'))
    config = join(folder, 'watch.json')
    writeFileSync(join(folder, 'secret'), secret, { mode: 0o600 })
    stopped = []
    down = false
    const release = (): string => {
      const signed = {
        ...JSON.parse(JSON.parse(smallSite().files().get('release.json') ?? '').signed),
        stopped,
        issued: new Date().toISOString(),
      }
      return JSON.stringify({ signed: JSON.stringify(signed), signature: '' })
    }
    service = createServer(({ url }, answer) => {
      if (down) return answer.destroy()
      if (url === '/release.json') return answer.end(release())
      const isOpen = !stopped.includes(String(url).slice(3, 9))
      return answer.writeHead(isOpen ? 200 : 503).end('<!doctype html><html lang="ja">')
    })
    servicePort = await portOf(service)
  })
  afterEach(async () => {
    service.closeAllConnections()
    service.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const written = (more: Readonly<Record<string, unknown>> = {}): WatchSettings => {
    const settings = {
      public: `http://127.0.0.1:${servicePort}`,
      tenants: ['131016', '142051'],
      interval: 10,
      state: join(folder, 'own/state.json'),
      hooks: [{ url: 'http://127.0.0.1:9/', secretFile: join(folder, 'secret') }],
      ...more,
    }
    writeFileSync(config, JSON.stringify(settings))
    return readWatchSettings(config)
  }
  const bad = async (settings: WatchSettings): Promise<readonly string[]> => {
    const seen = await lookAtPages(settings, () => new Date())
    return seen.flatMap(({ id, ok }) => (ok ? [] : [id]))
  }
  /** Somebody's webhook. @returns what came */
  const hooked = async () => {
    const came: { subject: string; text: string }[] = []
    let refuses = false
    const server = createServer((asked, answer) => {
      let body = ''
      asked.on('data', (part: Buffer) => (body += part.toString()))
      asked.on('end', () => {
        const seconds = Number(asked.headers['x-zeimori-timestamp'])
        const isOurs = asked.headers['x-zeimori-signature'] === signatureOf(secret, seconds, body)
        if (isOurs && !refuses) came.push(JSON.parse(body))
        answer.writeHead(refuses ? 503 : 204).end()
      })
    })
    const url = `http://127.0.0.1:${await portOf(server)}/`
    onTestFinished(() => void server.close())
    return { url, came, refuse: (is: boolean) => (refuses = is) }
  }
  const started = async () => {
    const problems: string[] = []
    const running = await startWatcher(config, (one) => problems.push(one), {
      onceMore: 10,
      deliver: 50,
    })
    onTestFinished(running.stop)
    return { ...running, problems }
  }

  it('sees each page, and nothing wrong in one that is signed to be stopped', async () => {
    const settings = written()
    expect(await bad(settings)).toEqual([])
    stopped = ['142051']
    expect(await bad(settings)).toEqual([])
    down = true
    expect(await bad(settings)).toEqual(['site'])
  })

  it('sees an old copy, a full disk and a clock that is wrong', async () => {
    const copies = join(folder, 'copies')
    mkdirSync(copies)
    const clock = createSocket('udp4')
    clock.on('message', (asked, { port }) => {
      const answer = Buffer.alloc(48)
      answer[1] = 2
      asked.copy(answer, 24, 40, 48)
      for (const at of [32, 40])
        answer.writeUInt32BE(Math.floor(Date.now() / 1000) + 2_208_988_800 + 30, at)
      clock.send(answer, port, '127.0.0.1')
    })
    const port = await new Promise<number>((resolve) => {
      clock.bind(0, '127.0.0.1', () => resolve(clock.address().port))
    })
    onTestFinished(() => void clock.close())
    const settings = written({
      disks: [folder, join(folder, 'nowhere')],
      backup: { folder: copies, hours: 26 },
      clock: { host: '127.0.0.1', port },
    })
    const looked = async () =>
      (await Promise.all(otherLooks(settings, now).map((one) => one()))).flatMap(({ id, ok }) =>
        ok ? [] : [id.replace(folder, '')],
      )
    expect(await looked()).toEqual(['disk/nowhere', 'backup', 'clock'])
    writeFileSync(join(copies, 'base.tar'), 'x')
    utimesSync(join(copies, 'base.tar'), now(), now())
    expect(await looked()).toEqual(['disk/nowhere', 'clock'])
    expect(await offsetFrom({ host: '127.0.0.1', port }, 1000)).toBeGreaterThan(28)
  })

  it('sees a certificate that nobody believes, and one that is nearly over', async () => {
    const own = certificate()
    const server = createSecured(own, (_, answer) => void answer.end())
    onTestFinished(() => void server.close())
    const settings = written({ public: `https://127.0.0.1:${await portOf(server)}` })
    const looked = async (daysAgo: number) => {
      const at = new Date(Date.now() - daysAgo * 86_400_000)
      const [first] = otherLooks(settings, () => at)
      return first?.()
    }
    expect(await looked(0)).toMatchObject({ id: 'certificate', ok: false })
    const usual = getCACertificates('default')
    setDefaultCACertificates([...usual, own.cert])
    onTestFinished(() => setDefaultCACertificates(usual))
    expect(await looked(0)).toMatchObject({ ok: false, seen: '期限まで1日です。' })
    expect(await looked(20)).toMatchObject({ ok: true, seen: '期限まで21日です。' })
  })

  it.each([
    [{ tenants: [] }, 'tenants'],
    [{ interval: 600 }, 'interval'],
    [{ hooks: [] }, 'mail か hooks'],
    [{ nazo: 1 }, 'nazo'],
    [{ public: 'zei.example' }, 'public'],
    [{ planned: [{ from: 'ashita' }] }, 'planned'],
  ])('says in a sentence what is wrong with %j', (more, words) => {
    expect(() => written(more)).toThrow(words)
  })

  it('tells by mail and webhook that the service is down, and loses nothing meanwhile', async () => {
    const mails = await startMailServer()
    const hook = await hooked()
    hook.refuse(true)
    written({
      hooks: [{ url: hook.url, secretFile: join(folder, 'secret') }],
      mail: {
        url: `smtp://127.0.0.1:${mails.port}`,
        from: 'mihari@example.jp',
        to: ['toban@example.jp'],
      },
    })
    down = true
    const { stop } = await started()
    await vi.waitFor(() => expect(mails.arrived).toHaveLength(1), 10_000)
    expect(mails.arrived[0]?.shown.subject).toBe('【税守の見張り】異常: 住民のページ')
    expect(hook.came).toEqual([])
    // It is killed and comes back: what has not arrived is sent, and nothing twice.
    await stop()
    hook.refuse(false)
    await started()
    await vi.waitFor(() => expect(hook.came).toHaveLength(1), 10_000)
    expect(hook.came[0]?.text).toContain('答えがありません')
    expect(mails.arrived).toHaveLength(1)
    await mails.close()
  })

  it('says at the terminal how things stand', async () => {
    written()
    const status = () => zeimori(['watch', '--config', config, 'status'])
    expect(await status()).toMatchObject({ code: 1, stdout: expect.stringContaining('まだ一度も') })
    await started()
    await vi.waitFor(async () => expect(await status()).toMatchObject({ code: 0 }), 20_000)
    const wrong = await zeimori(['watch', 'status'])
    expect(wrong.code).toBe(2)
    expectSentence(wrong, '--config')
  }, 30_000)

  it('takes the pulse of nobody who does not know the secret', async () => {
    written({ pulse: { host: '127.0.0.1', port: 0, secretFile: join(folder, 'secret') } })
    const { port } = await started()
    const seconds = Math.floor(Date.now() / 1000)
    const body = JSON.stringify({ at: Date.now(), database: true, overdue: 0 })
    const sent = (signature: string, at = seconds) =>
      fetch(`http://127.0.0.1:${port}/pulse`, {
        method: 'POST',
        body,
        headers: { 'x-zeimori-timestamp': String(at), 'x-zeimori-signature': signature },
      }).then(({ status }) => status)
    expect(await sent(signatureOf(secret, seconds, body))).toBe(200)
    expect(await sent(signatureOf(`${secret}x`, seconds, body))).toBe(403)
    expect(await sent(signatureOf(secret, seconds - 600, body), seconds - 600)).toBe(403)
    expect(await sent('')).toBe(403)
  })

  it('is missed by the worker when it is dead, and sees that the worker lives', async () => {
    const hook = await hooked()
    written({
      interval: 60,
      hooks: [{ url: hook.url, secretFile: join(folder, 'secret') }],
      pulse: { host: '127.0.0.1', port: 0, secretFile: join(folder, 'secret') },
    })
    const { port, stop } = await started()
    const settings = readSettings(
      {
        ZEIMORI_DATA_DIR: join(folder, 'data'),
        ZEIMORI_WATCHER_URL: `http://127.0.0.1:${port}`,
        ZEIMORI_WATCHER_SECRET: join(folder, 'secret'),
      },
      root,
    )
    const own = await openInstallation(settings, 'worker')
    const alerts = () => own.store.db.selectFrom('alert').select(['rule', 'severity']).execute()
    const pulse = sendPulse(own, { every: 50, dead: 2_000 })
    try {
      await vi.waitFor(
        () => expect(readState(join(folder, 'own/state.json')).lastRound).toBeDefined(),
        10_000,
      )
      expect(await alerts()).toEqual([])
      const facts = watcherFacts(settings)
      const healthy = { answered: true, goesRound: true, interval: 60, gaps: 0 }
      expect(await facts?.()).toEqual(healthy)
      await stop()
      expect(await facts?.()).toMatchObject({ answered: false })
      await vi.waitFor(
        async () =>
          expect(await alerts()).toEqual([{ rule: 'watcher-silent', severity: 'urgent' }]),
        20_000,
      )
    } finally {
      await pulse?.stop()
      await own.close()
    }
    expect(readFileSync(join(folder, 'own/state.json'), 'utf8')).not.toContain(secret)
  }, 60_000)
})
