import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../src/index.ts'
import { route } from '../src/http/route.ts'
import { browser } from './browser.ts'
import { enrolled, secretOf, type Enrolled } from './enrolled.ts'
import { invited, password, registered, takenUp } from './invited.ts'
import { openConsole, portOf } from './open-console.ts'
import { exchange, holding, late } from './raw.ts'
import { freshServices } from './services.ts'

const tenant = '131016'
const named = Type.Object({ id: Type.String() })
/** Says back which one it was asked for. */
const echo = (method: 'GET' | 'POST') =>
  route(method, '/which/:id', 'anyone', named, async (visit, { id }) => ({
    kind: 'page',
    title: `which=${id}`,
    body: h('input', { name: '_csrf', value: visit.token }),
  }))

describe('somebody who attacks the console', () => {
  const services = freshServices()
  let app: FastifyInstance
  let port = 0
  let person: Enrolled
  beforeAll(async () => {
    app = await openConsole(services(), {
      routes: [...routes, echo('GET'), echo('POST')],
      patience: { headersTime: 200, requestTime: 400 },
    })
    port = await portOf(app)
    await registered(services(), tenant, '千代田区')
    person = await enrolled(app, services(), { tenant, login: 'hito', role: 'client-staff' })
  })
  afterAll(() => app.close())

  it('gets nothing by a session that was planted on somebody before she signs in (gyomu-v-04)', async () => {
    const victim = browser(app)
    await victim.get('/sign-in')
    const before = browser(app, victim)
    await victim.post('/sign-in', { login: 'hito', password })
    await victim.get('/sign-in/code')
    const between = browser(app, victim)
    await victim.post('/sign-in/code', { code: await person.code() })
    expect((await victim.get('/')).statusCode).toBe(200)
    for (const thief of [before, between])
      for (const url of ['/', '/sign-in/code'])
        expect((await thief.get(url)).headers.location).toBe('/sign-in')
  })

  it('cannot make up a session’s number', async () => {
    const own = 'zeimori=madeup.c2lnbmF0dXJl'
    const answer = await app.inject({ url: '/sign-in', headers: { cookie: own } })
    expect(answer.cookies.map(({ name }) => name)).toEqual(['zeimori'])
    expect(String(answer.headers['set-cookie'])).not.toContain('madeup')
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Strict/i)
  })

  it('is told that a form with a file is none, where it breaks off or is something else', async () => {
    const cookies = Object.fromEntries(
      person.visitor.cookies().map(({ name, value }) => [name, decodeURIComponent(value)]),
    )
    for (const payload of ['_csrf=x&id=a', '--x\r\nname', '--x\r\n\r\na']) {
      const answer = await app.inject({
        method: 'POST',
        url: '/approvals/00000000-0000-4000-8000-00000000000a/attach',
        cookies,
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        payload,
      })
      expect({ payload, status: answer.statusCode }).toEqual({ payload, status: 400 })
    }
  })

  it('cannot leave her own authenticator’s key for the next who begins in the same browser', async () => {
    const shared = browser(app)
    const secrets: string[] = []
    for (const login of ['warui', 'tsugi']) {
      const link = await invited(services(), { tenant, login, role: 'client-staff' })
      await takenUp(shared, link)
      secrets.push(secretOf((await shared.get('/welcome/authenticator')).body))
    }
    expect(secrets[0]).toMatch(/^[A-Z2-7]{16,}$/)
    expect(secrets[1]).not.toBe(secrets[0])
  })

  it('cannot send a form with the token of her own session (gyomu-v-06)', async () => {
    const own = await app.inject('/sign-in')
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(own.body) ?? []
    const answer = await person.visitor.raw('POST', '/sign-out', { _csrf: token })
    expect(answer.statusCode).toBe(403)
    const inAddress = await person.visitor.raw('POST', `/sign-out?_csrf=${token}`, {})
    expect(inAddress.statusCode).toBe(403)
    expect((await person.visitor.get('/')).statusCode).toBe(200)
  })

  it('changes nothing by a link, nor by a header that says that it is a form', async () => {
    const [cookie] = person.visitor.cookies().map(({ name, value }) => `${name}=${value}`)
    for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method'])
      await app.inject({ url: '/sign-out', headers: { cookie, [name]: 'POST' } })
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const) {
      const answer = await app.inject({
        method,
        url: '/sign-out?_method=POST',
        headers: { cookie },
      })
      expect(answer.statusCode).toBe(404)
    }
    expect((await person.visitor.get('/')).statusCode).toBe(200)
  })

  it('cannot name in a form another one than the address does', async () => {
    const visitor = browser(app)
    expect((await visitor.get('/which/own?id=other')).body).toContain('which=own')
    const posted = await visitor.post('/which/own?id=third', { id: 'other' })
    expect(posted.body).toContain('which=own')
    expect(posted.body).not.toMatch(/which=(other|third)/)
  })

  it('is led back to any part of the console from the proof that it asks for, and nowhere else', async () => {
    const open = new Set(['anyone', 'half'])
    const parts = new Set(
      routes.filter(({ access }) => !open.has(access)).map(({ url }) => url.split(/[/.]/)[1]),
    )
    for (const none of ['', 'prove']) parts.delete(none)
    const asked = async (to: string): Promise<number> =>
      (await person.visitor.get(`/prove?${new URLSearchParams({ to })}`)).statusCode
    for (const part of parts)
      expect({ part, status: await asked(`/${part}/x`) }).toEqual({ part, status: 200 })
    for (const to of [
      '//evil.example',
      '/people//evil.example',
      '/sign-out',
      'https://evil.example',
    ])
      expect({ to, status: await asked(to) }).toEqual({ to, status: 400 })
  })

  it('cannot write a name that reads as another, nor a line that a terminal obeys, into the log', async () => {
    const marks = ['\u202e', '\u2066', '\u2069', '\u0007', '\u200b', '\u200f', '\u061c', '\u2028']
    for (const mark of [...marks, '\u009b', '\u0085', '\ufeff', '\u{e0041}']) {
      const answer = await browser(app).post('/sign-in', { login: `a${mark}b`, password: 'x' })
      expect(answer.statusCode).toBe(400)
    }
  })

  it('cannot ask the log for a day that no calendar of the database has', async () => {
    for (const day of ['from=0000-01-01', 'to=0000-01-01', 'to=0001-01-01', 'from=2026-02-31'])
      expect((await person.visitor.get(`/audit?${day}`)).statusCode).toBeLessThan(500)
  })

  it('cannot have pages told of another host', async () => {
    const ask = (...lines: readonly string[]) =>
      exchange(port, [...lines, 'connection: close', '', ''].join('\r\n'))
    const forwarded = await ask(
      'GET /sign-in HTTP/1.1',
      'host: localhost',
      'x-forwarded-host: evil.example',
      'forwarded: host=evil.example',
    )
    expect(forwarded).toContain('HTTP/1.1 200')
    const others = [
      await ask('GET http://evil.example/sign-in HTTP/1.1', 'host: localhost'),
      await ask('GET /sign-in HTTP/1.1', 'host: localhost', 'host: evil.example'),
      await ask('GET /sign-in HTTP/1.1', 'host: localhost@evil.example'),
      await ask('GET //evil.example/%2e%2e HTTP/1.1', 'host: localhost'),
    ]
    for (const answer of [forwarded, ...others])
      expect(answer).not.toMatch(/evil\.example|^HTTP\/1\.1 5/)
  })

  it('cannot hide one request in another', async () => {
    const hidden = 'GET /which/hidden HTTP/1.1\r\nhost: localhost\r\n\r\n'
    const heads = [
      ['content-length: 4', 'transfer-encoding: chunked'],
      ['content-length: 0', 'content-length: 30'],
      ['transfer-encoding: chunked, identity'],
      ['transfer-encoding : chunked'],
      ['content-length: +4'],
    ]
    for (const head of heads) {
      const lines = ['POST /sign-in HTTP/1.1', 'host: localhost', ...head, '', '']
      const answer = await exchange(port, `${lines.join('\r\n')}0\r\n\r\n${hidden}`)
      expect({ head, answer: answer.slice(0, 12) }).toEqual({ head, answer: 'HTTP/1.1 400' })
      expect(answer).not.toContain('which=hidden')
    }
  })

  it('cannot hold a connection by sending slowly', async () => {
    const head = 'POST /sign-in HTTP/1.1\r\nhost: localhost\r\n'
    const form = 'content-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n\r\n'
    const [slowHead, slowBody] = await Promise.all([
      holding(port, head),
      holding(port, `${head}${form}login=`),
    ])
    expect(slowHead).toContain('HTTP/1.1 408')
    expect(slowBody).toContain('HTTP/1.1 408')
  })

  it('is asked nothing, and answered nothing, on a connection that was given up', async () => {
    const request = 'GET /sign-in HTTP/1.1\r\nhost: localhost\r\n\r\n'
    expect(await late(port, '', request)).toBe('')
    const answers = (await late(port, 'GET / HTTP/1.1\r\n', request)).match(/HTTP\/1\.1 \d+/g)
    expect(answers).toEqual(['HTTP/1.1 408'])
  })

  it('is told the same of a session that has ended as of none', async () => {
    const visitor = await person.again(password, 1)
    const stolen = browser(app, visitor)
    await visitor.post('/sign-out', {})
    const answer = await stolen.get('/')
    const none = await browser(app).get('/')
    expect([answer.statusCode, answer.headers.location]).toEqual([
      none.statusCode,
      none.headers.location,
    ])
  })
})
