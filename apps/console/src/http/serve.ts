import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { digestOf } from '../acts/token.ts'
import { renderPage } from '../pages/document.tsx'
import type { Services } from '../services.ts'
import { isFresh } from '../limits/freshness.ts'
import { callerOf, dutyOf, maySee } from './door.ts'
import { inputOf } from './form-input.ts'
import { refuse } from './refuse.ts'
import type { Answer, Route, Site, Visit } from './route.ts'
import { receive } from './upload.ts'

/** Puts one address of the table behind the door. */
export function serve(
  app: FastifyInstance,
  one: Route,
  services: Services,
  site: () => Site,
): void {
  app.route({
    method: one.method,
    url: one.url,
    handler: async (request, reply) => {
      const upload = await uploadOf(one, services, request)
      if (one.method === 'POST') await checkOrigin(app, request, reply)
      const visit = await visitOf(services, { site: site(), upload }, request, reply)
      const half = request.session.level !== undefined
      if (!maySee(one.access, visit.caller, half))
        return visit.caller === undefined
          ? reply.redirect('/sign-in', 303)
          : refuse(reply, request, 403)
      const duty = dutyOf(one.url, visit.caller)
      if (duty !== undefined) return reply.redirect(duty, 303)
      const answer = await one.answer(visit, inputOf(request))
      if (answer === undefined) return refuse(reply, request, 400)
      return answer.kind === 'missing' ? refuse(reply, request, 404) : send(reply, answer, visit)
    },
  })
}

/** Reads a file only from somebody who may send one: nobody else fills the memory. */
async function uploadOf(
  { upload, access }: Route,
  services: Services,
  request: FastifyRequest,
): Promise<Visit['upload']> {
  if (upload === undefined) return undefined
  const caller = await callerOf(services, request)
  return maySee(access, caller, false) ? receive(request, upload) : undefined
}

/** The token of the form, and that the form stood on a page of ours. */
async function checkOrigin(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { origin, host, 'sec-fetch-site': from } = request.headers
  const foreign = origin !== undefined && URL.parse(origin)?.host !== host
  if (foreign || from === 'cross-site' || from === 'same-site') throw forbidden()
  await new Promise<void>((resolve, reject) => {
    app.csrfProtection(request, reply, (error?: Error) => (error ? reject(error) : resolve()))
  })
}

const forbidden = (): Error => Object.assign(new Error('another origin'), { statusCode: 403 })

/** What goes on with a session under its next number. */
const carried = [
  'account',
  'level',
  'factor',
  'startedAt',
  'seenAt',
  'provedAt',
  'pending',
  'source',
  'person',
  'provider',
  'away',
] as const

/** How exactly the last use of a session is kept, in milliseconds: not every page has to write. */
const seenEvery = 30_000

async function visitOf(
  services: Services,
  { site, upload }: Pick<Visit, 'site' | 'upload'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Visit> {
  const now = services.now().getTime()
  const { session: current } = request
  if (!(await isFresh(services, current))) await request.session.regenerate()
  const caller = await callerOf(services, request)
  const { account, seenAt = 0 } = request.session
  if (account !== undefined && Math.abs(now - seenAt) >= seenEvery) request.session.seenAt = now
  if (account !== undefined) request.session.source = request.ip
  let token: string | undefined
  return {
    services,
    site,
    caller,
    // Renewing puts another session in its place.
    get session() {
      return request.session
    },
    get here() {
      return digestOf(request.session.sessionId)
    },
    source: request.ip,
    browser: request.headers['user-agent'] ?? '',
    requestId: request.id,
    upload,
    // A page without a form opens no session.
    get token() {
      token ??= reply.generateCsrf()
      return token
    },
    renew: (how = 'same') => request.session.regenerate(how === 'same' ? [...carried] : []),
    end: () => request.session.destroy(),
  }
}

/** A path of ours; not 「//elsewhere」, nor anything that a header would break at. (kenko-H, kenko-I) */
const ownPath = /^\/(?:[\w.?=&%~-][\w./?=&%~+:#-]*)?$/

/** The path that was asked for, without what is asked. */
const pathOf = ({ request }: FastifyReply): string => request.url.replace(/\?.*$/s, '')

function send(
  reply: FastifyReply,
  answer: Exclude<Answer, { readonly kind: 'missing' }>,
  visit: Visit,
): FastifyReply {
  if (answer.kind === 'redirect') {
    if (!ownPath.test(answer.to)) throw new Error('a redirect to elsewhere')
    return reply.redirect(answer.to, 303)
  }
  if (answer.kind === 'file')
    return reply
      .type(answer.type)
      .header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
      )
      .send(Buffer.from(answer.bytes))
  const { caller } = visit
  return reply
    .code(answer.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(
      renderPage({
        title: answer.title,
        body: answer.body,
        caller,
        token: caller && visit.token,
        onward: answer.onward,
        at: pathOf(reply),
      }),
    )
}
