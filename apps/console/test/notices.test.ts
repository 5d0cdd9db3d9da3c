import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { suspendTenant } from '../src/acts/suspend-tenant.ts'
import { perform } from '../src/acts/perform.ts'
import { placeOf } from '../src/known-places/place-of.ts'
import type { Services } from '../src/services.ts'
import { browser } from './browser.ts'
import { enrolled, type Enrolled } from './enrolled.ts'
import { password, registered } from './invited.ts'
import { onBoth } from './on-both.ts'
import { openConsole } from './open-console.ts'
import { somebody } from './people.ts'
import { administrator } from './services.ts'

const minute = 60_000

onBoth('somebody is told by mail', (given) => {
  let at = new Date('2026-11-22T00:00:00Z')
  const services = (): Services => ({ ...given(), now: () => at })
  let app: FastifyInstance
  let me: Enrolled

  beforeAll(async () => {
    app = await openConsole(services())
    await registered(services(), '131016', '千代田区')
    me = await enrolled(app, services(), {
      tenant: '131016',
      login: 'basho',
      role: 'client-admin',
    })
  })
  afterAll(() => app.close())

  const mails = async (template: string): Promise<readonly string[]> =>
    (
      await given()
        .store.db.selectFrom('outbox')
        .select('address')
        .where('template', '=', template)
        .orderBy('address')
        .execute()
    ).map(({ address }) => address)
  /** Signs in by the second step that is given, with a browser that says so. */
  const signIn = async (code: string | undefined, agent: string): Promise<unknown> => {
    at = new Date(at.getTime() + minute)
    const visitor = browser(app)
    await visitor.post('/sign-in', { login: 'basho', password })
    const page = await visitor.get('/sign-in/code')
    const cookies = Object.fromEntries(
      visitor.cookies().map(({ name, value }) => [name, decodeURIComponent(value)]),
    )
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const answer = await app.inject({
      method: 'POST',
      url: '/sign-in/code',
      cookies,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': agent },
      payload: new URLSearchParams({ _csrf: token, code: code ?? (await me.code()) }).toString(),
    })
    return answer.headers.location
  }

  it('of her first sign-in with another browser, once, and not of the link that she was sent', async () => {
    expect(await mails('new-sign-in')).toEqual([])
    expect(await signIn(undefined, 'Mozilla/5.0 Chrome/150.0')).toBe('/')
    expect(await mails('new-sign-in')).toEqual(['basho@example.jp'])
    expect(await signIn(undefined, 'Mozilla/5.0 Chrome/151.2')).toBe('/')
    expect(await mails('new-sign-in')).toHaveLength(1)
    expect(await signIn(undefined, 'Mozilla/5.0 Firefox/150.0')).toBe('/')
    expect(await mails('new-sign-in')).toHaveLength(2)
  })

  it('of each use of a recovery code, and when new codes were made', async () => {
    await me.visitor.get('/prove?to=%2Fme%2Frecovery-codes')
    at = new Date(at.getTime() + minute)
    await me.visitor.post('/prove', { code: await me.code(), to: '/me/recovery-codes' })
    await me.visitor.get('/me/recovery-codes')
    const { body } = await me.visitor.post('/me/recovery-codes', {})
    const [code = ''] = [...body.matchAll(/<code>([^<]+)<|<li>([A-Za-z0-9-]{8,})</g)].map(
      ([, a, b]) => a ?? b ?? '',
    )
    expect(await mails('recovery-renewed')).toHaveLength(1)
    expect(await signIn(code, 'Mozilla/5.0 Firefox/150.0')).toBe('/')
    expect(await mails('recovery-used')).toEqual(['basho@example.jp'])
  })

  it('where the use of her municipality is stopped, as every administrator of it', async () => {
    const viewer = await somebody(given().store, 'client-viewer')
    const other = await somebody(given().store, 'client-admin', { tenant: '142051' })
    const by = { ...administrator, provedAt: at.getTime() }
    const stop = { id: '131016', reason: '契約の終わり' }
    expect(await perform(services(), suspendTenant, stop, by)).toMatchObject({ ok: true })
    expect(await mails('settings-changed')).toEqual(['basho@example.jp'])
    expect([viewer.actor.tenant, other.actor.tenant]).toEqual(['131016', '142051'])
  })
})

const known = placeOf('a', '192.0.2.10', 'Firefox/150.0')
const places = [
  ['192.0.2.99', 'Firefox/151.0', true, 'another address of the network, a newer browser'],
  ['192.0.3.10', 'Firefox/150.0', false, 'another network'],
  ['192.0.2.10', 'Chrome/150.0', false, 'another browser'],
] as const
for (const [source, agent, same, why] of places)
  it(`a place is ${same ? 'the same' : 'new'}: ${why}`, () => {
    expect(placeOf('a', source, agent) === known).toBe(same)
  })
it('a place is the same in another way of writing an address of version 6', () => {
  expect(placeOf('a', '2001:db8:1::5', '')).toBe(placeOf('a', '2001:db8:1:0:0:0:0:9', ''))
  expect(placeOf('a', '::1', '')).toBe(placeOf('a', '0:0:0:0:0:0:0:1', ''))
})
