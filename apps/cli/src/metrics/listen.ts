import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { listenElsewhere } from '../listening.ts'
import type { Address } from '../settings.ts'
import { printProblem } from '../terminal.ts'
import { written, type Family } from './family.ts'
import { isLoopback } from './settings.ts'

/** Where figures are collected, listening; the URL is undefined where nothing listens. */
export type MetricsListener = {
  readonly url: string | undefined
  readonly stop: () => Promise<void>
}

const nowhere: MetricsListener = { url: undefined, stop: async () => undefined }
const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
const plain = { ...always, 'content-type': 'text/plain; charset=utf-8' }

/** Nobody whom a proxy has led here, and no page of a browser under another name for this host. */
function isFromHere({ host = '', ...others }: IncomingHttpHeaders): boolean {
  const name = host.replace(/:\d{1,5}$/, '').replace(/^\[|\]$/g, '')
  const isLed = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via', 'origin']
  return isLoopback(name) && isLed.every((header) => others[header] === undefined)
}

/**
 * Answers `GET /metrics` on an address of this host alone. Where it cannot listen it says so and is without: a
 * collector notices that itself, and no figure is worth a service that does not start.
 * @param families asked for every scrape
 */
export async function listenForMetrics(
  address: Address | undefined,
  families: () => Promise<readonly Family[]>,
): Promise<MetricsListener> {
  if (address === undefined) return nowhere
  const server = createServer({ requestTimeout: 10_000, maxHeaderSize: 8_192 }, (asked, answer) => {
    const say = (status: number, text: string): void =>
      void answer.writeHead(status, plain).end(`${text}\n`)
    if (!isFromHere(asked.headers)) return say(403, 'この機械の中からだけ取れます。')
    if (asked.url !== '/metrics') return say(404, '計測は /metrics にあります。')
    if (asked.method !== 'GET') return say(405, 'GET で取ってください。')
    return void families().then(
      (all) =>
        answer
          .writeHead(200, { ...always, 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
          .end(written(all)),
      () => say(500, '計測を集められませんでした。'),
    )
  })
  server.maxConnections = 16
  const { host } = address
  try {
    await listening(server, address)
  } catch {
    await printProblem(
      `計測を ${host}:${address.port} で出せないので、出さずに続けます。${listenElsewhere(address)}。`,
    )
    return nowhere
  }
  const at = server.address()
  const port = typeof at === 'object' && at !== null ? at.port : address.port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const listening = (server: Server, { host, port }: Address): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
