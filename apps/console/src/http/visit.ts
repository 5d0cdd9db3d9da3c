import type { FastifyReply, FastifyRequest } from 'fastify'
import { digestOf } from '../acts/token.ts'
import type { Services } from '../services.ts'
import { dropSession } from '../sign-in/session-rows.ts'
import { endInLog } from '../sign-in/sessions-in-log.ts'
import { isFresh } from '../limits/freshness.ts'
import { callerOf } from './door.ts'
import { heldBy } from './held.ts'
import type { Visit } from './route.ts'

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

/** A request that has passed the door, with its session; one whose time is over is closed first. */
export async function visitOf(
  services: Services,
  { site, upload }: Pick<Visit, 'site' | 'upload'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Visit> {
  const now = services.now().getTime()
  const { session: current } = request
  if (!(await isFresh(services, current))) {
    await close(services, request, 'signin.timeout')
    await request.session.regenerate()
  }
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
    get held() {
      return heldBy(request.session, digestOf(request.session.sessionId))
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
    renew: (how = 'same') => renew(services, request, how),
    leave: async () => {
      await close(services, request, 'signin.out')
      await request.session.regenerate()
    },
    end: async () => {
      await close(services, request, 'signin.out')
      await request.session.destroy()
    },
  }
}

/** Ends the session in the database; with a record where it was somebody's. */
async function close(
  services: Services,
  { session, ip, id }: FastifyRequest,
  action: 'signin.out' | 'signin.timeout',
): Promise<void> {
  const here = digestOf(session.sessionId)
  const held = heldBy(session, here)
  if (held === undefined) await dropSession(services, here)
  else await endInLog(services, { source: ip, requestId: id, held }, here, action)
}

/**
 * Goes on under another number. The one before has to stand until the next one does: a session that was closed
 * meanwhile, by whomever, takes its successor with it.
 */
async function renew(
  services: Services,
  request: FastifyRequest,
  how: 'same' | 'anew',
): Promise<void> {
  const { sessionId, account, kept = false } = request.session
  await request.session.regenerate(how === 'same' ? [...carried] : [])
  const stood = await dropSession(services, digestOf(sessionId))
  if (stood || account === undefined || !kept) return
  await dropSession(services, digestOf(request.session.sessionId))
  throw Object.assign(new Error('the session was closed'), { statusCode: 403 })
}
