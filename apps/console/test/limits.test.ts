import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { limitsOf, type Limits } from '@zeimori/records'
import { changeLimits } from '../src/acts/change-limits.ts'
import { perform } from '../src/acts/perform.ts'
import type { Services } from '../src/services.ts'
import { browser, type Browser } from './browser.ts'
import { enrolled, type Enrolled } from './enrolled.ts'
import { password, registered } from './invited.ts'
import { onBoth } from './on-both.ts'
import { openConsole } from './open-console.ts'
import { day, somebody } from './people.ts'
import { recorded } from './services.ts'

const minute = 60_000
const hour = 60 * minute

onBoth('what a municipality makes stricter for itself', (given) => {
  let at = new Date('2026-11-22T00:00:00Z')
  const pass = (milliseconds: number): void => void (at = new Date(at.getTime() + milliseconds))
  const services = (): Services => ({ ...given(), now: () => at })
  let app: FastifyInstance
  let strict: Enrolled
  let other: Enrolled
  const signedIn = async ({ again }: Enrolled): Promise<Browser> => {
    pass(minute)
    return again(password)
  }
  const isIn = async (visitor: Browser): Promise<boolean> =>
    (await visitor.get('/me')).statusCode === 200

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
    await registered(services(), '142051', '藤沢市')
    const role = 'client-admin'
    strict = await enrolled(app, services(), { tenant: '131016', login: 'kibishii', role })
    other = await enrolled(app, services(), { tenant: '142051', login: 'futsuu', role })
  })
  afterAll(() => app.close())

  const setting = async (limits: Partial<Limits>) => {
    const administrator = await somebody(given().store, 'client-admin')
    const by = { ...administrator, provedAt: at.getTime() }
    const all = { ...limitsOf(null), ...limits }
    return perform(services(), changeLimits, { tenant: '131016', limits: all }, by)
  }

  it('closes its people’s pages sooner, to the second, and nobody else’s', async () => {
    expect(await setting({ idleMinutes: 10, sessionHours: 2 })).toMatchObject({ ok: true })
    const [mine, theirs] = [await signedIn(strict), await signedIn(other)]
    // She signed in a minute before the other.
    pass(9 * minute)
    expect(await isIn(mine)).toBe(true)
    pass(10 * minute + 1000)
    expect([await isIn(mine), await isIn(theirs)]).toEqual([false, true])
  })

  it('closes them at the end of its own hours, however much they are used', async () => {
    const mine = await signedIn(strict)
    for (let n = 0; n < 12; n += 1) {
      pass(10 * minute)
      expect(await isIn(mine), `after ${n + 1} times`).toBe(true)
    }
    pass(1000)
    expect(await isIn(mine)).toBe(false)
  })

  it('may be an hour without use, and not a second more', async () => {
    expect(await setting({ idleMinutes: 60 })).toMatchObject({ ok: true })
    const mine = await signedIn(strict)
    pass(hour)
    expect(await isIn(mine)).toBe(true)
    pass(hour + 1000)
    expect(await isIn(mine)).toBe(false)
  })

  it('locks after its own number of guesses, for its own time', async () => {
    await setting({ tries: 3, lockMinutes: 60 })
    const guess = (login: string, typed: string) =>
      browser(app).post('/sign-in', { login, password: typed })
    for (let n = 0; n < 3; n += 1) {
      await guess('kibishii', 'wrong')
      await guess('futsuu', 'wrong')
    }
    expect((await guess('futsuu', password)).headers.location).toBe('/sign-in/code')
    pass(60 * minute - 1000)
    expect((await guess('kibishii', password)).statusCode).not.toBe(303)
    pass(1000)
    expect((await guess('kibishii', password)).headers.location).toBe('/sign-in/code')
  })

  it('asks for longer passwords, and remembers more of them', async () => {
    await setting({ passwordLength: 20, passwordHistory: 6 })
    const change = async ({ again }: Enrolled, next: string): Promise<string> => {
      pass(minute)
      const visitor = await again(password)
      await visitor.get('/me/password')
      const form = { current: password, next, again: next }
      const answer = await visitor.post('/me/password', form)
      return answer.headers.location === undefined ? answer.body : 'changed'
    }
    expect(await change(strict, 'Yama-no-michi-7-hon')).toContain('12文字以上にしてください')
    expect(await change(other, 'Yama-no-michi-7-hon')).toBe('changed')
  })

  it('makes passwords older sooner', async () => {
    await setting({ passwordDays: 30 })
    const { password_at: since } = await given()
      .store.db.selectFrom('account')
      .select('password_at')
      .where('login', '=', 'kibishii')
      .executeTakeFirstOrThrow()
    at = new Date((since ?? at).getTime() + 30 * day - minute)
    const visitor = await strict.again(password)
    expect((await visitor.get('/')).statusCode).toBe(200)
    pass(minute + 1)
    expect((await visitor.get('/')).headers.location).toBe('/me/password')
  })

  it('is nothing that could be made laxer than the specifications, and the attempt is recorded', async () => {
    expect(await setting({ passwordLength: 11 })).toMatchObject({
      ok: false,
      refusal: { code: 'not-valid', field: 'passwordLength' },
    })
    expect(await setting({ idleMinutes: 61 })).toMatchObject({ ok: false })
    const log = (await recorded(services())).map((one) => JSON.stringify(one))
    expect(log.filter((one) => one.includes('"limits"') && one.includes('denied'))).toHaveLength(2)
  })

  it('is told to its other administrators by mail, and to nobody else', async () => {
    await setting({ reviewDays: 30 })
    const rows = await given()
      .store.db.selectFrom('outbox')
      .innerJoin('account', 'account.id', 'outbox.account')
      .select(['account.tenant', 'account.role', 'account.login'])
      .where('template', '=', 'settings-changed')
      .execute()
    expect(new Set(rows.map(({ tenant, role }) => `${tenant} ${role}`))).toEqual(
      new Set(['131016 client-admin']),
    )
    expect(rows.map(({ login }) => login)).toContain('kibishii')
  })

  it('is another municipality’s to see or change for nobody', async () => {
    const stranger = await somebody(given().store, 'client-admin', { tenant: '142051' })
    const by = { ...stranger, provedAt: at.getTime() }
    const wish = { tenant: '131016', limits: limitsOf(null) }
    expect(await perform(services(), changeLimits, wish, by)).toMatchObject({
      ok: false,
      refusal: { code: 'forbidden' },
    })
  })
})
