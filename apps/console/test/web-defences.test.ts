import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../src/index.ts'
import { route } from '../src/http/route.ts'
import type { Defect, Services } from '../src/services.ts'
import { readNetworks } from '../src/private-door/addresses.ts'
import { browser } from './browser.ts'
import { openConsole, portOf } from './open-console.ts'
import { exchange } from './raw.ts'
import { freshServices } from './services.ts'

const styles = { type: 'text/css; charset=utf-8', bytes: Buffer.from('p{}') }
const listen = (services: Services, more: object = {}): Promise<FastifyInstance> =>
  openConsole(services, { assets: new Map([['/assets/console.css', styles]]), ...more })

describe('every answer', () => {
  const services = freshServices()
  let app: FastifyInstance
  const defects: Defect[] = []
  const broken = route('GET', '/broken', 'anyone', Type.Object({}), async () => {
    throw new TypeError('secret of 見本 花子')
  })
  const elsewhere = route(
    'GET',
    '/elsewhere',
    'anyone',
    Type.Object({ to: Type.String() }),
    async (_, { to }) => ({ kind: 'redirect', to }),
  )
  beforeAll(async () => {
    const report = (defect: Defect) => void defects.push(defect)
    app = await listen({ ...services(), report }, { routes: [...routes, broken, elsewhere] })
  })
  afterAll(() => app.close())

  const answers = [
    ['GET', '/sign-in', 200],
    ['GET', '/', 303],
    ['GET', '/nowhere', 404],
    ['GET', '/%zz', 400],
    ['POST', '/sign-in', 403],
    ['GET', '/broken', 500],
    ['DELETE', '/sign-in', 404],
  ] as const
  for (const [method, url, status] of answers)
    it(`${method} ${url} (${status}) is kept by nobody, framed by nobody, and tells no version`, async () => {
      const answer = await app.inject({ method, url })
      expect(answer.statusCode).toBe(status)
      const { headers } = answer
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe-|\*|https?:|data:/)
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'same-origin',
      })
      const type = answer.body === '' ? undefined : 'text/html; charset=utf-8'
      expect(headers['content-type']).toBe(type)
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(answer.body).not.toMatch(/fastify|node|FST_|<(script|style)>|style="|onclick/i)
    })

  it('to a defect of ours is one page with a number, which the report has, too', async () => {
    const answer = await app.inject('/broken')
    expect(answer.body).not.toMatch(/花子|TypeError|at /)
    const [, number] = /受付番号：([\w-]{36})/.exec(answer.body) ?? []
    expect(defects.at(-1)).toMatchObject({ requestId: number, errorName: 'TypeError' })
    expect(JSON.stringify(defects)).not.toContain('花子')
  })

  it('leads nowhere but to pages of ours', async () => {
    for (const to of [
      '//evil.example',
      'https://evil.example/',
      '/\\evil.example',
      '/a\r\nx: y',
      '',
    ])
      expect((await app.inject({ url: '/elsewhere', query: { to } })).statusCode).toBe(500)
    const own = await app.inject({ url: '/elsewhere', query: { to: '/people?find=a' } })
    expect(own.headers.location).toBe('/people?find=a')
  })

  it('of a file of ours is asked for again only when it has changed', async () => {
    const first = await app.inject('/assets/console.css')
    const headers = { 'if-none-match': String(first.headers.etag) }
    expect((await app.inject({ url: '/assets/console.css', headers })).statusCode).toBe(304)
  })
})

