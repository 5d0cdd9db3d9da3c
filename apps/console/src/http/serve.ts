import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { recordShown, type Whose } from '../acts/shown.ts'
import { renderPage } from '../pages/document.tsx'
import type { Services } from '../services.ts'
import type { ForOne } from './at-once.ts'
import { callerOf, dutyOf, maySee } from './door.ts'
import { inputOf } from './form-input.ts'
import { deny, noteDenial, type Refusing } from './refuse.ts'
import type { Answer, Route, Site, Visit } from './route.ts'
import { receive } from './upload.ts'
import { visitOf } from './visit.ts'

/** Puts one address of the table behind the door. */
export function serve(
  app: FastifyInstance,
  one: Route,
  refusing: Refusing,
  { site, forOne }: { readonly site: () => Site; readonly forOne: ForOne },
): void {
  const { services } = refusing
  const { url: route } = one
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
          ? toSignIn(refusing, route, request, reply)
          : deny(refusing, request, reply, { status: 403, reason: 'role', route })
      const duty = dutyOf(one.url, visit.caller)
      if (duty !== undefined) return reply.redirect(duty, 303)
      const answer = await forOne(
        request.session.account,
        async () => await one.answer(visit, inputOf(request)),
      )
      if (answer === undefined)
        return deny(refusing, request, reply, { status: 400, reason: 'input', route })
      if (answer.kind === 'missing')
        return deny(refusing, request, reply, { status: 404, reason: 'missing', route })
      if (answer.kind === 'page' && answer.status === 404)
        await noteDenial(refusing, request, { reason: 'missing', route })
      if (answer.kind === 'page') await noteShown(visit, answer.shows, route)
      return send(reply, answer, visit)
    },
  })
}

/** What the provider's people see of a municipality stands in its own log, before they see it. */
async function noteShown(
  { services, caller }: Visit,
  shows: Whose = [],
  route: string,
): Promise<void> {
  const whose = shows.filter((tenant) => tenant !== null)
  if (caller === undefined || caller.actor.tenant !== undefined || whose.length === 0) return
  await recordShown(services, caller, whose, { kind: 'page', id: route }, 'data.see')
}

/** Whoever is not signed in is led there. Everybody begins at the first page; anywhere else it leaves a trace. */
async function toSignIn(
  refusing: Refusing,
  route: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (route !== '/') await noteDenial(refusing, request, { reason: 'signed-out', route })
  return reply.redirect('/sign-in', 303)
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
      .send(answer.bytes instanceof Uint8Array ? Buffer.from(answer.bytes) : answer.bytes)
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
