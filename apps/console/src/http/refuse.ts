import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest, Session } from 'fastify'
import { renderPage } from '../pages/document.tsx'
import { LogBehindError } from '../acts/log-behind.ts'
import { Refusal, type Why } from '../pages/refusal.tsx'
import { refusalText } from '../texts/refusals.ts'
import type { Services } from '../services.ts'
import type { DenialReason } from '../texts/denials.ts'
import { callerOf } from './door.ts'
import type { Denials } from './denials.ts'
import { headers } from './headers.ts'

const pageOf = (status: number, requestId: string, why?: Why): string =>
  renderPage({ title: refusalText.title(status), body: Refusal({ status, requestId, why }) })

/** Answers with the one page that says no: no detail, and a number to ask with. (chiyoda-54, ipa-1-iii) */
const refuse = (
  reply: FastifyReply,
  request: FastifyRequest,
  status: number,
  why?: Why,
): FastifyReply =>
  reply
    .headers(headers)
    .headers(status === 503 ? { 'retry-after': '10' } : {})
    .code(status)
    .type('text/html; charset=utf-8')
    .send(pageOf(status, request.id, why))

/** Keeps the trace of a refusal, then says no. */
export async function deny(
  { services, trace }: Refusing,
  request: FastifyRequest,
  reply: FastifyReply,
  denied: { readonly status: number; readonly reason: DenialReason; readonly route?: string },
): Promise<FastifyReply> {
  await noteDenial({ services, trace }, request, denied)
  return refuse(reply, request, denied.status)
}

/** Keeps the trace of what was refused, by whom where that is known. */
export function noteDenial(
  { services, trace }: Refusing,
  request: FastifyRequest,
  { reason, route = others }: { readonly reason: DenialReason; readonly route?: string },
): Promise<void> {
  return trace.note({
    reason,
    route: `${request.method} ${route}`,
    source: request.ip,
    requestId: request.id,
    account: accountIn(request.session),
    caller: () => callerOf(services, request),
  })
}

/** What could not be read, or is asked before the door, has come to no session. */
const accountIn = (session: Partial<Session> | null | undefined): string | undefined =>
  session?.account

/** An address that is none of ours: what somebody typed there is not kept. */
const others = '*'

/** What refusing leaves its trace in. */
export type Refusing = { readonly services: Services; readonly trace: Denials }

const reasonOf = (status: number): DenialReason =>
  status === 403 ? 'form' : status === 503 ? 'busy' : 'input'

/** What went wrong on the way: theirs is told them, ours is reported. */
export const refuseError =
  (refusing: Refusing) =>
  async (error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { services } = refusing
    const status = statusOf(error)
    if (error instanceof LogBehindError) return refuse(reply, request, status, 'log')
    if (status < 500 || status === 503) {
      const { url: route } = request.routeOptions
      await noteDenial(refusing, request, { reason: reasonOf(status), ...(route && { route }) })
    } else
      services.report({
        requestId: request.id,
        errorName: error instanceof Error ? error.name : typeof error,
        stackFrames: error instanceof Error ? framesOf(error) : [],
      })
    return refuse(reply, request, status)
  }

const statusOf = (error: unknown): number => {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return status >= 400 && status < 600 ? status : 500
}

/** The same of an address that could not be read: it has come to no route and no session. */
export const refuseUnread =
  (refusing: Refusing) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    void noteDenial(refusing, request, { reason: 'input' })
    refuse(reply, request, statusOf(error))
  }

/** Where it happened, without what happened: a message can hold what somebody typed. */
const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack.split('\n').filter((line) => /^\s+at .+:\d+\)?$/.test(line))

const reasons: Readonly<Record<string, readonly [status: number, phrase: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
}

/**
 * Answers what is not HTTP at all, with the same page, and closes. Nothing that comes afterwards is read: a browser
 * that had opened a connection for later would not know whether what it sent there was done, and send it again.
 */
export function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  const hasAsked = socket.bytesRead > 0
  if (!socket.writable || !hasAsked || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [status, phrase] = reasons[error.code ?? ''] ?? [400, 'Bad Request']
  const body = Buffer.from(pageOf(status, randomUUID()))
  const lines = [
    `HTTP/1.1 ${status} ${phrase}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'content-type: text/html; charset=utf-8',
    `content-length: ${body.length}`,
    'connection: close',
  ]
  const answer = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body])
  socket.end(answer, () => socket.destroy())
}
