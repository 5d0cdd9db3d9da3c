import { randomUUID } from 'node:crypto'
import { brotliCompressSync, gzipSync, constants } from 'node:zlib'
import { その他の番号, 県を読む } from '@zeimori/municipalities'
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Places } from '../form/read-form.ts'
import { formFromFields, valueOf, type FormState } from '../form/state.ts'
import { securityHeaders, workerHeaders } from '../guard/headers.ts'
import { releasePath, workerPath } from '../offline/release.ts'
import { noScriptPath, pagePath, type PageOf } from '../page/paths.ts'
import type { Drawing, Site } from '../site/build.ts'
import { cachingOf } from '../site/hosting.ts'
import type { SiteFile } from '../site/site-file.ts'
import { settledOn } from '../tenant/context.ts'
import { startingForm } from '../tenant/starting.ts'
import { publicPart, taxingTenant, type Tenant } from '../tenant/tenant.ts'
import { dayInJapan } from '../tenant/years.ts'
import { afterAct } from './acts.ts'
import { accepted } from './accepted.ts'
import { askedPath } from './asked-path.ts'
import { showClosed, type WhyClosed } from './closed.ts'
import { limitConnections, limits } from './limits.ts'
import {
  answerExpectations,
  answerNonsense,
  readFields,
  refusal,
  refusedStatus,
} from './refusals.ts'
import { spokenFor } from './spoken.ts'

export type ListenerOptions = {
  /** Its first municipality's page, in its first language, is where visitors without an address are led. */
  readonly site: Site
  /** Told of every defect of ours that kept a request from being answered. */
  readonly report: (defect: Defect) => void
  /** The time, in milliseconds since 1970: it settles which years are open, and with which one begins. */
  readonly now: () => number
  /** What `release.json` says now; absent: what it said when the site was built. */
  readonly release?: () => Uint8Array
  /** The page that stands in place of every answer to this visitor; absent: nothing is ever stopped. */
  readonly stopped?: (asked: StopAsked) => Promise<StopShown | undefined>
  /** Whether a municipality's pages are shown to nobody, and why; absent: all are shown. */
  readonly closed?: (code: string) => WhyClosed | undefined
}

/** What a visitor asks for, as far as a stop goes by it. */
export type StopAsked = {
  readonly path: string
  /** Where the request came from. */
  readonly address: string
  /** The municipality whose own host it is; undefined where many share one. */
  readonly host: string | undefined
}

/** A page that runs nothing and brings its own policy, and when to ask again, in seconds. */
export type StopShown = { readonly page: Uint8Array; readonly retryAfter: number }

/** A defect, without anything that a resident typed: its message could hold an amount. */
export type Defect = {
  /** The number that the resident was told. */
  readonly requestId: string
  readonly errorName: string
  readonly stackFrames: readonly string[]
}

const defectOf = (requestId: string, error: unknown): Defect => ({
  requestId,
  errorName: error instanceof Error ? error.name : typeof error,
  stackFrames:
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+\)?$/.test(line))
      : [],
})

/**
 * Serves the static site, and the page for browsers without JavaScript. What is posted lives for the
 * length of the request: nothing is stored, nothing is logged.
 */
export function residentListener(options: ListenerOptions): FastifyInstance {
  const { site, report, release, now, stopped, closed } = options
  const { tenants, drawn } = site
  const [first] = tenants
  const [[, firstDrawn]] = drawn
  const pageIn = ({ pages, settings }: Drawing, status: number, number?: string): string =>
    pages.problemPage(first, settings, status, number)
  /** Of what is no request that could be read. */
  const pageOf = (status: number): string => pageIn(firstDrawn, status)
  const refuse = (request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply => {
    const [, own] = spokenFor(site, request)
    return refused(reply, status, pageIn(own, status, status >= 500 ? request.id : undefined))
  }
  const app = fastify({
    ...limits,
    logger: false,
    exposeHeadRoutes: true,
    genReqId: () => randomUUID(),
    // An address that cannot be decoded is met before any hook runs.
    frameworkErrors: (_, request, reply) => void refuse(request, reply, 400),
    clientErrorHandler: answerNonsense(pageOf),
  })
  limitConnections(app.server)
  answerExpectations(app.server, pageOf)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: FastifyRequest, body: string) => readFields(body),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders('plain'))
    const status = refusedStatus(request)
    if (status !== undefined) throw refusal(status)
    const host = firstDrawn.settings.layout === 'own' ? first.団体.番号 : undefined
    const shown = await stopped?.({ path: askedPath(request), address: request.ip, host })
    return shown === undefined ? undefined : showStop(reply, shown)
  })

  if (closed !== undefined) showClosed(app, site, closed)

  // Whoever comes without an address is led to a page at once, not to the entrance.
  for (const [path, file] of site.files)
    if (path !== 'index.html')
      serve(app, path, file, `/${path}` === releasePath ? release : undefined)
  app.get('/', (request, reply) => {
    const [language, { settings }] = spokenFor(site, request)
    const home = pagePath({ code: first.団体.番号, language }, settings.layout)
    return reply.header('vary', 'accept-language').redirect(home, 302)
  })
  const posted = new Set(
    tenants.flatMap((tenant) =>
      drawn.map(([spoken, drawing]) =>
        serveNoScript(app, tenant, spoken, drawing, () => dayInJapan(now())),
      ),
    ),
  )

  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return refuse(request, reply, 404)
    const posts = posted.has(askedPath(request))
    reply.header('allow', posts ? 'GET, HEAD, POST' : 'GET, HEAD')
    return refuse(request, reply, 405)
  })
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) report(defectOf(request.id, error))
    return refuse(request, reply, status)
  })
  return app
}

