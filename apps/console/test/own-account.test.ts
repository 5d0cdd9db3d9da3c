import type { FastifyInstance } from 'fastify'
import { generate } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setUpLink } from '../src/index.ts'
import type { Services } from '../src/services.ts'
import { browser } from './browser.ts'
import { enrolled, secretOf, type Enrolled } from './enrolled.ts'
import { password, registered, takenUp } from './invited.ts'
import { openConsole } from './open-console.ts'
import { day } from './people.ts'
import { freshServices, recorded } from './services.ts'

const another = 'Yama-no-michi-7-hon-Kumo'

describe('one’s own account', () => {
  const fresh = freshServices()
  let at = new Date('2026-11-22T00:00:00Z')
  const pass = (milliseconds: number): void => void (at = new Date(at.getTime() + milliseconds))
  const services = (): Services => ({ ...fresh(), now: () => at })
  let app: FastifyInstance
  let me: Enrolled

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
    me = await enrolled(app, services(), {
      tenant: '131016',
      login: 'mihon.taro',
      role: 'client-staff',
    })
  })
  afterAll(() => app.close())

  const change = async (
    visitor: Enrolled['visitor'],
    current: string,
    next: string,
    again = next,
  ) => {
    await visitor.get('/me/password')
    return visitor.post('/me/password', { current, next, again })
  }

  it('shows what is in it, its sessions and its last sign-ins', async () => {
    await recorded(services())
    const { body } = await me.visitor.get('/me')
    expect(body).toContain('見本 mihon.taro')
    expect(body).toContain('2027-02-20')
    expect(body).toContain('この画面')
    expect(body).toContain('使っていないものが 10 個あります')
  })

  it('changes the password only for whoever knows it, and to one that may be used', async () => {
    expect((await change(me.visitor, 'wrong', another)).body).toContain(
      'いまのパスワードが違います',
    )
    expect((await change(me.visitor, password, another, 'x')).body).toContain('同じではありません')
    expect((await change(me.visitor, password, 'Password1234')).body).toContain('漏えいした')
    expect((await change(me.visitor, password, password)).body).toContain('最近使ったパスワード')
    expect((await change(me.visitor, password, 'mihon.Taro2026')).body).toContain('推測されやすい')
  })

  it('closes every other session with the old password', async () => {
    const other = await me.again(password)
    expect((await other.get('/me')).statusCode).toBe(200)
    const done = await change(me.visitor, password, another)
    expect(done.headers.location).toBe('/me?done=password')
    expect((await me.visitor.get('/me?done=password')).body).toContain('パスワードを変えました')
    expect((await other.get('/me')).headers.location).toBe('/sign-in')
  })

  it('leads to nothing but a new password once it is ninety days old', async () => {
    pass(91 * day)
    const visitor = await me.again(another)
    for (const url of ['/', '/me', '/people', '/audit', '/me/factors'])
      expect((await visitor.get(url)).headers.location).toBe('/me/password')
    const done = await change(visitor, another, `${another}-2`)
    expect(done.headers.location).toBe('/me?done=password')
    expect((await visitor.get('/')).statusCode).toBe(200)
    // Nor does the one before come back.
    expect((await change(visitor, `${another}-2`, password)).body).toContain('最近使った')
  })

  it('ends one session, all others, or all', async () => {
    pass(60_000)
    const here = await me.again(`${another}-2`)
    pass(60_000)
    const one = await me.again(`${another}-2`)
    pass(60_000)
    const two = await me.again(`${another}-2`)
    const page = (await here.get('/me')).body
    const digests = [...page.matchAll(/name="which" value="([\w-]{43})"/g)].map(
      ([, digest]) => digest,
    )
    expect(digests).toHaveLength(3)
    await here.post('/me/sessions', { which: digests[0] ?? '' })
    expect((await two.get('/me')).headers.location).toBe('/sign-in')
    expect((await one.get('/me')).statusCode).toBe(200)
    await here.get('/me')
    await here.post('/me/sessions', { which: 'others' })
    expect((await one.get('/me')).headers.location).toBe('/sign-in')
    expect((await here.get('/me')).statusCode).toBe(200)
    await here.post('/me/sessions', { which: 'all' })
    expect((await here.get('/me')).headers.location).toBe('/sign-in')
  })

  it('is not brought back by a request that still runs when its session ends', async () => {
    pass(60_000)
    const here = await me.again(`${another}-2`)
    pass(60_000)
    const slow = await me.again(`${another}-2`)
    await here.get('/me')
    pass(60_000)
    await Promise.all([
      ...Array.from({ length: 10 }, () => slow.get('/me')),
      here.post('/me/sessions', { which: 'others' }),
    ])
    expect((await slow.get('/me')).headers.location).toBe('/sign-in')
  })

  it('takes another authenticator, and the old opens nothing any more', async () => {
    pass(60_000)
    const visitor = await me.again(`${another}-2`)
    pass(6 * 60_000)
    expect((await visitor.get('/me/authenticator')).headers.location).toContain('/prove?to=')
    const proving = '/prove?to=%2Fme%2Fauthenticator'
    await visitor.get(proving)
    await visitor.post('/prove', { to: '/me/authenticator', code: await me.code() })
    const secret = secretOf((await visitor.get('/me/authenticator')).body)
    const codeOf = (steps: number) =>
      generate({ secret, epoch: Math.floor(at.getTime() / 1000) + steps * 30 })
    expect((await visitor.post('/me/authenticator', { code: '000000' })).statusCode).toBe(422)
    const done = await visitor.post('/me/authenticator', { code: await codeOf(0) })
    expect(done.headers.location).toBe('/me?done=authenticator')
    pass(60_000)
    const withOld = await me.again(`${another}-2`)
    expect((await withOld.get('/')).headers.location).toBe('/sign-in')
    const newcomer = browser(app)
    await newcomer.post('/sign-in', { login: 'mihon.taro', password: `${another}-2` })
    await newcomer.get('/sign-in/code')
    await newcomer.post('/sign-in/code', { code: await codeOf(0) })
    expect((await newcomer.get('/')).statusCode).toBe(200)
    const codes = await newcomer
      .get('/me/recovery-codes')
      .then(() => newcomer.post('/me/recovery-codes', {}))
    expect(codes.body.match(/<code>/g)).toHaveLength(10)
  })

  it('gives whoever knows the password no more than ten guesses of the code', async () => {
    const login = 'mihon.jiro'
    await enrolled(app, services(), { tenant: '131016', login, role: 'client-viewer' })
    const guesser = browser(app)
    for (let round = 0; round < 6; round += 1) {
      await guesser.post('/sign-in', { login, password })
      await guesser.get('/sign-in/code')
      await guesser.post('/sign-in/code', { code: '000000' })
      await guesser.post('/sign-in/code', { code: '000001' })
    }
    const { failures, locked_until } = await services()
      .store.db.selectFrom('account')
      .select(['failures', 'locked_until'])
      .where('login', '=', login)
      .executeTakeFirstOrThrow()
    expect(failures).toBe(10)
    expect(locked_until).not.toBeNull()
  })

  it('closes after thirty minutes without use, and after twelve hours whatever is done', async () => {
    const person = { tenant: '131016', login: 'mihon.jikan', role: 'client-staff' } as const
    const { visitor, again } = await enrolled(app, services(), person)
    const minute = 60_000
    pass(30 * minute)
    expect((await visitor.get('/me')).statusCode).toBe(200)
    pass(30 * minute + 1)
    expect((await visitor.get('/me')).headers.location).toBe('/sign-in')
    const busy = await again(password)
    for (let used = 0; used < 24; used++) {
      pass(30 * minute)
      expect((await busy.get('/me')).statusCode).toBe(200)
    }
    pass(1)
    expect((await busy.get('/me')).headers.location).toBe('/sign-in')
  })

  it('of the first administrator has a name and an address before anything else', async () => {
    const first = browser(app)
    const link = (await setUpLink(services())) ?? ''
    await takenUp(first, link, 'Tori-no-koe-9-bon-Mizu')
    const secret = secretOf((await first.get('/welcome/authenticator')).body)
    const epoch = Math.floor(services().now().getTime() / 1000)
    await first.post('/welcome/authenticator', { code: await generate({ secret, epoch }) })
    for (const url of ['/', '/tenants', '/me'])
      expect((await first.get(url)).headers.location).toBe('/me/name')
    await first.get('/me/name')
    expect((await first.post('/me/name', { name: '見本 はじめ', mail: 'x' })).body).toContain(
      'メールアドレスをたしかめて',
    )
    const named = { name: '見本 はじめ', mail: 'hajime@example.jp' }
    expect((await first.post('/me/name', named)).headers.location).toBe('/')
    const today = (await first.get('/')).body
    expect(today).toContain('見本 はじめさん')
    expect(today).toContain('管理者があなた一人です')
    expect((await first.post('/me/name', { ...named, name: '別の人' })).body).toContain(
      'すでに終わって',
    )
    expect((await recorded(services())).at(-2)).toMatchObject({
      how: { action: 'account.change', result: 'ok', changes: { mail: 'secret' } },
    })
  })
})

describe('a shared account', () => {
  const services = freshServices()
  let app: FastifyInstance
  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
  })
  afterAll(() => app.close())

  it('does nothing until its user has said who she is, and writes her into the ledger', async () => {
    const { visitor } = await enrolled(app, services(), {
      tenant: '131016',
      login: 'madoguchi',
      role: 'client-staff',
    })
    await services()
      .store.db.updateTable('account')
      .set({ kind: 'shared', purpose: '窓口の端末', responsible: '税務課長' })
      .where('login', '=', 'madoguchi')
      .execute()
    expect((await visitor.get('/people')).headers.location).toBe('/me/person')
    await visitor.get('/me/person')
    expect((await visitor.post('/me/person', { person: ' ', purpose: '' })).statusCode).toBe(422)
    await visitor.post('/me/person', { person: '見本 次郎', purpose: '窓口の当番' })
    const page = await visitor.get('/people/shared-uses')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('見本 次郎')
    await visitor.get('/people.csv')
    expect((await recorded(services())).at(-1)).toMatchObject({
      who: { name: expect.stringContaining('見本 次郎') },
      how: { action: 'list.export' },
    })
  })
})
