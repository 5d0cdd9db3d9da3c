import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { generate } from 'otplib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setIdentityProvider } from '../src/acts/set-identity-provider.ts'
import { perform } from '../src/acts/perform.ts'
import { isIssuer } from '../src/identity/provider.ts'
import { consoleListener, routes } from '../src/index.ts'
import { loopback } from '../src/private-door/addresses.ts'
import { browser, type Browser } from './browser.ts'
import { claimsOf, identityServer, type IdentityServer } from './identity-server.ts'
import { invited, password, registered } from './invited.ts'
import { administrator, freshServices, recorded } from './services.ts'

const tenant = '131016'
const now = new Date('2026-11-22T00:00:00Z')

describe('signing in at the municipality’s own provider', () => {
  const services = freshServices()
  let app: FastifyInstance
  let there: IdentityServer

  const set = (more: object = {}) =>
    perform(
      services(),
      setIdentityProvider(services().vault),
      {
        tenant,
        issuer: there.issuer,
        clientId: 'zeimori',
        clientSecret: 'the-secret-of-the-tests',
        trustsMfa: false,
        trial: true,
        ...more,
      },
      administrator,
    )

  beforeAll(async () => {
    app = await consoleListener({
      services: services(),
      routes,
      secret: 'x'.repeat(32),
      tls: false,
      allowed: loopback,
      assets: new Map(),
    })
    there = await identityServer(() => 'http://localhost/sign-in/provider/return')
    await registered(services(), tenant, '千代田区')
    await registered(services(), '142051', '藤沢市')
    await set()
  })
  afterAll(async () => {
    await there.close()
    await app.close()
  })
  beforeEach(() => {
    there.tamper(undefined)
    there.pretend({})
  })

  const linkIn = (page: LightMyRequestResponse): string =>
    (/class="button main" href="([^"]+)"/.exec(page.body)?.[1] ?? '').replaceAll('&amp;', '&')
  /** Back from there, over the page that has no cookie, to the one that has. */
  const back = async (visitor: Browser, returned: URL) => {
    const page = await app.inject(`${returned.pathname}${returned.search}`)
    return visitor.get(linkIn(page))
  }
  const begin = async (visitor: Browser, of = tenant): Promise<string> =>
    linkIn(await visitor.get(`/sign-in/provider?tenant=${of}`))
  const through = async (visitor: Browser, sub: string) =>
    back(visitor, await there.visit(await begin(visitor), sub))

  /** Somebody who was invited, has an authenticator, and is signed in. */
  let steps = -1
  let secret = ''
  const code = () =>
    generate({ secret, epoch: Math.floor(now.getTime() / 1000) + (steps += 1) * 30 - 30 })
  const enrolled = async (login: string): Promise<Browser> => {
    const visitor = browser(app)
    const link = await invited(services(), { tenant, login, role: 'client-staff' })
    await visitor.get(link)
    await visitor.post(link, { password })
    const page = await visitor.get('/welcome/authenticator')
    secret = (/class="secret">([A-Z2-7 ]+)</.exec(page.body)?.[1] ?? '').replaceAll(' ', '')
    steps = -1
    await visitor.post('/welcome/authenticator', { code: await code() })
    await visitor.get('/')
    return visitor
  }

  it('lets nobody in who was not invited and linked', async () => {
    const visitor = browser(app)
    expect((await through(visitor, 'somebody')).body).toContain(
      '自治体の認証でログインできませんでした',
    )
    expect((await visitor.get('/')).statusCode).toBe(303)
  })

  it('lets somebody in after she has linked herself, and asks for the second factor here', async () => {
    const visitor = await enrolled('tsunagu')
    const page = await visitor.post('/me/provider/link', {})
    const linked = await back(visitor, await there.visit(linkIn(page), 'one-tsunagu'))
    expect(linked.headers.location).toBe('/me/provider')
    const next = browser(app)
    expect((await through(next, 'one-tsunagu')).headers.location).toBe('/sign-in/code')
    expect((await next.get('/')).statusCode).toBe(303)
    await next.get('/sign-in/code')
    const full = await next.post('/sign-in/code', { code: await code() })
    expect(full.headers.location).toBe('/')
  })

  it('links one person there to one person here', async () => {
    const visitor = await enrolled('futatsume')
    const page = await visitor.post('/me/provider/link', {})
    const linked = await back(visitor, await there.visit(linkIn(page), 'one-tsunagu'))
    expect(linked.headers.location).toBe('/me/provider?failed=1')
  })

  it('takes the provider’s word on two factors only where the municipality has said so', async () => {
    const visitor = await enrolled('futari')
    const page = await visitor.post('/me/provider/link', {})
    await back(visitor, await there.visit(linkIn(page), 'two-futari'))
    expect((await through(browser(app), 'two-futari')).headers.location).toBe('/sign-in/code')
    // Of the provider's library nobody's second factor comes by itself.
    there.tamper((token) => {
      const claims = claimsOf(token)
      const amr = claims['sub'] === 'two-futari' ? ['pwd', 'mfa'] : ['pwd']
      return there.mint({ ...claims, amr }, 'own')
    })
    expect((await through(browser(app), 'two-futari')).headers.location).toBe('/sign-in/code')
    await set({ trustsMfa: true, clientSecret: undefined })
    expect((await through(browser(app), 'two-futari')).headers.location).toBe('/')
    expect((await through(browser(app), 'one-tsunagu')).headers.location).toBe('/sign-in/code')
  })

  it('takes no state twice, late, or in another browser', async () => {
    const visitor = browser(app)
    const returned = await there.visit(await begin(visitor), 'one-tsunagu')
    const thief = browser(app)
    await thief.get('/sign-in')
    expect((await back(thief, returned)).body).toContain('ログインできませんでした')
    expect((await back(visitor, returned)).headers.location).toBe('/sign-in/code')
    expect((await back(visitor, returned)).body).toContain('ログインできませんでした')
  })

  it('takes one of two that come back at the same moment', async () => {
    const visitor = browser(app)
    const returned = await there.visit(await begin(visitor), 'one-tsunagu')
    const url = `/sign-in/provider/finish${returned.search}`
    const answers = await Promise.all([1, 2, 3, 4].map(() => visitor.raw('GET', url)))
    const passed = answers.filter(({ headers }) => headers.location === '/sign-in/code')
    expect(passed).toHaveLength(1)
  })

  const lies: Readonly<Record<string, (token: string) => string>> = {
    'signed by another key': (token) => there.mint(claimsOf(token), 'other'),
    'signed by nobody': (token) => there.mint(claimsOf(token), 'none'),
    'of somebody else, under the old signature': (token) => {
      const [head, , signature] = token.split('.')
      const [, body] = there.mint({ ...claimsOf(token), sub: 'two-futari' }, 'own').split('.')
      return `${head}.${body}.${signature}`
    },
    'of another issuer': (token) =>
      there.mint({ ...claimsOf(token), iss: 'https://evil.example' }, 'own'),
    'for another client': (token) => there.mint({ ...claimsOf(token), aud: 'another' }, 'own'),
    'with another nonce': (token) => there.mint({ ...claimsOf(token), nonce: 'replayed' }, 'own'),
    'without a nonce': (token) => {
      const { nonce, ...claims } = claimsOf(token)
      return nonce === undefined ? token : there.mint(claims, 'own')
    },
    'that has expired': (token) => there.mint({ ...claimsOf(token), exp: 1_000_000_000 }, 'own'),
  }
  for (const [lie, change] of Object.entries(lies))
    it(`believes no token ${lie}`, async () => {
      there.tamper(change)
      const answer = await through(browser(app), 'one-tsunagu')
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain('ログインできませんでした')
    })
  it('believes the same token when nobody has changed it', async () => {
    there.tamper((token) => there.mint(claimsOf(token), 'own'))
    expect((await through(browser(app), 'one-tsunagu')).headers.location).toBe('/sign-in/code')
  })

  it('believes no provider that says it is another', async () => {
    there.pretend({ issuer: 'https://evil.example' })
    expect((await browser(app).get(`/sign-in/provider?tenant=${tenant}`)).body).toContain(
      'ログインできませんでした',
    )
  })

  it('says the same where a municipality has none, does not exist, or its provider is away', async () => {
    const pages = await Promise.all(
      ['142051', '999999', 'x'].map((of) => browser(app).get(`/sign-in/provider?tenant=${of}`)),
    )
    for (const page of pages) expect(page.body).toContain('ログインできませんでした')
  })

  it('keeps the secret sealed, and changes no issuer without a new one', async () => {
    const row = await services()
      .store.db.selectFrom('identity_provider')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain('the-secret-of-the-tests')
    const moved = await set({ issuer: 'http://localhost:1', clientSecret: undefined })
    expect(moved).toMatchObject({ ok: false, refusal: { field: 'client-secret' } })
  })

  it('leaves a record of it all, without a secret or a subject', async () => {
    const text = JSON.stringify(await recorded(services()))
    for (const action of ['signin.provider', 'identity.link', 'tenant.change'])
      expect(text).toContain(`"action":"${action}"`)
    expect(text).not.toMatch(/the-secret|one-tsunagu|two-futari/)
  })
})

describe('the address of a provider', () => {
  const rows = [
    ['https://login.example.lg.jp', true],
    ['https://login.example.lg.jp/realms/kanri', true],
    ['http://login.example.lg.jp', false],
    ['http://localhost:8080', false],
    ['https://127.0.0.1/', false],
    ['https://a:b@login.example.lg.jp', false],
    ['https://login.example.lg.jp/?x=1', false],
    ['ftp://login.example.lg.jp', false],
    ['login', false],
  ] as const
  for (const [text, right] of rows)
    it(`${text}: ${right ? 'yes' : 'no'}`, () => {
      expect(isIssuer(text, false)).toBe(right)
    })
})
