import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forProvider, raiseAlert, secretPlace, type NewAlert } from '@zeimori/store'
import { stopService } from '../src/acts/index.ts'
import { readMoment } from '../src/http/moment-input.ts'
import { browser, type Browser } from './browser.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole } from './open-console.ts'
import { somebody } from './people.ts'
import { freshServices, recorded } from './services.ts'

type Fields = Readonly<Record<string, string>>

const toban = {
  tenant: '131016',
  way: 'mail',
  group: 'on-call',
  place: '1',
  organisation: '税務課',
  name: '見本 太郎',
  tel: '03-0000-0000',
  address: 'toban@example.jp',
  delay: '0',
  days: 'business',
  from: '８：３０',
  to: '17:15',
} as const

describe('alerts and those who are told', () => {
  const services = freshServices()
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
  const raise = (alert: NewAlert) =>
    forProvider(services().store, (within) => raiseAlert(within, alert, services().now()))
  const contacts = () => services().store.db.selectFrom('contact').selectAll().execute()
  const idIn = (location: string | undefined): string => location?.split('/').at(-1) ?? ''

  it('is on every page until somebody takes it over, for whom it concerns and nobody else', async () => {
    const detail = '203.0.113.5 から'
    const { id } = await raise({
      scope: '131016',
      kind: 'tampering',
      severity: 'urgent',
      rule: 'manifest',
      detail,
    })
    for (const by of [staff, operator])
      expect((await by.get('/access')).body).toContain('引き受けられていない警報が 1件')
    expect((await other.get('/access')).body).not.toContain('class="banner"')
    expect((await other.get('/alerts')).body).not.toContain(id)
    expect((await other.get(`/alerts/${id}`)).statusCode).toBe(404)
    expect((await post(other, `/alerts/${id}/acknowledge`)).statusCode).toBe(404)
    expect((await staff.get(`/alerts/${id}`)).body).toContain(detail)

    expect((await post(staff, `/alerts/${id}/acknowledge`)).statusCode).toBe(303)
    expect((await staff.get('/access')).body).not.toContain('class="banner"')
    expect((await post(operator, `/alerts/${id}/acknowledge`)).body).toContain(
      'すでに終わっています',
    )
    expect((await post(staff, `/alerts/${id}/close`, { reason: ' ' })).body).toContain(
      '理由を書いてください',
    )
    await post(staff, `/alerts/${id}/close`, { reason: '試しの書き換えだった' })
    const page = (await staff.get(`/alerts/${id}`)).body
    expect(page).toContain('試しの書き換えだった')
    expect(page).not.toContain(`/alerts/${id}/close"`)
  })

  it('can be drilled, and says of itself that it is a drill', async () => {
    const fields = { scope: 'all', kind: 'dos', severity: 'urgent', whether: 'drill', detail: '' }
    // A municipality drills for itself alone.
    expect((await post(staff, '/alerts/raise', fields)).body).toContain('権限がありません')
    const done = await post(operator, '/alerts/raise', fields)
    const page = (await operator.get(done.headers.location ?? '')).body
    expect(page).toContain('【訓練】実際の異常ではありません')
    expect((await other.get(done.headers.location ?? '')).body).toContain('【訓練】')
    expect((await post(staff, `${done.headers.location}/close`, { reason: 'x' })).body).toContain(
      '権限がありません',
    )
    await post(operator, `${done.headers.location}/close`, { reason: '訓練が終わった' })
  })

  it('is raised by an emergency stop, each stop as one of its own', async () => {
    const by = await somebody(services().store, 'operator')
    await stopService(
      services(),
      { target: '142051', reason: '改ざん', anomaly: 'tampering' },
      { ...by, provedAt: services().now().getTime() },
    )
    const alert = await services()
      .store.db.selectFrom('alert')
      .selectAll()
      .where('rule', '=', 'stop')
      .executeTakeFirstOrThrow()
    expect(alert).toMatchObject({ tenant: '142051', kind: 'tampering', severity: 'urgent' })
  })

  it('has contacts whose link says, once and only when pressed, that a test arrived', async () => {
    for (const [wrong, said] of [
      [{ address: 'a@b, c@d' }, '送り先を'],
      [{ group: 'vendor-lead' }, 'その役は選べません'],
      [{ from: '朝' }, '8:30 の形'],
      [{ place: '0' }, '順は1〜99'],
      [{ name: ' ' }, '所属と名前'],
      [{ way: 'webhook', address: 'https://a:b@example.jp/' }, '送り先を'],
      [{ way: 'webhook', address: 'http://127.0.0.1:8080/' }, '送り先を'],
    ] as const)
      expect((await post(admin, '/contacts/add', { ...toban, ...wrong })).body).toContain(said)
    expect(await contacts()).toEqual([])
    expect((await post(staff, '/contacts/add', toban)).statusCode).toBe(403)
    const done = await post(admin, '/contacts/add', toban)
    const id = idIn(done.headers.location)
    expect((await admin.get('/contacts')).body).toContain('まだ確かめていません')
    expect((await admin.get(`/contacts/${id}`)).body).toContain('開庁日 8:30〜17:15')
    expect((await other.get(`/contacts/${id}`)).statusCode).toBe(404)
    expect((await operator.get('/contacts')).body).toContain('見本 太郎')

    const { vault, store } = services()
    const mail = await store.db
      .selectFrom('outbox')
      .selectAll()
      .where('contact', '=', id)
      .executeTakeFirstOrThrow()
    expect(mail).toMatchObject({ address: toban.address, template: 'contact-test' })
    const sealed: { readonly values: { readonly token: string } } = JSON.parse(
      vault.open(mail.sealed ?? '', secretPlace('outbox', mail.id)),
    )
    const link = `/confirm/${sealed.values.token}`
    const outside = browser(app)
    expect((await outside.get(link)).body).toContain('届きました')
    expect((await contacts())[0]?.verified_at).toBeNull()
    expect((await outside.post(link, {})).body).toContain('確かめたことを残しました')
    expect((await outside.post(link, {})).body).toContain('もう使えません')
    expect((await outside.get(`/confirm/${'a'.repeat(43)}`)).body).toContain('もう使えません')
    expect((await admin.get('/contacts')).body).toContain('確かめました')
    const events = await recorded(services())
    expect(events.findLast(({ how }) => how.action === 'contact.confirm')).toMatchObject({
      who: { kind: 'visitor', id },
      what: { tenant: '131016', kind: 'contact', id },
    })

    // At another address, nobody knows yet whether it arrives.
    await post(admin, `/contacts/${id}/change`, { ...toban, address: 'betsu@example.jp' })
    expect((await contacts())[0]).toMatchObject({ verified_at: null, address: 'betsu@example.jp' })
    const log = JSON.stringify(await recorded(services()))
    for (const secret of ['betsu@example.jp', '見本 太郎', sealed.values.token])
      expect(log).not.toContain(secret)
    await post(admin, `/contacts/${id}/confirm`, { reason: '電話で確かめた' })
    expect((await contacts())[0]).toMatchObject({ verified_how: 'person' })
  })

  it('are tested so often and no more, however they are entered', async () => {
    const there = { ...toban, address: 'dareka@example.jp' }
    const sent = async () =>
      (await services().store.db.selectFrom('outbox').select('address').execute()).filter(
        ({ address }) => address === there.address,
      ).length
    await other.get('/access')
    const fill = { ...there, tenant: '142051' }
    const first = idIn((await other.post('/contacts/add', fill)).headers.location)
    const burst = Array.from({ length: 6 }, () => other.post(`/contacts/${first}/test`, {}))
    await Promise.all(burst)
    expect(await sent()).toBe(5)
    expect((await post(other, `/contacts/${first}/test`)).body).toContain('1時間に5回')
    await post(other, `/contacts/${first}/remove`, { reason: 'x' })
    expect((await post(other, '/contacts/add', fill)).body).toContain('1時間に5回')
    expect(await sent()).toBe(5)
  })

  it('shows a webhook’s secret once, and keeps it sealed', async () => {
    const hook = { way: 'webhook', address: 'https://hook.example.jp/himitsu-no-michi' }
    const { body } = await post(operator, '/contacts/add', { ...toban, ...hook, tenant: '' })
    const secret = /class="secret">([\w-]{43})</.exec(body)?.[1] ?? ''
    const row = (await contacts()).find(({ way }) => way === 'webhook')
    const { vault } = services()
    expect(row?.secret).not.toContain(secret)
    expect(vault.open(row?.secret ?? '', secretPlace('contact', row?.id ?? ''))).toBe(secret)
    // Whom of the provider's people it calls, the municipality sees; not where a webhook leads.
    const seen = (await staff.get(`/contacts/${row?.id}`)).body
    expect(seen).toContain('https://hook.example.jp/…')
    expect(seen).not.toContain('himitsu-no-michi')
    expect((await post(staff, `/contacts/${row?.id}/remove`, { reason: 'x' })).statusCode).toBe(403)
    expect((await post(admin, `/contacts/${row?.id}/remove`, { reason: 'x' })).body).toContain(
      '権限がありません',
    )
    await post(operator, `/contacts/${row?.id}/remove`, { reason: 'もう使わない' })
    expect((await contacts()).map(({ way }) => way)).toEqual(['mail'])
  })

  it('has a roster, an order of its own for each municipality, and planned work', async () => {
    const [contact] = await contacts()
    const id = contact?.id ?? ''
    const span = { from: '2026-11-22 00:00', to: '２０２６／１１／３０　１８：００' }
    expect(
      (await post(admin, '/duties/add', { contact: id, from: span.to, to: span.from })).body,
    ).toContain('62日まで')
    expect((await post(other, '/duties/add', { contact: id, ...span })).statusCode).toBe(404)
    await post(admin, '/duties/add', { contact: id, ...span })
    expect((await admin.get('/contacts')).body).toContain('いまの当番')
    const { body } = await admin.get('/duties')
    const duty = /\/duties\/([0-9a-f-]{36})\/remove/.exec(body)?.[1] ?? ''
    expect((await post(other, `/duties/${duty}/remove`)).statusCode).toBe(404)
    await post(admin, `/duties/${duty}/remove`)
    expect((await admin.get('/duties')).body).toContain('決まっている当番はありません')

    const minutes = { 'on-call': '0', 'vendor-lead': '3', municipality: '5', manager: '121' }
    const place = '/escalation/131016'
    expect((await post(admin, place, { ...minutes, repeat: '30' })).body).toContain('0〜120')
    await post(admin, place, { ...minutes, manager: '９', repeat: '30' })
    expect((await admin.get('/escalation')).body).toContain('9分')
    expect((await post(other, place, { ...minutes, repeat: '30' })).statusCode).toBe(404)

    const work = { scope: 'all', reason: '入れ替え', from: '2026-11-22 09:00' }
    expect(
      (await post(operator, '/planned-work/add', { ...work, to: '2026-11-24 09:00' })).body,
    ).toContain('24時間まで')
    await post(operator, '/planned-work/add', { ...work, to: '2026-11-22 18:00' })
    const shown = (await staff.get('/escalation')).body
    expect(shown).toContain('入れ替え')
    expect(shown).not.toContain('/planned-work/add')
    const found = /\/planned-work\/([0-9a-f-]{36})\/end/.exec(
      (await operator.get('/escalation')).body,
    )
    await post(operator, `/planned-work/${found?.[1] ?? ''}/end`)
    expect((await staff.get('/escalation')).body).toContain('予定した作業はありません')
  })
})

it.each([
  ['2026-11-24 17:15', '2026-11-24T08:15:00.000Z'],
  ['２０２６／１１／２４　９：０５', '2026-11-24T00:05:00.000Z'],
  ['2026-11-24T00:00', '2026-11-23T15:00:00.000Z'],
  ['2026-02-30 09:00', undefined],
  ['2026-11-24 24:00', undefined],
  ['きょう', undefined],
])('the moment 「%s」 is %s', (text, moment) =>
  expect(readMoment(text)?.toISOString()).toBe(moment),
)
