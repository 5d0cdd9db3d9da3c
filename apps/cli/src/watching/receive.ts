import { createServer, type IncomingMessage, type Server } from 'node:http'
import { signatureOf } from '@zeimori/worker'
import { isSigned, readPulse, type Answer, type Pulse } from './pulse.ts'
import type { WatchSettings } from './settings.ts'

const longest = 4_096

type Listening = NonNullable<WatchSettings['pulse']>

/** Where the worker's pulse comes in. */
export type Receiver = {
  readonly port: number
  /** The last one, and when it came, in milliseconds since 1970. */
  readonly last: () => { readonly pulse: Pulse; readonly came: number } | undefined
  readonly stop: () => Promise<void>
}

/**
 * Takes the worker's pulse, and answers how the watcher itself is; that alone to whoever only asks. Nothing else is
 * answered, and nothing to whoever does not know the secret.
 * @throws a problem in words where nothing can listen there
 */
export async function receivePulse(
  { host, port, secret }: Listening,
  state: () => Answer,
): Promise<Receiver> {
  let last: { readonly pulse: Pulse; readonly came: number } | undefined
  const server = createServer({ requestTimeout: 10_000 }, (asked, answer) => {
    void textOf(asked).then((body) => {
      const header = (name: string): string => String(asked.headers[name] ?? '')
      const signed = {
        timestamp: header('x-zeimori-timestamp'),
        signature: header('x-zeimori-signature'),
      }
      const now = Date.now()
      if (body === undefined || !isSigned(secret, body, signed, now))
        return answer.writeHead(403).end()
      const pulse = readPulse(body)
      if (pulse !== undefined) last = { pulse, came: now }
      const text = JSON.stringify(state())
      const signature = signatureOf(secret, Number(signed.timestamp), text)
      return answer.writeHead(200, { 'x-zeimori-signature': signature }).end(text)
    })
  })
  await listening(server, host, port)
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    last: () => last,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })

/** What was sent; undefined where it is too long, or breaks off. */
const textOf = (asked: IncomingMessage): Promise<string | undefined> =>
  new Promise((resolve) => {
    let text = ''
    asked.setEncoding('utf8').on('data', (part: string) => {
      text += part
      if (text.length > longest) resolve(undefined)
    })
    asked.on('end', () => resolve(text))
    asked.on('error', () => resolve(undefined))
  })
