import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { BlockList } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrolled, openConsole, portOf, registered, servicesOn } from '@zeimori/console/measuring'
import { builtInRules, readNetworks } from '@zeimori/detection'
import { easingLoad } from '@zeimori/records'
import { sequence } from '@zeimori/store'
import { onOne } from '@zeimori/store/testing'
import { auditLog, detector, escalate, type Detection } from '@zeimori/worker'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { banList, banWriter } from '../src/detecting/ban-files.ts'
import { pace } from '../src/detecting/pace.ts'
import { turnAway } from '../src/detecting/turn-away.ts'
import { watchRequests } from '../src/request-log/watch-requests.ts'

const attacker = '203.0.113.9'
const rule = 'list-attack-one-source'

/** A visitor behind a proxy on this host: what she has open, and how she tries to sign in. */
function behind(url: string, source: string) {
  const ask = (path: string, cookie = '', body?: URLSearchParams) =>
    fetch(`${url}${path}`, {
      redirect: 'manual',
      headers: { cookie, 'x-forwarded-for': source },
      ...(body && { method: 'POST', body }),
    })
  const tries = async (login: string): Promise<number> => {
    const page = await ask('/sign-in')
    const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(await page.text()) ?? []
    const body = new URLSearchParams({ _csrf: token, login, password: 'Chigau-awai-kotoba-8' })
    return (await ask('/sign-in', cookie, body)).status
  }
  return { ask, tries }
}

onOne('a list of passwords that is tried', ({ store }) => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-detecting-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is told of, answered by a ban that a person lifts, and never feeds itself', async () => {
    // As of the tests' own day, and moving.
    const begun = Date.now()
    const now = () => new Date(Date.parse('2026-11-22T00:00:00Z') + Date.now() - begun)
    const services = servicesOn(store(), folder, { now })
    await registered(services, '131016', '千代田区')
    const accounts = Array.from({ length: 9 }, (_, n) => ({
      tenant: n === 0 ? null : '131016',
      login: n === 0 ? 'unei' : `shokuin.${n}`,
      name: `見本 ${n}`,
      mail: `mihon.${n}@example.jp`,
      role: n === 0 ? 'provider-admin' : 'client-staff',
      status: 'active' as const,
      ends_on: null,
    }))
    const allowed = new BlockList()
    allowed.addSubnet('127.0.0.0', 8)
    allowed.addSubnet('203.0.113.0', 24)
    const list = new BlockList()
    list.addSubnet('127.0.0.0', 8)
    const proxies = { names: ['127.0.0.1'], list }
    const app = await openConsole(services, { allowed, proxies })
    const bans = join(folder, 'bans')
    const logs = await watchRequests(app, 'console', {
      logs: folder,
      metrics: undefined,
      isTurnedAway: turnAway(app, bans, () => now().getTime()),
    })
    const url = `http://127.0.0.1:${await portOf(app)}`
    const person = { tenant: undefined, login: 'unyo', role: 'operator' } as const
    const { visitor: operator } = await enrolled(app, services, person)
    // Where the provider has an administrator already, two people invite another.
    await store().db.insertInto('account').values(accounts).execute()

    const networks = readNetworks(['127.0.0.0/8'])
    const detection: Detection = {
      rules: builtInRules(),
      sources: [auditLog(store())],
      networks: { allowed: networks.ok ? networks.networks : [], shared: [] },
      publish: banWriter(bans),
      stops: {
        policies: async () => new Map([['131016', easingLoad]]),
        isStopped: async () => false,
        stop: async () => '',
      },
    }
    const worker = { ...services, report: (doing: string) => expect.unreachable(doing) }
    const { step } = detector(worker, detection)
    const numbered = async () => {
      const { sealing } = services
      const tampered = () => expect.unreachable('tampered')
      while ((await sequence({ store: store(), sealing, log: 'test', now, tampered })) > 0);
      await step()
    }
    await numbered()
    await operator.get(`/detection/rules/${rule}`)
    await operator.post(`/detection/rules/${rule}`, { mode: 'on', reason: '一週間見ました' })
    expect((await operator.get('/detection')).body).toContain('締め出しているものも')

    const { ask, tries } = behind(url, attacker)
    for (let n = 1; n <= 7; n += 1) expect(await tries(`shokuin.${n}`)).not.toBe(403)
    await numbered()
    await escalate(worker)
    const alerts = await store().db.selectFrom('alert').selectAll().execute()
    expect(alerts.find((one) => one.severity === 'urgent')).toMatchObject({
      rule: `detection/${rule}`,
      kind: 'intrusion',
      state: 'triggered',
    })
    const mails = await store().db.selectFrom('outbox').select('address').execute()
    expect(mails).toContainEqual({ address: 'mihon.0@example.jp' })

    await vi.waitFor(async () => expect((await ask('/sign-in')).status).toBe(403), 5000)
    const refused = await ask('/sign-in')
    expect(await refused.text()).toContain('しばらく利用できません')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
    expect((await behind(url, '203.0.113.10').ask('/sign-in')).status).toBe(200)
    expect(readFileSync(join(bans, 'bans.geo'), 'utf8')).toBe(`${attacker} 1;\n`)

    const page = (await operator.get('/detection')).body
    const [, lift = ''] = /action="(\/detection\/answers\/[^"]+\/lift)"/.exec(page) ?? []
    expect((await operator.post(lift, { reason: ' ' })).body).toContain('理由を書いてください')
    await operator.post(lift, { reason: '訓練でした' })
    await numbered()
    await vi.waitFor(async () => expect((await ask('/sign-in')).status).toBe(200), 5000)
    expect((await operator.get('/detection')).body).toContain('訓練でした')

    await app.close()
    await logs.stop()
    const lines = readFileSync(join(folder, 'console.json'), 'utf8').trim().split('\n')
    const answered = lines.map((line): { status: number; answered_by: string } => JSON.parse(line))
    const turned = answered.filter(({ status }) => status === 403)
    expect(turned.length).toBeGreaterThan(0)
    expect(new Set(turned.map(({ answered_by: by }) => by))).toEqual(new Set(['ban']))
  })
})

