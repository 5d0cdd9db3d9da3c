import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../src/index.ts'
import { limits } from '../src/http/limits.ts'
import { route } from '../src/http/route.ts'
import type { Defect } from '../src/services.ts'
import { enrolled } from './enrolled.ts'
import { registered } from './invited.ts'
import { openConsole, portOf } from './open-console.ts'
import { exchange, holding } from './raw.ts'
import { freshServices } from './services.ts'

/** Says nothing until it is let go. */
const waiting: (() => void)[] = []
const slow = route('GET', '/slow', 'anyone', Type.Object({}), async () => {
  await new Promise<void>((resolve) => void waiting.push(resolve))
  return { kind: 'page', title: 'slow', body: h('p', {}) }
})

describe('the console, asked for more than it gives (S16)', () => {
  const services = freshServices()
  const defects: Defect[] = []
  let app: FastifyInstance
  let port = 0
  beforeAll(async () => {
    app = await openConsole(
      { ...services(), report: (defect) => void defects.push(defect) },
      { routes: [...routes, slow] },
    )
    port = await portOf(app)
  })
  afterAll(() => app.close())

  const head = (first: string, ...more: readonly string[]): string =>
    [first, 'host: localhost', ...more, '', ''].join('\r\n')
  const get = (path: string, ...more: readonly string[]): string =>
    head(`GET ${path} HTTP/1.1`, ...more, 'connection: close')
  const form = 'content-type: application/x-www-form-urlencoded'
  const post = (...more: readonly string[]): string =>
    head('POST /sign-in HTTP/1.1', form, 'connection: close', ...more)
  const headers = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, n) => `x-${n}: y`)
  const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`

  // Two of the headers are the host and the connection.
  const refused: Readonly<Record<string, readonly [sent: string, status: number]>> = {
    'one header too many': [get('/sign-in', ...headers(limits.headerCount - 1)), 431],
    'a header that is too long': [get('/sign-in', `x: ${'a'.repeat(limits.headers)}`), 431],
    'an address that is too long': [get(`/${'a'.repeat(limits.headers)}`), 431],
    'a part of an address that is too long': [get(`/people/${'a'.repeat(300)}`), 414],
    'a body that says that it is too large': [post(`content-length: ${limits.body + 1}`), 413],
    'a body that turns out too large': [
      `${post('transfer-encoding: chunked')}${chunk.repeat(5)}0\r\n\r\n`,
      413,
    ],
  }
  for (const [what, [sent, status]] of Object.entries(refused))
    it(`says no to ${what} (${status}), and closes`, async () => {
      const answer = await holding(port, sent)
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
      expect(answer).toContain("content-security-policy: default-src 'none'")
      expect(answer).toContain('</html>')
    })

  it('takes as many headers as it says, and an address as long as its form allows', async () => {
    expect(await exchange(port, get('/sign-in', ...headers(limits.headerCount - 2)))).toMatch(
      /^HTTP\/1\.1 200 /,
    )
    expect(await exchange(port, get(`/sign-in?${'a=b&'.repeat(3000)}`))).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('asks whoever comes while too many are served to come again, and serves the next', async () => {
    const served = Array.from({ length: limits.atOnce }, () => app.inject('/slow'))
    while (waiting.length < limits.atOnce) await new Promise(setImmediate)
    const answer = await app.inject('/sign-in')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('10')
    expect(answer.body).toContain('混み合っています')
    for (const go of waiting.splice(0)) go()
    expect(new Set((await Promise.all(served)).map(({ statusCode }) => statusCode))).toEqual(
      new Set([200]),
    )
    expect((await app.inject('/sign-in')).statusCode).toBe(200)
  })

  it('lets one person have only so much under way, on all her devices, and serves everybody else', async () => {
    await registered(services(), '131016', '千代田区')
    const [greedy, other] = await Promise.all(
      (['yokubari', 'hoka'] as const).map((login) =>
        enrolled(app, services(), { tenant: '131016', login, role: 'client-viewer' }),
      ),
    )
    const pages = Array.from({ length: limits.atOnceOfOne }, () => greedy?.visitor.get('/slow'))
    while (waiting.length < limits.atOnceOfOne) await new Promise(setImmediate)
    expect((await greedy?.visitor.get('/access'))?.statusCode).toBe(503)
    expect((await other?.visitor.get('/access'))?.statusCode).toBe(200)
    for (const go of waiting.splice(0)) go()
    await Promise.all(pages)
    expect((await greedy?.visitor.get('/access'))?.statusCode).toBe(200)
  })

  it('takes no more connections than it says, and the next when one has gone', async () => {
    expect(app.server.maxConnections).toBe(limits.connections)
    app.server.maxConnections = 2
    const held = [0, 1].map(() => connect(port, '127.0.0.1'))
    for (const socket of held) await once(socket, 'connect')
    expect(await exchange(port, get('/sign-in'))).toBe('')
    for (const socket of held) {
      socket.destroy()
      await once(socket, 'close')
    }
    app.server.maxConnections = limits.connections
    expect(await exchange(port, get('/sign-in'))).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('has called none of this a defect of its own', () => {
    expect(defects).toEqual([])
  })
})
