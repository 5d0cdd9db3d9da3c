import { STATUS_CODES, type Server } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { securityHeaders } from '../guard/headers.ts'
import { fieldLimit, headerLimit } from './limits.ts'

/** An error that the listener answers with `status`. */
export const refusal = (status: number): Error & { readonly statusCode: number } =>
  Object.assign(new Error(STATUS_CODES[status]), { statusCode: status })

/** Why a request is refused before anything of it is read; undefined where it is not. */
export function refusedStatus({ raw, headers }: FastifyRequest): number | undefined {
  const hosts = raw.rawHeaders.filter((name, i) => i % 2 === 0 && /^host$/i.test(name)).length
  if (hosts > 1 || (hosts === 0 && raw.httpVersion !== '1.0')) return 400
  if (raw.rawHeaders.length > 2 * headerLimit) return 431
  const encoding = headers['content-encoding']
  return encoding === undefined || encoding === 'identity' ? undefined : 415
}

/** The fields of a posted form. @throws a refusal where there are more than any form has */
export function readFields(body: string): URLSearchParams {
  if (body.split('&', fieldLimit + 1).length > fieldLimit) throw refusal(413)
  return new URLSearchParams(body)
}

const statuses: ReadonlyMap<string, number> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
])

/** Answers what is no request at all, with the same words and headers as everything else. */
export const answerNonsense =
  (pageOf: (status: number) => string) =>
  ({ code = '' }: Error & { readonly code?: string }, socket: Socket): void => {
    // Whoever has not asked anything gets no answer: a browser opens connections for later.
    if (code === 'ECONNRESET' || !socket.writable || socket.bytesRead === 0) {
      socket.destroy()
      return
    }
    const status = statuses.get(code) ?? 400
    const page = pageOf(status)
    const head = Object.entries(headersOf(page)).map(([name, value]) => `${name}: ${value}`)
    const first = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`
    socket.end([first, ...head, '', page].join('\r\n'), () => socket.destroy())
  }

/** Answers a request that expects what we do not know. */
export function answerExpectations(server: Server, pageOf: (status: number) => string): void {
  server.on('checkExpectation', (_, response) => {
    const page = pageOf(417)
    response.writeHead(417, headersOf(page)).end(page)
  })
}

const headersOf = (page: string): Readonly<Record<string, string>> => ({
  ...securityHeaders('plain'),
  'content-type': 'text/html; charset=utf-8',
  'content-length': String(Buffer.byteLength(page)),
  'cache-control': 'no-store',
  connection: 'close',
})