describe('a form', () => {
  const services = freshServices()
  let app: FastifyInstance
  beforeAll(async () => void (app = await listen(services())))
  afterAll(() => app.close())

  const post = async (headers: Readonly<Record<string, string>>, payload?: string) => {
    const page = await app.inject('/sign-in')
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(page.body) ?? []
    const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]))
    return app.inject({
      method: 'POST',
      url: '/sign-in',
      cookies,
      payload: payload ?? `_csrf=${encodeURIComponent(token)}&login=a&password=b`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  }

  it('is taken from a page of ours', async () => {
    expect((await post({})).statusCode).toBe(200)
    expect((await post({ origin: 'http://localhost:80' })).statusCode).toBe(403)
    expect((await post({ origin: 'http://localhost', host: 'localhost' })).statusCode).toBe(200)
  })
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign)
    it(`is not taken with ${JSON.stringify(headers)}`, async () => {
      expect((await post(headers)).statusCode).toBe(403)
    })
  it('is the only thing that is taken: no JSON, no text, nothing too large', async () => {
    expect((await post({ 'content-type': 'application/json' }, '{}')).statusCode).toBe(415)
    expect((await post({ 'content-type': 'text/plain' }, 'a')).statusCode).toBe(415)
    expect((await post({}, `login=${'a'.repeat(70_000)}`)).statusCode).toBe(413)
  })
  it('with characters that nobody types, or names of the language, breaks nothing', async () => {
    const visitor = browser(app)
    expect((await visitor.post('/sign-in', { login: 'a\0b', password: 'x' })).statusCode).toBe(400)
    const names = { login: 'a', password: 'x', __proto__x: '1', constructor: '1', toString: '1' }
    expect((await visitor.post('/sign-in', names)).statusCode).toBe(200)
  })
})

