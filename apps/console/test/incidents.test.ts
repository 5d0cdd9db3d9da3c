import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopService } from '../src/acts/index.ts'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { somebody } from './people.ts'
import { freshServices, recorded } from './services.ts'

type Fields = Readonly<Record<string, string>>

describe('an incident', () => {
  const given = freshServices()
  let now = new Date('2026-11-22T00:00:00Z').getTime()
  const services = () => ({ ...given(), now: () => new Date(now) })
  let app: FastifyInstance
  let staff: Browser
  let admin: Browser
  let other: Browser
  let operator: Browser

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
    await registered(services(), '142051', '藤沢市')
    const people = [
      { tenant: '131016', login: 'tanto', role: 'client-staff' },
      { tenant: '131016', login: 'kanri', role: 'client-admin' },
      { tenant: '142051', login: 'yoso', role: 'client-admin' },
      { tenant: undefined, login: 'unyo', role: 'operator' },
    ] as const
    const all = await Promise.all(people.map((person) => enrolled(app, services(), person)))
    const [one, two, three, four] = all.map(({ visitor }) => visitor)
    if (!one || !two || !three || !four) throw new Error('nobody')
    ;[staff, admin, other, operator] = [one, two, three, four]
  })
  afterAll(() => app.close())

  const post = async (by: Browser, to: string, fields: Fields = {}) => {
    await by.get('/access')
    return by.post(to, fields)
  }
  /** Time goes by while everybody works. */
  const pass = async (minutes: number): Promise<void> => {
    for (let left = minutes; left > 0; left -= 8) {
      now += Math.min(8, left) * 60_000
      for (const one of [staff, admin, other, operator]) await one.get('/access')
    }
  }
  const page = async (by: Browser, url: string): Promise<string> => (await by.get(url)).body
  let place = ''
  const write = (kind: string, at: string, more: Fields = {}) =>
    post(operator, `${place}/write`, { kind, at, body: `${kind}のこと`, ...more })

  it('opens by itself with an emergency stop, and stands in the log', async () => {
    const by = await somebody(services().store, 'operator')
    const target = '131016'
    await stopService(
      services(),
      { target, reason: '改ざんの疑い', anomaly: 'tampering' },
      { ...by, provedAt: now },
    )
    const row = await services()
      .store.db.selectFrom('incident')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ tenant: target, kind: 'tampering', drill: false })
    place = `/incidents/${row.id}`
    for (const who of [staff, operator]) {
      const body = await page(who, place)
      expect(body).toContain('緊急停止')
      expect(body).toContain('改ざんの疑い')
    }
    expect(await page(other, '/incidents')).not.toContain(row.id)
    expect((await other.get(place)).statusCode).toBe(404)
    expect((await other.get(`${place}/first.pdf`)).statusCode).toBe(404)
    expect(
      (await post(other, `${place}/write`, { kind: 'note', at: 'x', body: 'x' })).statusCode,
    ).toBe(404)
    const events = await recorded(services())
    expect(
      events.filter(({ what }) => what.tenant === target).map(({ how }) => how.action),
    ).toEqual(expect.arrayContaining(['stop.raise', 'alert.raise', 'incident.open']))
  })

  it('runs clocks that show when they are over, and what is written meets them', async () => {
    expect(await page(operator, place)).toContain('期限内')
    await pass(31)
    expect(await page(operator, place)).toContain('過ぎています')
    expect(await page(operator, '/')).toContain('期限が過ぎたことのあるインシデントが 1件')
    for (const [fields, said] of [
      [{ kind: 'contact', at: 'きのう', body: 'x' }, 'いままでの時刻'],
      [{ kind: 'contact', at: '2026-11-23 09:00', body: 'x' }, 'いままでの時刻'],
      [{ kind: 'contact', at: '2026-11-22 09:10', body: ' ' }, '内容を書いてください'],
      [{ kind: 'contact', at: '2026-11-22 09:10', body: 'x' }, 'だれが受け取ったか'],
      [
        { kind: 'contact', at: '2026-11-22 09:10', body: 'x', receiver: '税務課' },
        'どの手段で伝えたか',
      ],
    ] as const)
      expect((await post(operator, `${place}/write`, fields)).body).toContain(said)
    await write('contact', '2026-11-22 09:10', { receiver: '税務課 見本', way: 'phone' })
    expect(await page(operator, place)).toContain('期限内に済み')
    expect(await page(operator, '/')).not.toContain('期限が過ぎたことのある')
  })

  it('writes its papers from what is known, as PDF and Excel, and records who took them', async () => {
    await write('impact', '2026-11-22 09:20', { body: '答えのページだけ' })
    await write('ask', '2026-11-22 09:25', { receiver: '税務課', way: 'phone' })
    for (const paper of ['first', 'follow', 'complete']) {
      const pdf = await staff.get(`${place}/${paper}.pdf`)
      expect(pdf.headers['content-type']).toBe('application/pdf')
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
      const book = await staff.get(`${place}/${paper}.xlsx`)
      expect(book.rawPayload.subarray(0, 2).toString()).toBe('PK')
      expect(decodeURIComponent(String(book.headers['content-disposition']))).toContain('I-0001')
    }
    const events = await recorded(services())
    expect(events.filter(({ how }) => how.action === 'report.export')).toHaveLength(6)
  })

  it('closes only when everything is there, and then stays as it is', async () => {
    const close = () => post(admin, `${place}/close`)
    expect((await post(staff, `${place}/close`)).statusCode).toBe(403)
    expect((await close()).body).toContain('まだ足りないもの')
    const missing = await page(admin, place)
    for (const one of ['求めた判断への答え', '自治体との協議', '対応の完了', '再発防止策'])
      expect(missing).toContain(one)
    await write('judgement', '2026-11-22 09:30', { receiver: '税務課長' })
    await write('completed', '2026-11-22 09:31')
    await write('report-complete', '2026-11-22 09:31', { receiver: '税務課', way: 'paper' })
    const task = { kind: 'prevention', body: '権利を減らす', who: '運用課' }
    expect((await post(operator, `${place}/tasks`, { ...task, due: '来月' })).body).toContain(
      '期限の日を入れてください',
    )
    await post(operator, `${place}/tasks`, { ...task, due: '2026-11-25' })
    expect((await close()).statusCode).toBe(303)
    expect((await write('note', '2026-11-22 09:31')).body).toContain('すでに終わっています')

    // What is to be done is done, and confirmed, after that too.
    const done = /\/tasks\/[0-9a-f-]{36}\/done/.exec(await page(operator, place))?.[0] ?? ''
    expect((await post(operator, `${place}${done}`)).statusCode).toBe(303)
    expect(await page(operator, place)).not.toContain(done)
    const { db } = services().store
    await expect(db.updateTable('incident').set({ title: 'x' }).execute()).rejects.toThrow(
      'never changed',
    )
    await expect(db.deleteFrom('incident_entry').execute()).rejects.toThrow('append')
    await expect(db.updateTable('incident_entry').set({ body: 'x' }).execute()).rejects.toThrow(
      'append',
    )
  })

  it('that leaks runs the clocks of the law; a drill says of itself that it is one', async () => {
    const by = operator
    const done = await post(by, '/incidents/open', {
      scope: '142051',
      kind: 'intrusion',
      title: '不正なログイン',
      how: '点検',
      detectedAt: '2026-11-22 09:00',
      leak: 'yes',
      whether: 'drill',
    })
    const at = done.headers.location ?? ''
    const body = await page(by, at)
    expect(body).toContain('【訓練】')
    expect(body).toContain('確報（30日）')
    await post(by, `${at}/classify`, {
      title: '不正なログイン',
      kind: 'intrusion',
      leakKnownAt: '2026-11-22 09:00',
      malicious: 'yes',
    })
    expect(await page(by, at)).toContain('確報（60日）')
    const book = await by.get(`${at}/first.xlsx`)
    expect(decodeURIComponent(String(book.headers['content-disposition']))).toContain('【訓練】')
    await post(by, `${at}/classify`, {
      title: '不正なログイン',
      kind: 'intrusion',
      leakKnownAt: '',
      malicious: 'no',
    })
    expect(await page(by, at)).not.toContain('漏えい等の確報')
  })
})
