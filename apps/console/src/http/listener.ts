import { randomUUID } from 'node:crypto'
import type { BlockList } from 'node:net'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import session from '@fastify/session'
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { renderPage } from '../pages/document.tsx'
import { Refusal } from '../pages/refusal.tsx'
import type { Services } from '../services.ts'
import { sessionStore } from '../sign-in/session-store.ts'
import { callerOf, isFresh, maySee } from './door.ts'
import { headers } from './headers.ts'
import type { Answer, Route, Visit } from './route.ts'

export type ConsoleOptions = {
  readonly services: Services
  readonly routes: readonly Route[]
  /** Signs the cookie; not in the database. */
  readonly secret: string
  /** Whether browsers reach it over TLS; without, only on this machine, for a trial. */
  readonly tls: boolean
  /** The addresses that may come. */
  readonly allowed: BlockList
  readonly assets: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly type: string }>
}

/** The private site. Whoever comes from elsewhere learns nothing of it, not even that it is there. */
export async function consoleListener(options: ConsoleOptions): Promise<FastifyInstance> {
  const { services, routes, secret, tls, allowed, assets } = options
  const app = fastify({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: 64 * 1024,
    requestTimeout: 30_000,
    connectionTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    exposeHeadRoutes: true,
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!allowed.check(request.ip, request.ip.includes(':') ? 'ipv6' : 'ipv4')) {
      request.raw.destroy()
      return reply.hijack()
    }
    reply.headers(headers)
    if (tls) reply.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
    return undefined
  })
  await app.register(formbody)
  await app.register(cookie)
  await app.register(session, {
    secret,
    cookieName: tls ? '__Host-zeimori' : 'zeimori',
    cookie: { secure: tls, httpOnly: true, sameSite: 'strict', path: '/' },
    saveUninitialized: false,
    store: sessionStore(services),
  })
  await app.register(csrf, { sessionPlugin: '@fastify/session' })
  for (const [url, { bytes, type }] of assets)
    app.get(url, (_, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(Buffer.from(bytes)),
    )
  for (const one of routes) serve(app, one, services)
  app.setNotFoundHandler((request, reply) => refuse(reply, request, 404))
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500)
      services.report({
        requestId: request.id,
        errorName: error instanceof Error ? error.name : typeof error,
        stackFrames: error instanceof Error ? framesOf(error) : [],
      })
    return refuse(reply, request, status)
  })
  return app
}

/** Where it happened, without what happened: a message can hold what somebody typed. */
const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack.split('\n').filter((line) => /^\s+at .+:\d+\)?$/.test(line))

const refuse = (reply: FastifyReply, request: FastifyRequest, status: number): FastifyReply =>
  send(reply, {
    kind: 'page',
    status,
    title: String(status),
    body: Refusal({ status, requestId: request.id }),
  })

function serve(app: FastifyInstance, one: Route, services: Services): void {
  app.route({
    method: one.method,
    url: one.url,
    handler: async (request, reply) => {
      if (one.method === 'POST') await checkOrigin(app, request, reply)
      const visit = await visitOf(services, request, reply)
      const half = request.session.level !== undefined
      if (!maySee(one.access, visit.caller, half))
        return visit.caller === undefined
          ? reply.redirect('/sign-in', 303)
          : refuse(reply, request, 403)
      const given = Object.assign({}, request.params, request.query, request.body)
      Reflect.deleteProperty(given, '_csrf')
      const answer = await one.answer(visit, given)
      return answer === undefined ? refuse(reply, request, 400) : send(reply, answer, visit)
    },
  })
}

/** The token of the form, and that the form stood on a page of ours. */
async function checkOrigin(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { origin, host } = request.headers
  if (origin !== undefined && URL.parse(origin)?.host !== host) throw forbidden()
  await new Promise<void>((resolve, reject) => {
    app.csrfProtection(request, reply, (error?: Error) => (error ? reject(error) : resolve()))
  })
}

const forbidden = (): Error => Object.assign(new Error('another origin'), { statusCode: 403 })

async function visitOf(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Visit> {
  const now = services.now().getTime()
  const { session: current } = request
  if (current.account !== undefined && !isFresh(current, now)) await request.session.regenerate()
  const caller = await callerOf(services, request)
  request.session.seenAt = now
  return {
    services,
    caller,
    // Renewing puts another session in its place.
    get session() {
      return request.session
    },
    source: request.ip,
    requestId: request.id,
    token: reply.generateCsrf(),
    renew: () =>
      request.session.regenerate([
        'account',
        'level',
        'factor',
        'startedAt',
        'seenAt',
        'provedAt',
        'pending',
      ]),
    end: () => request.session.destroy(),
  }
}

function send(reply: FastifyReply, answer: Answer, visit?: Visit): FastifyReply {
  if (answer.kind === 'redirect') return reply.redirect(answer.to, 303)
  if (answer.kind === 'file')
    return reply
      .type(answer.type)
      .header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
      )
      .send(Buffer.from(answer.bytes))
  return reply
    .code(answer.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(renderPage(answer.title, answer.body, visit?.caller, visit?.token))
}
