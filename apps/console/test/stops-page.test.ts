import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consoleListener, routes } from '../src/index.ts'
import { loopback } from '../src/private-door/addresses.ts'
import type { Services } from '../src/services.ts'
import type { Step } from '@zeimori/stops'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { freshServices, recorded } from './services.ts'

describe('the page of stopping and opening again', () => {
  const given = freshServices()
  const standing = new Map<string, Step>()
  let ok = true
  const services = (): Services => ({
    ...given(),
    stops: {
      stop: async (target) => void standing.set(target, undefined),
      open: async (target, step) => void standing.set(target, step),
      resume: async (target) => void standing.delete(target),
      standing: async (target) =>
        standing.has(target)
          ? { stopped: true, since: 0, step: standing.get(target) }
          : { stopped: false },
      stopped: () => [...standing.keys()],
      keep: async () => undefined,
      check: async () => [{ name: 'a', title: '配っているファイル', ok, seen: 'ちがいます' }],
      publish: async () => undefined,
    },
  })
  let app: FastifyInstance
  let own: Browser
  let admin: Browser
  let operator: Browser
  const place = '/stops/131016'
  const page = async (by: Browser): Promise<string> => (await by.get('/stops')).body
  const post = async (by: Browser, to: string, fields: Readonly<Record<string, string>>) => {
    await by.get('/stops')
    return by.post(to, fields)
  }

  beforeAll(async () => {
    app = await consoleListener({
      services: services(),
      routes,
      secret: 'x'.repeat(32),
      tls: false,
      allowed: loopback,
      assets: new Map(),
    })
    await registered(services(), '131016', '千代田区')
    const people = [
      { tenant: '131016', login: 'tanto', role: 'client-staff' },
      { tenant: '131016', login: 'kanri', role: 'client-admin' },
      { tenant: undefined, login: 'unyo', role: 'operator' },
    ] as const
    const [one, two, three] = await Promise.all(
      people.map((person) => enrolled(app, services(), person)),
    )
    if (one === undefined || two === undefined || three === undefined) throw new Error('nobody')
    ;[own, admin, operator] = [one.visitor, two.visitor, three.visitor]
  })
  afterAll(() => app.close())

  it('closes with a reason and a tick: the municipality’s own button', async () => {
    const unsure = await post(own, '/stops/raise', { target: '131016', reason: '改ざん' })
    expect(unsure.body).toContain('印を付けてください')
    // In a hurry nobody writes it twice.
    expect(unsure.body).toMatch(/<input[^>]* name="reason"[^>]* value="改ざん"/)
    const unsaid = await post(own, '/stops/raise', { target: '131016', reason: '', sure: 'yes' })
    expect(unsaid.body).toContain('理由を書いてください')
    expect(standing.size).toBe(0)
    const fields = { target: '131016', reason: '改ざん', sure: 'yes', anomaly: 'tampering' }
    expect((await post(own, '/stops/raise', fields)).headers.location).toBe('/stops')
    expect(standing.has('131016')).toBe(true)
    const body = await page(own)
    for (const words of ['千代田区', '止めています', '改ざん']) expect(body).toContain(words)
    // She may close, and not open.
    expect(body).not.toContain('再開を求める')
    expect((await post(own, '/stops/raise', { ...fields, target: 'all' })).body).toContain('権限')
  })

  it('opens by two people, one of whom is the municipality’s', async () => {
    await post(operator, `${place}/ask`, { reason: '直した' })
    expect(await page(operator)).toContain('求めた本人は、認められません')
    const body = await page(admin)
    expect(body).toContain('再開を認める')
    // The municipality does not learn which of the provider's people it was.
    expect(body).toContain('提供者の人')
    await post(admin, `${place}/agree`, { reason: '確かめた' })
    expect(standing.get('131016')).toBe('check')
    // Her own people are told that it was she who agreed.
    expect(await page(own)).toContain('見本 kanri')
    ok = false
    const refused = await post(admin, `${place}/step`, { override: '' })
    expect(refused.body).toContain('通らない検査: 配っているファイル（ちがいます）')
    await post(admin, `${place}/step`, { override: '検査の側の誤り' })
    expect(standing.get('131016')).toBe('5')
    expect(await page(operator)).toContain('a: 検査の側の誤り')
    ok = true
    await post(admin, `${place}/step`, {})
    await post(admin, `${place}/step`, {})
    expect(standing.size).toBe(0)
    expect(await page(own)).toContain('これまでの停止')
  })

  it('says where the record stands without its flag', async () => {
    await post(own, '/stops/raise', { target: '131016', reason: 'また', sure: 'yes' })
    standing.clear()
    expect(await page(own)).toContain('旗が上がっていません')
    await post(own, '/stops/raise', { target: '131016', reason: 'また', sure: 'yes' })
    expect(await page(own)).not.toContain('旗が上がっていません')
    standing.set('131016', '5')
    expect(await page(own)).toContain('旗の段が、記録とちがいます')
    standing.set('131016', undefined)
  })

  it('says where a flag stands without a record, to whom it concerns', async () => {
    standing.set('142051', undefined)
    expect(await page(operator)).toContain('旗が上がっています（142051）')
    expect(await page(own)).not.toContain('142051')
    standing.delete('142051')
    expect(await page(operator)).not.toContain('旗が上がっています')
  })

  it('shows what was settled, and changes it for who may', async () => {
    expect(await page(own)).toContain('緩和')
    const seen = async (): Promise<number> => {
      await page(operator)
      const event = (await recorded(services())).at(-1)
      expect(event).toMatchObject({ what: { tenant: '131016' }, how: { action: 'data.see' } })
      return JSON.parse(JSON.stringify(event)).what.count
    }
    const before = await seen()
    const fields = { dos: 'stop', tampering: 'stop', load: 'ask', c2: 'stop', wait: '６０' }
    const whole = { ...fields, afterWait: 'stay', perDay: '', document: '覚書第3号' }
    await admin.get(`${place}/policy`)
    expect((await admin.post(`${place}/policy`, { ...whole, document: '' })).body).toContain('番号')
    await admin.get(`${place}/policy`)
    expect((await admin.post(`${place}/policy`, whole)).headers.location).toBe('/stops')
    const body = await page(own)
    for (const words of ['覚書第3号', '60分', '承認後停止', '止めない'])
      expect(body).toContain(words)
    // The municipality learns that the provider's people saw that, too.
    expect(await seen()).toBe(before + 1)
  })
})
