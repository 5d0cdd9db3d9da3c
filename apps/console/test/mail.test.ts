import { describe, expect, it } from 'vitest'
import type { Browser } from './browser.ts'
import { freshServices, recorded } from './services.ts'
import { makeTenant, signedIn } from './session.ts'

describe('the page of mails', () => {
  const services = freshServices()
  let admin: Browser
  let other: Browser
  const mailOf = (login: string) =>
    services()
      .store.db.selectFrom('outbox')
      .selectAll()
      .where('address', '=', `${login}@example.jp`)
      .executeTakeFirstOrThrow()

  it('shows in a trial that mail waits, instead of failing', async () => {
    await makeTenant(services(), '131016', '千代田区')
    await makeTenant(services(), '142051', '藤沢市')
    admin = (await signedIn(services(), { tenant: '131016', login: 'kanri', role: 'client-admin' }))
      .visitor
    other = (await signedIn(services(), { tenant: '142051', login: 'yoso', role: 'client-admin' }))
      .visitor
    const { body, statusCode } = await admin.get('/mail')
    expect(statusCode).toBe(200)
    expect(body).toContain('SMTP_URL')
    expect(body).toContain('【税守】利用の招待')
    expect(body).toContain('待っています')
    expect(body).not.toContain('yoso@example.jp')
  })

  it('shows to no other municipality what was sent', async () => {
    const { id } = await mailOf('kanri')
    expect((await other.get(`/mail/${id}`)).statusCode).toBe(404)
    await other.get('/mail')
    expect((await other.post(`/mail/${id}/resend`, {})).statusCode).toBe(404)
  })

  it('lets a mail that could not be sent be sent again, once, to the address that is right now', async () => {
    const { db } = services().store
    const { id } = await mailOf('kanri')
    await db
      .updateTable('outbox')
      .set({ state: 'dead', problem: 'EENVELOPE 550', tries: 3 })
      .where('id', '=', id)
      .execute()
    await db
      .updateTable('account')
      .set({ mail: 'atarashii@example.jp' })
      .where('login', '=', 'kanri')
      .execute()
    const page = await admin.get(`/mail/${id}`)
    expect(page.body).toContain('メールサーバーが断りました（EENVELOPE 550）')
    const answers = await Promise.all([1, 2, 3].map(() => admin.post(`/mail/${id}/resend`, {})))
    expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1)
    const again = await mailOf('atarashii')
    expect(again).toMatchObject({ state: 'waiting', tries: 0, problem: null })
    const events = JSON.stringify(await recorded(services()))
    expect(events).toContain('"action":"mail.resend","request"')
    expect(events).not.toContain('example.jp')
  })

  it('refuses to send an invitation again whose link has ended', async () => {
    const { id } = await mailOf('yoso')
    await services()
      .store.db.updateTable('outbox')
      .set({ state: 'dead', useful_until: services().now() })
      .where('id', '=', id)
      .execute()
    await other.get(`/mail/${id}`)
    expect((await other.post(`/mail/${id}/resend`, {})).body).toContain('期限が過ぎています')
  })
})