describe('somebody from elsewhere', () => {
  const services = freshServices()
  const only2 = readNetworks('127.0.0.2')
  const proxy = readNetworks('127.0.0.3')
  let app: FastifyInstance
  let port = 0
  beforeAll(async () => {
    if (!only2.ok || !proxy.ok) throw new Error('lists')
    app = await listen(services(), { allowed: only2.networks.list, proxies: proxy.networks })
    port = await portOf(app)
  })
  afterAll(() => app.close())

  const ask = (from: string, ...lines: readonly string[]): Promise<string> =>
    exchange(
      port,
      ['GET /sign-in HTTP/1.1', ...lines, 'connection: close', '', ''].join('\r\n'),
      from,
    )

  it('gets not a byte', async () => {
    expect(await ask('127.0.0.1', 'host: localhost')).toBe('')
    expect(await exchange(port, 'not even HTTP\r\n\r\n', '127.0.0.1')).toBe('')
    expect(await ask('127.0.0.2', 'host: localhost')).toContain('HTTP/1.1 200 OK')
  })
  it('gets not a byte under another name', async () => {
    expect(await ask('127.0.0.2', 'host: evil.example')).toBe('')
    expect(await ask('127.0.0.2', 'host:')).toBe('')
  })
  it('gets nothing by saying that she is another', async () => {
    expect(await ask('127.0.0.1', 'host: localhost', 'x-forwarded-for: 127.0.0.2')).toBe('')
  })
  it('is known by what a named proxy says of her', async () => {
    const through = (who: string) => ask('127.0.0.3', 'host: localhost', `x-forwarded-for: ${who}`)
    expect(await through('127.0.0.2')).toContain('HTTP/1.1 200 OK')
    const refused = await through('203.0.113.9')
    expect(refused).toContain('HTTP/1.1 404')
    expect(refused).not.toMatch(/content-security-policy|html|zeimori/i)
  })
  it('gets no hint through a proxy by an address that cannot be read either (M16)', async () => {
    for (const path of ['/%zz', `/people/${'a'.repeat(300)}`]) {
      const asked = [`GET ${path} HTTP/1.1`, 'host: localhost', 'x-forwarded-for: 203.0.113.9']
      const bytes = [...asked, 'connection: close', '', ''].join('\r\n')
      const answer = await exchange(port, bytes, '127.0.0.3')
      expect(answer).toContain('HTTP/1.1 404')
      expect(answer).not.toMatch(/content-security-policy|html|zeimori/i)
    }
  })
  it('is known by her device only by what a named proxy says of it (M16)', async () => {
    if (!only2.ok || !proxy.ok) throw new Error('lists')
    const ways = { allowed: only2.networks.list, proxies: proxy.networks }
    const named = await listen(services(), { ...ways, deviceHeader: 'X-Device-Verified' })
    const at = Number(new URL(await named.listen({ host: '127.0.0.1', port: 0 })).port)
    const through = (...lines: readonly string[]) => {
      const head = ['GET /sign-in HTTP/1.1', 'host: localhost', 'x-forwarded-for: 127.0.0.2']
      const bytes = [...head, ...lines, 'connection: close', '', ''].join('\r\n')
      return exchange(at, bytes, '127.0.0.3')
    }
    expect(await through('x-device-verified: SUCCESS')).toContain('HTTP/1.1 200')
    const others = [
      [],
      ['x-device-verified: NONE'],
      ['x-device-verified: FAILED:certificate has expired'],
      ['x-device-verified: SUCCESS', 'X-Device-Verified: SUCCESS'],
      ['x-device-verified: success'],
      ['x_device_verified: SUCCESS'],
    ]
    for (const lines of others) {
      const answer = await through(...lines)
      expect({ lines, answer: answer.slice(0, 12) }).toEqual({ lines, answer: 'HTTP/1.1 404' })
    }
    await named.close()
  })
  it('cannot say of herself that her device is known, past the proxy (M16)', async () => {
    if (!only2.ok || !proxy.ok) throw new Error('lists')
    const seen: unknown[] = []
    const ways = { allowed: only2.networks.list, proxies: proxy.networks }
    const named = await listen(services(), { ...ways, deviceHeader: 'X-Device-Verified' })
    named.addHook('preHandler', async ({ headers }) => {
      seen.push(headers['x-device-verified'])
    })
    const at = Number(new URL(await named.listen({ host: '127.0.0.1', port: 0 })).port)
    const lines = ['GET /sign-in HTTP/1.1', 'host: localhost', 'x-device-verified: SUCCESS']
    const bytes = [...lines, 'connection: close', '', ''].join('\r\n')
    expect(await exchange(at, bytes, '127.0.0.2')).toContain('HTTP/1.1 200')
    expect(seen).toEqual([undefined])
    expect(await exchange(at, bytes, '127.0.0.3')).toContain('HTTP/1.1 404')
    await named.close()
  })
  it('gets no defect by a forwarded address that is none', async () => {
    for (const who of ['abc', '127.0.0.2:99', '', '999.1.1.1', '127.0.0.2%00']) {
      const answer = await ask('127.0.0.3', 'host: localhost', `x-forwarded-for: ${who}`)
      expect(answer).toContain('HTTP/1.1 404')
    }
  })
  it('does not come through a proxy under a name of this machine', async () => {
    if (!only2.ok || !proxy.ok) throw new Error('lists')
    const ways = { allowed: only2.networks.list, proxies: proxy.networks, tls: true }
    const behind = await listen(services(), { ...ways, origin: 'https://kanri.example.lg.jp' })
    const at = Number(new URL(await behind.listen({ host: '127.0.0.1', port: 0 })).port)
    const under = async (host: string) => {
      const lines = ['GET /sign-in HTTP/1.1', `host: ${host}`, 'x-forwarded-for: 127.0.0.2']
      const bytes = [...lines, 'connection: close', '', ''].join('\r\n')
      return (await exchange(at, bytes, '127.0.0.3')).slice(0, 12)
    }
    expect(await under('kanri.example.lg.jp')).toBe('HTTP/1.1 200')
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'evil.example'])
      expect({ host, got: await under(host) }).toEqual({ host, got: 'HTTP/1.1 404' })
    await behind.close()
  })
  it('cannot walk around a proxy that ends TLS for the console', async () => {
    if (!only2.ok || !proxy.ok) throw new Error('lists')
    const ways = { allowed: only2.networks.list, proxies: proxy.networks, tls: true }
    const origin = 'https://localhost'
    const behind = await listen(services(), { ...ways, origin })
    const at = Number(new URL(await behind.listen({ host: '127.0.0.1', port: 0 })).port)
    const lines = ['GET /sign-in HTTP/1.1', 'host: localhost', 'x-forwarded-for: 127.0.0.2']
    const bytes = [...lines, 'connection: close', '', ''].join('\r\n')
    expect(await exchange(at, bytes, '127.0.0.2')).toBe('')
    expect(await exchange(at, bytes, '127.0.0.3')).toContain('HTTP/1.1 200')
    await behind.close()
  })
  it('who sends what is no HTTP gets the one page, and is gone', async () => {
    const answer = await exchange(port, 'ABC\r\n\r\n', '127.0.0.2')
    expect(answer).toContain('HTTP/1.1 400')
    expect(answer).toContain("content-security-policy: default-src 'none'")
    const long = `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`
    expect(await exchange(port, long, '127.0.0.2')).toContain('HTTP/1.1 431')
  })
})
