import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { sampleWeakness } from './sample-weakness.ts'
import { freshServices, recorded } from './services.ts'
import { wordsOf } from './words-of.ts'

type Fields = Readonly<Record<string, string>>

const start = new Date('2026-11-10T01:00:00Z').getTime()
const day = 24 * 60 * 60 * 1000

describe('the register of weaknesses, as the provider sees it', () => {
  const given = freshServices()
  let now = start
  const services = () => ({ ...given(), now: () => new Date(now) })
  let app: FastifyInstance
  let one: Browser
  let two: Browser
  let auditor: Browser
  let officer: Browser
  let place = ''

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
    const people = [
      { tenant: undefined, login: 'unyo', role: 'operator' },
      { tenant: undefined, login: 'kanri', role: 'provider-admin' },
      { tenant: undefined, login: 'kansa', role: 'auditor' },
      { tenant: '131016', login: 'tanto', role: 'client-admin' },
    ] as const
    const all = await Promise.all(people.map((person) => enrolled(app, services(), person)))
    const [a, b, c, d] = all.map(({ visitor }) => visitor)
    if (!a || !b || !c || !d) throw new Error('nobody')
    ;[one, two, auditor, officer] = [a, b, c, d]
    place = `/weaknesses/${await sampleWeakness(services())}`
  })
  afterAll(() => app.close())

  const post = async (by: Browser, to: string, fields: Fields) => {
    await by.get('/access')
    return by.post(`${place}/${to}`, fields)
  }
  const words = async (by: Browser, at = place) => wordsOf((await by.get(at)).body)
  const write = (kind: string, more: Fields = {}) =>
    post(one, 'write', { kind, body: `${kind}のこと`, ...more })

  it('says that nobody has looked, and then when, at how much, and that it is long ago', async () => {
    expect(await words(one, '/weaknesses')).toContain('まだ一度も照らしていません')
    await services()
      .store.db.insertInto('weakness_look')
      .values({
        at: new Date(start - 2 * day),
        software: 300,
        advisories: 12,
        unread: 1,
        newest: new Date(start),
        open: 1,
      })
      .execute()
    const body = await words(one, '/weaknesses')
    for (const text of ['ソフトウェア 300件', '24時間より前', '読めない情報が1件', 'CVE-2026-1'])
      expect(body).toContain(text)
    expect(body).toContain('検証して、結果を伝える（3日目）')
    expect((await one.get('/weaknesses.xlsx')).statusCode).toBe(200)
  })

  it('is nothing that a municipality sees, and nothing that an auditor changes', async () => {
    expect((await officer.get('/weaknesses')).statusCode).toBe(403)
    expect((await officer.get(place)).statusCode).toBe(403)
    expect(await words(auditor)).not.toContain('対応を記す')
    expect((await post(auditor, 'write', { kind: 'verified', body: 'x' })).statusCode).toBe(403)
    expect((await one.get(place)).body).toContain('&lt;b>見本')
  })

  it('says what is wrong with a record, and keeps what was typed', async () => {
    const wrong = [
      [write('verified', { body: ' ' }), '内容を書いてください'],
      [write('x'), '種類を選んでください'],
      [write('agreed'), '協議した相手'],
      [write('extended', { whom: '情報課' }), '12か月以内'],
      [write('extended', { whom: '情報課', until: '2026-02-31' }), '12か月以内'],
      [write('not-affected', { until: '2028-01-01' }), '12か月以内'],
      [write('verified', { until: '2026-12-01' }), 'ほかの種類では'],
    ] as const
    for (const [sent, text] of wrong) expect(wordsOf((await sent).body)).toContain(text)
    expect((await write('agreed')).body).toContain('agreedのこと</textarea>')
  })

  it('goes on step by step with what is recorded', async () => {
    await write('verified')
    expect(await words(one)).toContain('自治体と協議し、了承を得る（5日目）')
    await write('agreed', { whom: '千代田区 情報課' })
    expect(await words(one)).toContain('直した版に上げる（7日目）')
    await write('extended', { whom: '千代田区 情報課', until: '2026-11-30' })
    expect(await words(one)).toMatch(/期限 2026-11-30/)
    const event = (await recorded(services())).at(-1)
    expect(event).toMatchObject({
      what: { kind: 'weakness' },
      how: { action: 'weakness.write', changes: { until: { after: '2026-11-30' } } },
    })
  })

  it('is none here only when somebody else agrees, who has proved who she is', async () => {
    await write('not-affected', { until: '2027-05-01' })
    const record = /name="record" value="([^"]+)"/.exec((await one.get(place)).body)?.[1] ?? ''
    const answer = { record, agreed: 'yes', answer: '確かめた' }
    expect(wordsOf((await post(one, 'answer', answer)).body)).toContain('自分では決められません')
    now += 9 * 60_000
    expect((await post(two, 'answer', answer)).headers.location).toContain('/prove?to=')
    now -= 9 * 60_000
    expect((await post(two, 'answer', { ...answer, answer: '' })).body).toContain('理由')
    expect((await post(two, 'answer', answer)).statusCode).toBe(303)
    expect(await words(two)).toContain('影響なし（承認済み）')
    expect(wordsOf((await post(two, 'answer', answer)).body)).toContain('すでに')
    expect(await words(two)).toContain('承認 見本 kanri')
  })
})
