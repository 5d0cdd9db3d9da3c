import { BlockList } from 'node:net'
import { generate } from 'otplib'
import { describe, expect, it } from 'vitest'
import { createTenant } from '../src/acts/create-tenant.ts'
import { inviteAccount } from '../src/acts/invite-account.ts'
import { perform } from '../src/acts/perform.ts'
import { openConsole } from './open-console.ts'
import { administrator, freshServices, recorded } from './services.ts'
import { browser } from './browser.ts'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)

const password = 'Kaki-no-tane-8-mai-Sora'

describe('the first visit and signing in', () => {
  const services = freshServices()
  const now = () => new Date('2026-11-22T00:00:00Z')
  const codeAt = (secret: string, seconds: number): Promise<string> =>
    generate({ secret, epoch: Math.floor(now().getTime() / 1000) + seconds })

  const start = async () => browser(await openConsole(services()))

  let secret = ''
  it('leads from the link to the console, by a password and an authenticator', async () => {
    await perform(services(), createTenant, { id: '131016', name: '千代田区' }, administrator)
    const invited = await perform(
      services(),
      inviteAccount,
      {
        tenant: '131016',
        login: 'mihon.hanako',
        name: '見本 花子',
        mail: 'hanako@example.jp',
        role: 'client-admin',
        endsOn: undefined,
      },
      administrator,
    )
    if (!invited.ok) throw new Error(invited.refusal.code)
    const visitor = await start()
    const link = invited.result.token
    const page1 = await visitor.get('/welcome')
    expect(page1.body).toContain('src="/assets/welcome.js"')
    const found = await visitor.post('/welcome', {
      link: `https://kanri.example.jp/welcome#${link}`,
    })
    expect(found.headers['location']).toBe('/welcome/password')
    expect((await visitor.get('/welcome/password')).body).toContain('見本 花子')
    const short = await visitor.post('/welcome/password', { password: 'short' })
    expect(short.body).toContain('12文字以上')
    const chosen = await visitor.post('/welcome/password', { password })
    expect(chosen.headers['location']).toBe('/welcome/authenticator')
    const page = await visitor.get('/welcome/authenticator')
    secret = (/class="secret">([A-Z2-7 ]+)</.exec(page.body)?.[1] ?? '').replaceAll(' ', '')
    expect((await visitor.get('/')).statusCode).toBe(303)
    const done = await visitor.post('/welcome/authenticator', { code: await codeAt(secret, -30) })
    expect(done.body.match(/<code>/g)).toHaveLength(10)
    expect((await visitor.get('/')).body).toContain('見本 花子')
    expect((await visitor.post('/welcome', { link })).statusCode).toBe(404)
  })

  it('asks for both on the next visit, and takes no code twice', async () => {
    const visitor = await start()
    expect(
      (await visitor.post('/sign-in', { login: 'mihon.hanako', password: 'wrong' })).body,
    ).toContain('ログインできませんでした')
    const half = await visitor.post('/sign-in', { login: 'MIHON.hanako', password })
    expect(half.headers['location']).toBe('/sign-in/code')
    expect((await visitor.get('/')).headers['location']).toBe('/sign-in')
    // The session has another number now, and its forms another token.
    await visitor.get('/sign-in/code')
    const used = await codeAt(secret, -30)
    expect((await visitor.post('/sign-in/code', { code: used })).body).toContain(
      '確認できませんでした',
    )
    const full = await visitor.post('/sign-in/code', { code: await codeAt(secret, 0) })
    expect(full.headers['location']).toBe('/')
    expect((await visitor.get('/')).statusCode).toBe(200)
    await visitor.get('/')
    await visitor.post('/sign-out', {})
    expect((await visitor.get('/')).headers['location']).toBe('/sign-in')
  })

  it('refuses a form without its token', async () => {
    const visitor = await start()
    const answer = await visitor.raw('POST', '/sign-in', { login: 'x', password: 'y' })
    expect(answer.statusCode).toBe(403)
  })

  it('leaves a record of every step, without what was typed', async () => {
    const events = await recorded(services())
    expect(JSON.stringify(events)).not.toContain(password)
    expect(events).toMatchObject([
      { how: { action: 'tenant.create' } },
      { how: { action: 'account.invite' } },
      { how: { action: 'account.accept' } },
      { how: { action: 'password.change' } },
      { how: { action: 'factor.add' } },
      { how: { action: 'signin.complete', reason: 'totp' }, who: { factor: 'totp' } },
      { how: { action: 'access.deny', reason: 'missing' }, what: { id: 'POST /welcome' } },
      { how: { action: 'signin.password', result: 'denied' } },
      { how: { action: 'signin.password', result: 'ok' } },
      { how: { action: 'signin.factor', result: 'denied' } },
      { how: { action: 'signin.factor', result: 'ok', reason: 'totp' } },
      { how: { action: 'signin.complete', result: 'ok', reason: 'totp' } },
      { how: { action: 'signin.out', result: 'ok' }, who: { name: '見本 花子', factor: 'totp' } },
      { how: { action: 'access.deny', reason: 'form' }, what: { id: 'POST /sign-in' } },
    ])
  })
})