describe('the list of those who are kept out', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-bans-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds until its time and no longer, and what was read holds where the file is broken', () => {
    const told: string[] = []
    const { find } = banList(folder, (file) => told.push(file))
    expect(find(attacker, 0)).toBeUndefined()
    const ban = { act: 'ban', until: 60_000 } as const
    banWriter(folder)([
      { network: attacker, ...ban },
      { network: 'a.example.jp 1; evil', ...ban },
      { network: '2001:db8:0:1::/64', ...ban, act: 'throttle' },
    ])
    expect(find(attacker, 2000)).toMatchObject({ act: 'ban' })
    expect(find('2001:db8:0:1::/64', 2000)).toMatchObject({ act: 'throttle' })
    expect(readFileSync(join(folder, 'bans.geo'), 'utf8')).toBe(`${attacker} 1;\n`)
    writeFileSync(join(folder, 'bans.json'), '{')
    expect(find(attacker, 4000)).toMatchObject({ act: 'ban' })
    expect(told).toHaveLength(1)
    expect(find(attacker, 60_000)).toBeUndefined()
  })

  it('lets those who are slowed down go on at a person’s pace', () => {
    const { passes } = pace()
    const passed = (sends: boolean, at: number) =>
      Array.from({ length: 100 }, () => passes(attacker, sends, at)).filter(Boolean).length
    expect(passed(false, 0)).toBe(40)
    expect(passed(true, 0)).toBe(5)
    expect(passed(false, 10_000)).toBe(20)
    expect(passed(true, 10_000)).toBe(5)
    expect(passes('203.0.113.10', true, 10_000)).toBe(true)
  })
})
