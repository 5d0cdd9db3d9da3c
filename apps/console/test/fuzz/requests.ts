import type { Route } from '../../src/http/route.ts'
import { namesOf, sample } from '../isolation/sample.ts'
import type { Chance } from './chance.ts'
import { brokenCodes, brokenRequests, hostileTexts } from './hostile.ts'

/** A session, and the token that its forms carry. */
export type Ticket = { readonly cookie: string; readonly token: string }

/** One request as bytes, and whether the connection is to be left alone afterwards. */
export type Sent = { readonly bytes: Buffer; readonly keeps: boolean; readonly isHead: boolean }

/** Places that would end the sessions that the fuzzing goes by. */
const ending = new Set([
  '/sign-out',
  '/me/sessions',
  '/me/password',
  '/sign-in/code',
  '/sign-in/passkey',
])

/** Draws requests from the table of addresses: mostly such as are taken, with something wrong in them. */
export const drawing =
  (routes: readonly Route[], tickets: readonly [Ticket, ...Ticket[]]) =>
  (luck: Chance): Sent => {
    if (luck.happens(0.02)) return broken(luck)
    const [first, ...others] = routes
    if (first === undefined) throw new Error('no address')
    const route = luck.one([first, ...others])
    const ticket =
      ending.has(route.url) || luck.happens(0.1) ? strayTicket(luck) : luck.one([...tickets])
    return assembled(route, ticket, luck)
  }

const broken = (luck: Chance): Sent => ({
  bytes: Buffer.from(luck.one(brokenRequests), 'latin1'),
  keeps: false,
  isHead: false,
})

const strayTicket = (luck: Chance): Ticket => ({
  cookie: luck.one([
    '',
    'zeimori=x',
    'zeimori=%00',
    'zeimori=a.b; zeimori=c',
    `a=${'b'.repeat(4000)}`,
  ]),
  token: 'x',
})

function assembled(route: Route, ticket: Ticket, luck: Chance): Sent {
  const fields = new Map<string, string>(
    Object.entries(sample(route.input)).map(([name, value]) => [name, encodeURIComponent(value)]),
  )
  spoil(fields, namesOf(route.input), luck)
  const path = route.url.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = fields.get(name) ?? 'x'
    fields.delete(name)
    return value === '' ? 'x' : value
  })
  const method = luck.happens(0.03) ? luck.one(methods) : route.method
  const pairs = [...fields].map(([name, value]) => `${name}=${value}`)
  return method === 'POST'
    ? posted(path, [`_csrf=${encodeURIComponent(ticket.token)}`, ...pairs].join('&'), ticket, luck)
    : got(method, `${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`, ticket)
}

const methods = ['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'GET', 'POST'] as const

/** Puts something hostile into a box or two, leaves one out, doubles one, or adds one. */
function spoil(fields: Map<string, string>, names: readonly string[], luck: Chance): void {
  const [first, ...others] = names
  if (luck.happens(0.05)) fields.set(luck.one(oddNames), hostileValue(luck))
  if (first === undefined) return
  for (let n = luck.upTo(3); n > 0; n -= 1)
    fields.set(luck.one([first, ...others]), hostileValue(luck))
  if (luck.happens(0.05)) fields.delete(luck.one([first, ...others]))
  if (luck.happens(0.05)) fields.set(`${first}=a&${first}`, 'b')
}

const oddNames = [
  '__proto__',
  'constructor',
  'a[b]',
  'a.b',
  '%00',
  '',
  'toString',
  '_csrf',
] as const

const hostileValue = (luck: Chance): string =>
  luck.happens(0.15) ? luck.one(brokenCodes) : encodeURIComponent(luck.one(hostileTexts))

const head = (method: string, path: string, { cookie }: Ticket): readonly string[] => [
  `${method} ${path} HTTP/1.1`,
  'host: localhost',
  ...(cookie === '' ? [] : [`cookie: ${cookie}`]),
]

const got = (method: string, path: string, ticket: Ticket): Sent => ({
  bytes: Buffer.from([...head(method, path, ticket), '', ''].join('\r\n')),
  keeps: true,
  isHead: method === 'HEAD',
})

const types = [
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded; charset=shift_jis',
  '',
] as const

function posted(path: string, body: string, ticket: Ticket, luck: Chance): Sent {
  const bytes = Buffer.from(luck.happens(0.01) ? body + '&a='.padEnd(70_000, 'a') : body)
  const type = luck.happens(0.04) ? luck.one(types) : 'application/x-www-form-urlencoded'
  const origin = luck.happens(0.03) ? ['origin: https://evil.example'] : []
  const lines = [
    ...head('POST', path, ticket),
    `content-type: ${type}`,
    `content-length: ${bytes.length}`,
    ...origin,
  ]
  const start = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)
  return { bytes: Buffer.concat([start, bytes]), keeps: true, isHead: false }
}