/** In place of every answer. What else the client wants to send is not waited for. */
const showStop = (reply: FastifyReply, { page, retryAfter }: StopShown): FastifyReply =>
  reply
    .code(503)
    .headers({
      ...securityHeaders('plain'),
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'no-store',
      'retry-after': String(retryAfter),
      connection: 'close',
    })
    .type('text/html; charset=utf-8')
    .send(Buffer.from(page))

/** Says why not. But for a page that is not there, what else the client wants to send is not waited for. */
function refused(reply: FastifyReply, status: number, page: string): FastifyReply {
  if (status !== 404) reply.header('connection', 'close')
  return html(reply.code(status).headers(securityHeaders('plain')), page)
}

/** The page without JavaScript of one municipality in one language. @returns its path */
function serveNoScript(
  app: FastifyInstance,
  tenant: Tenant,
  language: PageOf['language'],
  { pages, settings }: Drawing,
  today: () => string,
): string {
  const { 番号: code } = tenant.団体
  const path = noScriptPath({ code, language }, settings.layout)
  const empty = { tenant: taxingTenant(tenant), chosen: undefined }
  const starting = (day: string): FormState => startingForm(settledOn(publicPart(tenant), day))
  app.get(path, (_, reply) => {
    const day = today()
    return posting(reply, pages.postedPage(tenant, empty, settings, starting(day), day))
  })
  app.post(path, async (request: FastifyRequest, reply) => {
    const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    const day = today()
    const start = ['nendo', valueOf(starting(day), 'nendo')] as const
    const form = formFromFields([start, ...fields], code)
    const state = afterAct(form, fields.get('act') ?? 'compute')
    const places = await placesOf(empty, state)
    return posting(reply, pages.postedPage(tenant, places, settings, state, day))
  })
  return path
}

async function placesOf({ tenant }: Places, state: FormState): Promise<Places> {
  const elsewhere = valueOf(state, 'dantai') === その他の番号
  return { tenant, chosen: elsewhere ? await 県を読む(valueOf(state, 'ken')) : undefined }
}

const posting = (reply: FastifyReply, page: string): FastifyReply =>
  html(reply.headers(securityHeaders('posts')), page)

const html = (reply: FastifyReply, page: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page)

/**
 * Every file of the site is compressed once, when it is first asked for.
 * @param current its bytes at the moment, where they change
 */
function serve(
  app: FastifyInstance,
  path: string,
  { bytes: built, type }: SiteFile,
  current: () => Uint8Array = () => built,
): void {
  let bytes = built
  const encoded = new Map<string, Uint8Array>()
  const offered = type.startsWith('font/') ? [] : ['br', 'gzip']
  const isPage = path.endsWith('/index.html')
  const route = `/${isPage ? path.slice(0, -'index.html'.length) : path}`

  app.get(route, (request, reply) => {
    if (current() !== bytes) encoded.clear()
    bytes = current()
    const encoding = accepted(request.headers['accept-encoding'] ?? '', offered)
    reply.type(type).header('cache-control', cachingOf(path)).header('vary', 'accept-encoding')
    if (isPage) reply.headers(securityHeaders('scripts'))
    if (path === workerPath.slice(1)) reply.headers(workerHeaders)
    if (encoding === undefined) return reply.send(Buffer.from(bytes))
    const known = encoded.get(encoding) ?? compressed(bytes, encoding)
    encoded.set(encoding, known)
    return reply.header('content-encoding', encoding).send(Buffer.from(known))
  })
}

const compressed = (bytes: Uint8Array, encoding: string): Uint8Array =>
  encoding === 'br'
    ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    : gzipSync(bytes, { level: 9 })
