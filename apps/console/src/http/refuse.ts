import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { renderPage } from '../pages/document.tsx'
import { Refusal } from '../pages/refusal.tsx'
import { refusalText } from '../texts/refusals.ts'
import type { Services } from '../services.ts'
import { headers } from './headers.ts'

const pageOf = (status: number, requestId: string): string =>
  renderPage({ title: refusalText.title(status), body: Refusal({ status, requestId }) })

/** Answers with the one page that says no: no detail, and a number to ask with. (chiyoda-54, ipa-1-iii) */
export const refuse = (
  reply: FastifyReply,
  request: FastifyRequest,
  status: number,
): FastifyReply =>
  reply
    .headers(headers)
    .code(status)
    .type('text/html; charset=utf-8')
    .send(pageOf(status, request.id))

/** What went wrong on the way: theirs is told them, ours is reported. */
export const refuseError =
  (services: Services) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = statusOf(error)
    if (status >= 500)
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

/** Where it happened, without what happened: a message can hold what somebody typed. */
const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack.split('\n').filter((line) => /^\s+at .+:\d+\)?$/.test(line))

const reasons: Readonly<Record<string, readonly [status: number, phrase: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
}

/** Answers what is not HTTP at all, with the same page, and closes. */
export function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
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
  socket.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]))
}
