import { renderMail, type MailText } from '@zeimori/records'
import { claimDue } from '@zeimori/store'
import { describe, expect, it } from 'vitest'
import { isIssuer } from '../src/identity/provider.ts'
import { browser } from './browser.ts'
import { identityConsole, tenant } from './identity-console.ts'
import { claimsOf } from './identity-server.ts'
import { recorded } from './services.ts'

describe('signing in at the municipality’s own provider', () => {
  const { services, app, there, set, back, begin, through, enrolled, code, linkIn } =
    identityConsole()

  it('lets nobody in who was not invited and linked', async () => {
    const visitor = browser(app())
    expect((await through(visitor, 'somebody')).body).toContain(
      '自治体の認証でログインできませんでした',
    )
    expect((await visitor.get('/')).statusCode).toBe(303)
  })

  it('lets somebody in after she has linked herself, and asks for the second factor here', async () => {
    const visitor = await enrolled('tsunagu')
    const page = await visitor.post('/me/provider/link', {})
    const linked = await back(visitor, await there().visit(linkIn(page), 'one-tsunagu'))
    expect(linked.headers.location).toBe('/me/provider')
    const next = browser(app())
    expect((await through(next, 'one-tsunagu')).headers.location).toBe('/sign-in/code')
    expect((await next.get('/')).statusCode).toBe(303)
    await next.get('/sign-in/code')
    const full = await next.post('/sign-in/code', { code: await code() })
    expect(full.headers.location).toBe('/')
  })

  it('tells her by mail that she was linked, and that the link was taken away, and only then', async () => {
    const { store, vault, now } = services()
    /** What waits for somebody, read as the worker reads it. */
    const mailsTo = async (login: string): Promise<readonly MailText[]> => {
      const due = await claimDue(store, vault, now(), 1000, 'mail')
      return due.flatMap(({ address, words }) =>
        words !== undefined && address === `${login}@example.jp`
          ? [renderMail(words.template, words.values, { name: words.name, console: 'https://x' })]
          : [],
      )
    }
    const visitor = await enrolled('shirase')
    await mailsTo('shirase')
    const link = async (sub: string) => {
      const page = await visitor.post('/me/provider/link', {})
      return back(visitor, await there().visit(linkIn(page), sub))
    }
    // Somebody else's there: nothing has changed here, and nothing is told.
    await link('one-tsunagu')
    expect(await mailsTo('shirase')).toEqual([])
    await link('one-shirase')
    const told = await mailsTo('shirase')
    expect(told.map(({ subject }) => subject)).toEqual(['【税守】ログインの方法が変わりました'])
    for (const part of ['見本 shirase 様', 'shirase', '自治体の認証とのつながり', '127.0.0.1'])
      expect(told[0]?.text).toContain(part)
    expect(told[0]?.text).not.toContain('one-shirase')
    await visitor.post('/me/provider/unlink', {})
    expect((await mailsTo('shirase')).map(({ subject }) => subject)).toEqual(
      told.map(({ subject }) => subject),
    )
    await visitor.post('/me/provider/unlink', {})
    expect(await mailsTo('shirase')).toEqual([])
  })

  it('links one person there to one person here', async () => {
    const visitor = await enrolled('futatsume')
    const page = await visitor.post('/me/provider/link', {})
    const linked = await back(visitor, await there().visit(linkIn(page), 'one-tsunagu'))
    expect(linked.headers.location).toBe('/me/provider?failed=1')
  })

  it('takes the provider’s word on two factors only where the municipality has said so', async () => {
    const visitor = await enrolled('futari')
    const page = await visitor.post('/me/provider/link', {})
    await back(visitor, await there().visit(linkIn(page), 'two-futari'))
    expect((await through(browser(app()), 'two-futari')).headers.location).toBe('/sign-in/code')
    // Of the provider's library nobody's second factor comes by itself.
    there().tamper((token) => {
      const claims = claimsOf(token)
      const amr = claims['sub'] === 'two-futari' ? ['pwd', 'mfa'] : ['pwd']
      return there().mint({ ...claims, amr }, 'own')
    })
    expect((await through(browser(app()), 'two-futari')).headers.location).toBe('/sign-in/code')
    await set({ trustsMfa: true, clientSecret: undefined })
    expect((await through(browser(app()), 'two-futari')).headers.location).toBe('/')
    expect((await through(browser(app()), 'one-tsunagu')).headers.location).toBe('/sign-in/code')
  })

  it('takes no state twice, late, or in another browser', async () => {
    const visitor = browser(app())
    const returned = await there().visit(await begin(visitor), 'one-tsunagu')
    const thief = browser(app())
    await thief.get('/sign-in')
    expect((await back(thief, returned)).body).toContain('ログインできませんでした')
    expect((await back(visitor, returned)).headers.location).toBe('/sign-in/code')
    expect((await back(visitor, returned)).body).toContain('ログインできませんでした')
  })

  it('takes one of two that come back at the same moment', async () => {
    const visitor = browser(app())
    const returned = await there().visit(await begin(visitor), 'one-tsunagu')
    const url = `/sign-in/provider/finish${returned.search}`
    const answers = await Promise.all([1, 2, 3, 4].map(() => visitor.raw('GET', url)))
    const passed = answers.filter(({ headers }) => headers.location === '/sign-in/code')
    expect(passed).toHaveLength(1)
  })

  const lies: Readonly<Record<string, (token: string) => string>> = {
    'signed by another key': (token) => there().mint(claimsOf(token), 'other'),
    'signed by nobody': (token) => there().mint(claimsOf(token), 'none'),
    'of somebody else, under the old signature': (token) => {
      const [head, , signature] = token.split('.')
      const [, body] = there()
        .mint({ ...claimsOf(token), sub: 'two-futari' }, 'own')
        .split('.')
      return `${head}.${body}.${signature}`
    },
    'of another issuer': (token) =>
      there().mint({ ...claimsOf(token), iss: 'https://evil.example' }, 'own'),
    'for another client': (token) => there().mint({ ...claimsOf(token), aud: 'another' }, 'own'),
    'with another nonce': (token) => there().mint({ ...claimsOf(token), nonce: 'replayed' }, 'own'),
    'without a nonce': (token) => {
      const { nonce, ...claims } = claimsOf(token)
      return nonce === undefined ? token : there().mint(claims, 'own')
    },
    'that has expired': (token) => there().mint({ ...claimsOf(token), exp: 1_000_000_000 }, 'own'),
  }
  for (const [lie, change] of Object.entries(lies))
    it(`believes no token ${lie}`, async () => {
      there().tamper(change)
      const answer = await through(browser(app()), 'one-tsunagu')
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain('ログインできませんでした')
    })
  it('believes the same token when nobody has changed it', async () => {
    there().tamper((token) => there().mint(claimsOf(token), 'own'))
    expect((await through(browser(app()), 'one-tsunagu')).headers.location).toBe('/sign-in/code')
  })

  it('believes no provider that says it is another', async () => {
    there().pretend({ issuer: 'https://evil.example' })
    expect((await browser(app()).get(`/sign-in/provider?tenant=${tenant}`)).body).toContain(
      'ログインできませんでした',
    )
  })

  it('says the same where a municipality has none, does not exist, or its provider is away', async () => {
    const pages = await Promise.all(
      ['142051', '999999', 'x'].map((of) => browser(app()).get(`/sign-in/provider?tenant=${of}`)),
    )
    for (const page of pages) expect(page.body).toContain('ログインできませんでした')
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
    ['https://[::1]/', false],
    ['https://localhost/', false],
    ['https://169.254.169.254/', false],
    ['https://[fe80::1]/', false],
    ['https://10.1.2.3/', true],
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
