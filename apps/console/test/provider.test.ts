import { describe, expect, it } from 'vitest'
import { resetAccess } from '../src/acts/people/invitations.ts'
import { perform } from '../src/acts/perform.ts'
import { askProvider } from '../src/identity/ask.ts'
import { problemOf } from '../src/identity/provider.ts'
import { browser } from './browser.ts'
import { identityConsole, tenant } from './identity-console.ts'
import { claimsOf, identityServer } from './identity-server.ts'
import { somebody } from './people.ts'
import { recorded } from './services.ts'

const plainly = { method: 'GET', headers: {}, body: undefined, redirect: 'manual' } as const

describe('a municipality’s own provider', () => {
  const { services, app, there, set, back, begin, through, enrolled, linkIn } = identityConsole()

  it('is linked by whoever has signed in, for herself', async () => {
    const visitor = await enrolled('futari')
    const page = await visitor.post('/me/provider/link', {})
    const linked = await back(visitor, await there().visit(linkIn(page), 'two-futari'))
    expect(linked.headers.location).toBe('/me/provider')
    expect((await visitor.get('/me/provider')).body).toContain('とつながっています')
  })

  it('asks for the class of authentication that the municipality wants, and takes its word then', async () => {
    await set({ trustsMfa: true, acrValues: ['urn:example:two', 'urn:example:card'] })
    const classOf = (acr: string) =>
      there().tamper((token) => there().mint({ ...claimsOf(token), acr }, 'own'))
    const url = new URL(await begin(browser(app())))
    expect(url.searchParams.get('acr_values')).toBe('urn:example:two urn:example:card')
    expect(url.searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(url.searchParams.get(name)).toMatch(/^[\w-]{43}$/)
    classOf('urn:example:card')
    expect((await through(browser(app()), 'two-futari')).headers.location).toBe('/')
    classOf('urn:example:password')
    expect((await through(browser(app()), 'two-futari')).headers.location).toBe('/sign-in/code')
  })

  it('leads her out of the provider, too, when she signs out', async () => {
    await set({ trustsMfa: true })
    const visitor = browser(app())
    there().tamper((token) => there().mint({ ...claimsOf(token), amr: ['mfa'] }, 'own'))
    await through(visitor, 'two-futari')
    await visitor.get('/')
    const out = await visitor.post('/sign-out', {})
    expect(out.headers.location).toBe('/sign-in/left')
    expect((await visitor.get('/')).headers.location).toBe('/sign-in')
    const end = new URL(linkIn(await visitor.get('/sign-in/left')))
    expect(`${end.origin}${end.pathname}`).toBe(`${there().issuer}/session/end`)
    expect(end.searchParams.get('client_id')).toBe('zeimori')
    expect((await browser(app()).get('/sign-in/left')).headers.location).toBe('/sign-in')
  })

  it('asks a provider for nothing any more, once too many have gone there and not come back', async () => {
    const visitor = browser(app())
    for (let n = 0; n < 60; n += 1)
      await services()
        .store.db.insertInto('attempt')
        .values({ source: '127.0.0.1', at: services().now() })
        .execute()
    expect((await visitor.get(`/sign-in/provider?tenant=${tenant}`)).body).toContain(
      'ログインできませんでした',
    )
    await services().store.db.deleteFrom('attempt').execute()
    await through(visitor, 'two-futari')
    const { count } = await services()
      .store.db.selectFrom('attempt')
      .select((of) => of.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(0)
  })

  it('is registered only if it answers as it should, and says in Japanese what is wrong', async () => {
    const visitor = await enrolled('kanri', 'client-admin')
    const given = { clientId: 'zeimori', clientSecret: '', trustsMfa: 'no', acrValues: '' }
    const registering = async (issuer: string) => {
      await visitor.get(`/tenants/${tenant}/provider`)
      return visitor.post(`/tenants/${tenant}/provider`, { ...given, issuer })
    }
    expect((await registering('http://localhost:1')).body).toContain('答えがありません')
    expect((await registering('https://169.254.169.254/')).body).toContain('発行者')
    there().pretend({ issuer: 'https://evil.example' })
    expect((await registering(there().issuer)).body).toContain('ほかの発行者を名のっています')
    there().pretend({ code_challenge_methods_supported: ['plain'] })
    expect((await registering(there().issuer)).body).toContain('PKCE')
    there().pretend({ response_types_supported: ['id_token'] })
    expect((await registering(there().issuer)).body).toContain('認可コード')
    there().pretend({})
    expect((await registering(there().issuer)).headers.location).toBe(`/tenants/${tenant}/provider`)
    expect((await recorded(services())).at(-1)).toMatchObject({
      how: { action: 'tenant.change', result: 'ok' },
    })
  })

  it('is not listened to without end, nor asked where it leads into this machine', async () => {
    const other = await identityServer(() => 'http://localhost/sign-in/provider/return')
    const taken = other.flood()
    const registered = { tenant, trustsMfa: false, acrValues: [] }
    const given = { ...registered, issuer: other.issuer, clientId: 'zeimori', clientSecret: 'x' }
    expect(await problemOf(given)).toBe('no-answer')
    await other.close()
    expect(taken()).toBeLessThan(20e6)
    for (const host of ['localhost', '127.0.0.1', '[::1]', '169.254.169.254', '[fe80::1]'])
      await expect(askProvider(false)(`https://${host}/keys`, plainly)).rejects.toThrow(
        'this machine',
      )
  })

  it('lets nobody in by an old link, once her access was reset', async () => {
    const { db } = services().store
    const { id } = await db
      .selectFrom('account')
      .select('id')
      .where('login', '=', 'futari')
      .executeTakeFirstOrThrow()
    const caller = await somebody(services().store, 'provider-admin')
    const reset = { account: id, tenant, reason: '端末をなくした' }
    expect(await perform(services(), resetAccess, reset, caller)).toMatchObject({ ok: true })
    await db.updateTable('account').set({ status: 'active' }).where('id', '=', id).execute()
    expect((await through(browser(app()), 'two-futari')).body).toContain('ログインできませんでした')
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
})
