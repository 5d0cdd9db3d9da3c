import { createServer as plain, request as askPlain, type RequestListener } from 'node:http'
import { createServer as secure, request as askSecure } from 'node:https'
import type { Fault } from '@zeimori/probes'
import type { MadeCertificate } from './prove-certificate.ts'

type Changing = Extract<Fault, { kind: 'answer' }>['change']

/** A door in front of a service of the throw-away installation, through which everything is asked. */
export type Door = {
  readonly url: URL
  /** What stands behind it. */
  service: URL | undefined
  /** What is changed on the way; undefined: nothing. */
  change: Changing | undefined
  readonly close: () => Promise<void>
}

/** What concerns one connection only is not handed on. */
const own = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length'])

/**
 * Opens a door on the loopback, with nothing behind it yet.
 * @param certificate what it shows; undefined: it speaks without TLS
 */
export async function openBrokenDoor(
  certificate: MadeCertificate | undefined,
  old = false,
): Promise<Door> {
  const door: Pick<Door, 'service' | 'change'> = { service: undefined, change: undefined }
  const listener: RequestListener = (asked, reply) => {
    const { service } = door
    if (service === undefined) return void reply.destroy()
    const ask = service.protocol === 'https:' ? askSecure : askPlain
    const onward = ask(
      service,
      {
        method: asked.method,
        path: asked.url,
        headers: asked.headers,
        agent: false,
        // Its own service, on the loopback.
        rejectUnauthorized: false,
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const pairs = answer.rawHeaders.flatMap((name, i) =>
            i % 2 === 0 && !own.has(name.toLowerCase())
              ? [[name.toLowerCase(), answer.rawHeaders[i + 1] ?? ''] as const]
              : [],
          )
          const came = {
            status: answer.statusCode ?? 502,
            headers: pairs,
            body: Buffer.concat(parts).toString('utf8'),
          }
          const about = { method: asked.method ?? 'GET', path: asked.url ?? '/' }
          const given = door.change?.(came, about) ?? came
          reply.writeHead(given.status, given.headers.flat())
          reply.end(given === came ? Buffer.concat(parts) : given.body)
        })
      },
    )
    onward.on('error', () => reply.destroy())
    asked.pipe(onward)
  }
  const server =
    certificate === undefined
      ? plain(listener)
      : secure(
          {
            ...certificate,
            ...(old && { minVersion: 'TLSv1' as const, ciphers: 'DEFAULT@SECLEVEL=0' }),
          },
          listener,
        )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it does not listen')
  return Object.assign(door, {
    url: new URL(`${certificate === undefined ? 'http' : 'https'}://localhost:${address.port}/`),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}
