import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { AnsweredBy, AnsweredRequest } from '@zeimori/detection'
import type { residentListener } from '@zeimori/resident'

export type Listener = ReturnType<typeof residentListener>
type FastifyRequest = Parameters<Listener['errorHandler']>[1]
type FastifyReply = Parameters<Listener['errorHandler']>[2]
export type Service = 'resident' | 'console'

/** What 503 means: residents get it while their municipality is stopped, staff while too much is going on. */
const unavailable = { resident: 'stop', console: 'shed' } as const satisfies Record<
  Service,
  AnsweredBy
>

/** As nginx says it: the client went away before it had an answer. */
const goneAway = 499

const unread: ReadonlyMap<string, number> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_HEADER_OVERFLOW', 431],
])

/**
 * Tells of every answer of a listener, from before it listens until it is closed.
 * @param isTurnedAway whether a request was answered by a ban: that says nothing of whoever asked
 */
export function onAnswers(
  app: Listener,
  service: Service,
  isTurnedAway: (raw: IncomingMessage) => boolean,
  take: (request: AnsweredRequest) => void,
): void {
  const add = (
    request: Omit<AnsweredRequest, 'time' | 'answeredBy'>,
    answerer: AnsweredBy = 'service',
  ): void => {
    const answeredBy = request.status === 503 ? unavailable[service] : answerer
    take({ ...request, time: new Date().toISOString(), answeredBy })
  }
  // What the framework knows of a request, such as who stands behind a proxy. Some it never gets to see.
  const known = new WeakMap<IncomingMessage, FastifyReply>()
  const know = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    known.set(request.raw, reply)
  }
  app.addHook('onRequest', know)
  app.addHook('onSend', know)
  app.server.prependListener('request', (raw: IncomingMessage, answer: ServerResponse) => {
    const begun = performance.now()
    const from = raw.socket.remoteAddress ?? ''
    answer.once('close', () => {
      const reply = known.get(raw)
      const request = reply?.request
      const asked = {
        requestId: request?.id ?? randomUUID(),
        address: request?.ip ?? from,
        method: raw.method ?? '',
        // The pattern of a known address: its parameters can be one-time tokens.
        target: request?.routeOptions.url ?? raw.url ?? '',
        protocol: `HTTP/${raw.httpVersion}`,
        status: answer.headersSent ? answer.statusCode : goneAway,
        bytes: Number(reply?.getHeader('content-length') ?? 0),
        took: performance.now() - begun,
      }
      add(asked, isTurnedAway(raw) ? 'ban' : 'service')
    })
  })
  app.server.prependListener('clientError', ({ code = '' }: { code?: string }, socket: Socket) => {
    if (code === 'ECONNRESET') return
    add({
      requestId: randomUUID(),
      address: socket.remoteAddress ?? '',
      method: '',
      target: '',
      protocol: '',
      status: unread.get(code) ?? 400,
      bytes: 0,
      took: 0,
    })
  })
}
