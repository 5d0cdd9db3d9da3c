import { createHash, randomUUID } from 'node:crypto'
import type { BlockList } from 'node:net'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import session from '@fastify/session'
import { fastify, type FastifyInstance, type FastifyRequest, type FastifyReply } from 'fastify'
import type { Networks } from '../private-door/addresses.ts'
import type { Services } from '../services.ts'
import { sessionStore } from '../sign-in/session-store.ts'
import { limitAtOnce, limitOfOne } from './at-once.ts'
import { headers } from './headers.ts'
import { limits, type Patience } from './limits.ts'
import { denials } from './denials.ts'
import { deny, refuseBytes, refuseError, refuseUnread, type Refusing } from './refuse.ts'
import type { Route, Site } from './route.ts'
import { serve } from './serve.ts'
import { gateOf, type Gate } from './source.ts'

/** The certificates of a listener that speaks TLS itself, as PEM. */
export type Certificates = {
  readonly key: Uint8Array
  readonly cert: Uint8Array
  /** Who signs the devices' certificates; with it, no device without one gets in. (M16) */
  readonly clientCa: Uint8Array | undefined
}

export type Asset = { readonly bytes: Uint8Array; readonly type: string }

export type ConsoleOptions = {
  readonly services: Services
  readonly routes: readonly Route[]
  /** Signs the cookie; not in the database. */
  readonly secret: string
  /** Whether browsers reach it over TLS; without, only on this machine, for a trial. */
  readonly tls: boolean
  /** Present where this listener ends TLS itself. */
  readonly certificates?: Certificates | undefined
  /** The addresses that may come. */
  readonly allowed: BlockList
  /** The proxies, as addresses or networks, that are trusted to say who stands behind them. */
  readonly proxies?: Networks | undefined
  /** What browsers open, such as 「https://kanri.example.jp」; undefined for a trial on this machine. */
  readonly origin?: string | undefined
  /** The header in which the proxies, and nobody else, say whether a device has shown its certificate. */
  readonly deviceHeader?: string | undefined
  readonly assets: ReadonlyMap<string, Asset>
  /** How long a client may take; as `limits` says where nothing is said. */
  readonly patience?: Patience | undefined
}

/** More headers than any browser and its proxies send. */
class TooManyHeadersError extends Error {
  override readonly name = 'TooManyHeadersError'
  readonly statusCode = 431
}

/** The private site. Whoever comes from elsewhere learns nothing of it, not even that it is there. */
export async function consoleListener(options: ConsoleOptions): Promise<FastifyInstance> {
  const { services, routes, secret, tls, assets } = options
  const refusing: Refusing = { services, trace: denials(services) }
  const { allowed, proxies, origin, certificates, deviceHeader } = options
  const endsTls = certificates !== undefined
  const gate = gateOf({ allowed, proxies, tls, endsTls, origin, deviceHeader }, refusing)
  const app = fastifyWith(options, refusing, gate)
  app.addHook('onClose', () => refusing.trace.close())
  app.server.on('connection', gate.connection)
  app.addHook('onRequest', async (request, reply) => {
    if (gate.turnsAway(request, reply)) return reply
    reply.headers(headers)
    if (tls) reply.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
    if (request.raw.rawHeaders.length > 2 * limits.headerCount) throw new TooManyHeadersError()
    return undefined
  })
  limitAtOnce(app, limits.atOnce)
  // Forms are all that is ever sent here.
  app.removeAllContentTypeParsers()
  await app.register(formbody)
  // Read by the few addresses that take a file; anywhere else such a form has no token, and is refused.
  await app.register(multipart)
  await app.register(cookie)
  await app.register(session, {
    secret,
    cookieName: tls ? '__Host-zeimori' : 'zeimori',
    cookie: { secure: tls, httpOnly: true, sameSite: 'strict', path: '/' },
    saveUninitialized: false,
    rolling: false,
    store: sessionStore(services),
  })
  await app.register(csrf, { sessionPlugin: '@fastify/session' })
  for (const [url, asset] of assets) serveAsset(app, url, asset)
  const surroundings = {
    site: () => siteOf(app, options.origin),
    forOne: limitOfOne(limits.atOnceOfOne),
  }
  for (const one of routes) serve(app, one, refusing, surroundings)
  app.setNotFoundHandler((request, reply) =>
    deny(refusing, request, reply, { status: 404, reason: 'unknown' }),
  )
  app.setErrorHandler(refuseError(refusing))
  return app
}

function fastifyWith(options: ConsoleOptions, refusing: Refusing, gate: Gate): FastifyInstance {
  const { certificates, proxies, patience = limits } = options
  const refuseBroken = refuseUnread(refusing)
  const http = {
    maxHeaderSize: limits.headers,
    headersTimeout: patience.headersTime,
    connectionsCheckingInterval: Math.min(1000, patience.headersTime),
  }
  const shared = {
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: limits.body,
    requestTimeout: patience.requestTime,
    connectionTimeout: limits.idleConnection,
    keepAliveTimeout: limits.keepAlive,
    routerOptions: { maxParamLength: limits.parameter },
    exposeHeadRoutes: true,
    forceCloseConnections: true,
    trustProxy: proxies === undefined ? false : [...proxies.names],
    // An address that cannot be read comes past no hook.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      if (!gate.turnsAwayBroken(request, reply)) refuseBroken(error, request, reply)
    },
    clientErrorHandler: refuseBytes,
  } as const
  const app: FastifyInstance =
    certificates === undefined
      ? fastify({ ...shared, http })
      : fastify({ ...shared, https: { ...http, ...tlsOf(certificates) } })
  // Beyond ours they are refused. Beyond its own Node leaves them out unsaid: what counts may be among those.
  app.server.maxHeadersCount = 0
  app.server.maxConnections = limits.connections
  return app
}

/** M17: 1.2 and 1.3 alone. */
const tlsOf = ({ key, cert, clientCa }: Certificates) => ({
  key: Buffer.from(key),
  cert: Buffer.from(cert),
  minVersion: 'TLSv1.2' as const,
  ...(clientCa && { ca: Buffer.from(clientCa), requestCert: true, rejectUnauthorized: true }),
})

/** What browsers open. Without a name of its own, this machine's. */
function siteOf(app: FastifyInstance, origin: string | undefined): Site {
  if (origin !== undefined) return { origin, host: new URL(origin).hostname }
  const address = app.addresses().find((one) => typeof one === 'object')
  return {
    origin: address === undefined ? 'http://localhost' : `http://localhost:${address.port}`,
    host: 'localhost',
  }
}

/** A file that holds no secret. Browsers keep it, and ask whether it has changed. */
function serveAsset(app: FastifyInstance, url: string, { bytes, type }: Asset): void {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
  app.get(url, (request, reply) => {
    reply.header('cache-control', 'no-cache').header('etag', etag)
    return request.headers['if-none-match'] === etag
      ? reply.code(304).send()
      : reply.type(type).send(Buffer.from(bytes))
  })
}
