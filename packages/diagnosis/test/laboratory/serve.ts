import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a site of the laboratory is asked. */
export type Asked = {
  readonly method: string
  readonly path: string
  /** Parameters of the address, or fields of a body, in the order sent. */
  readonly query: URLSearchParams
  readonly form: URLSearchParams
  readonly json: Readonly<Record<string, unknown>>
  readonly cookie: string
  readonly host: string
}

export type Answered = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** A line of the head as bytes, past what would refuse it. */
  readonly raw?: string
  readonly body?: string | Uint8Array
  /** How long the site takes for it, in milliseconds: on the laboratory's clock, where nobody waits. */
  readonly delay?: number
}

/** By how much the laboratory's time is ahead, in milliseconds. */
export type Clock = { skew: number }

export type Handler = (asked: Asked) => Answered

/** Serves a site on a free port of the machine itself while something is done with it. */
export async function withServer<T>(
  handler: Handler,
  use: (target: URL) => Promise<T>,
  clock: Clock = { skew: 0 },
): Promise<T> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const host = request.headers.host ?? ''
      const url = new URL(request.url ?? '/', `http://${host}`)
      const sent = Buffer.concat(parts).toString('utf8')
      const isJson = request.headers['content-type']?.startsWith('application/json') ?? false
      const {
        status = 200,
        headers,
        raw,
        body = '',
        delay = 0,
      } = answerOf(handler, {
        method: request.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        form: new URLSearchParams(isJson ? '' : sent),
        json: isJson ? objectIn(sent) : {},
        cookie: request.headers.cookie ?? '',
        host,
      })
      clock.skew += delay
      if (raw !== undefined) {
        writeRaw(response, status, raw, body)
        return
      }
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      response.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(new URL(`http://127.0.0.1:${portOf(server.address())}/`))
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Writes an answer as bytes: a function would refuse an end of a line in a header. */
function writeRaw(
  { socket }: ServerResponse,
  status: number,
  raw: string,
  body: string | Uint8Array,
): void {
  const head = `HTTP/1.1 ${status} OK\r\nContent-Type: text/html; charset=utf-8\r\n${raw}\r\nConnection: close\r\n\r\n`
  socket?.end(Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]))
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0

/** A fault of the site is an answer of 500, as it is with every framework. */
function answerOf(handler: Handler, asked: Asked): Answered {
  try {
    return handler(asked)
  } catch {
    return { status: 500, body: '<h1>Internal Server Error</h1>' }
  }
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
