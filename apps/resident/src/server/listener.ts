import { randomUUID } from 'node:crypto'
import { brotliCompressSync, gzipSync, constants } from 'node:zlib'
import { その他の番号, 県を読む, type 市区町村 } from '@zeimori/municipalities'
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Places } from '../form/read-form.ts'
import { emptyForm, formFromFields, valueOf, type FormState } from '../form/state.ts'
import { securityHeaders } from '../guard/headers.ts'
import { noScriptPath, pagePath, postedPage, problemPage } from '../page/pages.tsx'
import type { Site, SiteFile } from '../site/build.ts'
import { cachingOf } from '../site/hosting.ts'
import { afterAct } from './acts.ts'
import { acceptedEncoding } from './encoding.ts'
import { limitConnections, limits } from './limits.ts'
import {
  answerExpectations,
  answerNonsense,
  readFields,
  refusal,
  refusalText,
  refusedStatus,
} from './refusals.ts'

export type ListenerOptions = {
  readonly site: Site
  /** The first one's page is where visitors without an address are led. */
  readonly tenants: readonly [市区町村, ...市区町村[]]
  /** Told of every defect of ours that kept a request from being answered. */
  readonly report: (defect: Defect) => void
}

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
export function residentListener({ site, tenants, report }: ListenerOptions): FastifyInstance {
  const [first] = tenants
  const pageOf = (status: number, number?: string): string =>
    problemPage(first, site.settings, refusalText(status), number)
  const app = fastify({
    ...limits,
    logger: false,
    exposeHeadRoutes: true,
    genReqId: () => randomUUID(),
    // An address that cannot be decoded is met before any hook runs.
    frameworkErrors: (_, __, reply) => void refuse(reply, 400, pageOf),
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
  })

  // Whoever comes without an address is led to a page at once, not to the entrance.
  for (const [path, file] of site.files) if (path !== 'index.html') serve(app, path, file)
  app.get('/', (_, reply) => reply.redirect(pagePath(first), 302))
  for (const tenant of tenants) serveNoScript(app, tenant, site)

  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return refuse(reply, 404, pageOf)
    const [path = ''] = request.url.split('?')
    const posts = tenants.some((tenant) => noScriptPath(tenant) === path)
    return refuse(reply.header('allow', posts ? 'GET, HEAD, POST' : 'GET, HEAD'), 405, pageOf)
  })
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) report(defectOf(request.id, error))
    return refuse(reply, status, (of) => pageOf(of, status >= 500 ? request.id : undefined))
  })
  return app
}

/** Says why not. But for a page that is not there, what else the client wants to send is not waited for. */
function refuse(
  reply: FastifyReply,
  status: number,
  pageOf: (status: number) => string,
): FastifyReply {
  if (status !== 404) reply.header('connection', 'close')
  return html(reply.code(status).headers(securityHeaders('plain')), pageOf(status))
}

function serveNoScript(app: FastifyInstance, tenant: 市区町村, { settings }: Site): void {
  const path = noScriptPath(tenant)
  const empty = { tenant, chosen: undefined }
  app.get(path, (_, reply) => posting(reply, postedPage(empty, settings, emptyForm(tenant.番号))))
  app.post(path, async (request: FastifyRequest, reply) => {
    const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    const form = formFromFields(fields, tenant.番号)
    const state = afterAct(form, fields.get('act') ?? 'compute')
    return posting(reply, postedPage(await placesOf(tenant, state), settings, state))
  })
}

async function placesOf(tenant: 市区町村, state: FormState): Promise<Places> {
  const elsewhere = valueOf(state, 'dantai') === その他の番号
  return { tenant, chosen: elsewhere ? await 県を読む(valueOf(state, 'ken')) : undefined }
}

const posting = (reply: FastifyReply, page: string): FastifyReply =>
  html(reply.headers(securityHeaders('posts')), page)

const html = (reply: FastifyReply, page: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page)

/** Every file of the site is compressed once, when the listener starts. */
function serve(app: FastifyInstance, path: string, { bytes, type }: SiteFile): void {
  const compresses = !type.startsWith('font/')
  const encoded: Readonly<Record<string, Uint8Array>> = compresses
    ? {
        br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        gzip: gzipSync(bytes, { level: 9 }),
      }
    : {}
  const isPage = path.endsWith('/index.html')
  const route = `/${isPage ? path.slice(0, -'index.html'.length) : path}`

  app.get(route, (request, reply) => {
    const accepted = request.headers['accept-encoding'] ?? ''
    const encoding = acceptedEncoding(accepted, Object.keys(encoded))
    reply.type(type).header('cache-control', cachingOf(path)).header('vary', 'accept-encoding')
    if (isPage) reply.headers(securityHeaders('scripts'))
    if (encoding !== undefined) reply.header('content-encoding', encoding)
    return reply.send(Buffer.from(encoded[encoding ?? ''] ?? bytes))
  })
}
