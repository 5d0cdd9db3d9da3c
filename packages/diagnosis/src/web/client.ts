import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Scope } from '../scope.ts'
import { decode } from './decode.ts'
import type { Answer, Ask, Exchange, Header } from './exchange.ts'
import { newJar } from './jar.ts'

/** Asks the target, one thing after another, no faster than agreed. */
export type Client = {
  /**
   * @param patience how long an answer may take, in milliseconds, where it is not as long as usual
   * @throws StoppedError once the diagnosis has been stopped; an error for what is out of scope
   */
  readonly send: (ask: Ask, patience?: number) => Promise<Exchange>
  /** Waits so many milliseconds, or until the diagnosis is stopped. */
  readonly rest: (milliseconds: number) => Promise<void>
  /** The same, and on through redirects within the scope to the last page. All but the last are evidence only. */
  readonly open: (ask: Ask) => Promise<Exchange>
  /** Everything asked so far. */
  readonly exchanges: readonly Exchange[]
  /** Values of cookies that must not stand in the evidence. */
  readonly secrets: () => readonly string[]
}

/** The diagnosis was stopped from outside. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError'
}

export type ClientOptions = {
  readonly scope: Scope
  /** At most so many requests a second. */
  readonly rate: number
  /** The kill switch: nothing is sent once it is aborted. */
  readonly signal: AbortSignal
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number
  /** What answers are timed by, in milliseconds. */
  readonly clock?: () => number
  /** Waits so many milliseconds, or until the diagnosis is stopped. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

const pauseReally = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined)

const usualPatience = 30_000
/** More of a body than this shows nothing new. */
const longestBody = 1024 * 1024
const mostRedirects = 5
/** Shorter values of cookies are no secrets, and would blot out half of every page. */
const shortestSecret = 6

export function newClient({
  scope,
  rate,
  signal,
  patience = usualPatience,
  clock = () => performance.now(),
  pause = pauseReally,
}: ClientOptions): Client {
  const exchanges: Exchange[] = []
  const jar = newJar()
  const secrets = new Set<string>()
  let next = 0

  const send = async (ask: Ask, waits = patience): Promise<Exchange> => {
    if (!scope.allows(ask.url)) throw new Error(`out of scope: ${ask.url.origin}`)
    const wait = next - performance.now()
    if (wait > 0) await pause(wait, signal)
    if (signal.aborted) throw new StoppedError()
    next = performance.now() + 1_000 / rate
    const answer = await answerTo(ask, jar.header(), { patience: waits, signal, clock })
    if (signal.aborted) throw new StoppedError()
    jar.take(answer.headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value))
    for (const value of jar.values()) if (value.length >= shortestSecret) secrets.add(value)
    const exchange = { id: exchanges.length + 1, ask, answer }
    exchanges.push(exchange)
    return exchange
  }

  const open = async (ask: Ask): Promise<Exchange> => {
    let exchange = await send(ask)
    for (let n = 0; n < mostRedirects; n += 1) {
      const to = redirectOf(exchange)
      if (to === undefined || !scope.allows(to)) break
      const keeps = [307, 308].includes(exchange.answer.status)
      exchange = await send(keeps ? { ...exchange.ask, url: to } : { method: 'GET', url: to })
    }
    return exchange
  }

  const rest = (milliseconds: number): Promise<void> => pause(milliseconds, signal)
  return { send, open, rest, exchanges, secrets: () => [...secrets] }
}

/** Where an answer of 3xx leads; undefined where it leads nowhere. */
function redirectOf({ ask, answer }: Exchange): URL | undefined {
  const to = answer.headers.find(([name]) => name === 'location')?.[1]
  const leads = answer.status >= 300 && answer.status < 400 && to !== undefined
  return leads ? (URL.parse(to, ask.url) ?? undefined) : undefined
}

const answerTo = (
  { method, url, type, body }: Ask,
  cookie: string,
  { patience, signal, clock }: Required<Pick<ClientOptions, 'patience' | 'signal' | 'clock'>>,
): Promise<Answer> =>
  new Promise((resolve) => {
    const begun = clock()
    const took = (): number => Math.round(clock() - begun)
    const fail = (): void => {
      const late = took() >= patience
      resolve({
        status: 0,
        headers: [],
        text: '',
        took: took(),
        failure: late ? 'timeout' : 'network',
      })
    }
    const ask = url.protocol === 'https:' ? secure : plain
    const asked = ask(
      url,
      {
        method,
        agent: false,
        // Browsers take lines that end otherwise than the standard says: so what comes of them must be seen.
        insecureHTTPParser: true,
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
        headers: {
          'user-agent': 'zeimori-diagnose',
          accept: 'text/html,application/json;q=0.9,*/*;q=0.8',
          ...(cookie !== '' && { cookie }),
          ...(body !== undefined && {
            'content-type': type ?? 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
            // As a browser does: sites that look at it must not refuse for want of it.
            origin: url.origin,
            referer: url.href,
          }),
        },
      },
      (message) => {
        const parts: Buffer[] = []
        let size = 0
        message.on('data', (part: Buffer) => {
          if (size < longestBody) parts.push(part)
          size += part.length
        })
        message.on('error', fail)
        message.on('end', () => {
          const bytes = Buffer.concat(parts).subarray(0, longestBody)
          resolve({
            status: message.statusCode ?? 0,
            headers: pairsOf(message.rawHeaders),
            text: decode(bytes, message.headers['content-type'] ?? ''),
            took: took(),
          })
        })
      },
    )
    asked.on('error', fail)
    asked.end(body)
  })

const pairsOf = (raw: readonly string[]): readonly Header[] =>
  raw.flatMap((name, i) => (i % 2 === 1 ? [] : [[name.toLowerCase(), raw[i + 1] ?? ''] as const]))
