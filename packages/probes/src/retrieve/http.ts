import { request as plain } from 'node:http'
import { request as secure } from 'node:https'

/** An answer as it came, with its headers as they were sent: names in lower case, repeated ones apart. */
export type Page = {
  readonly url: string
  readonly method: string
  readonly status: number
  readonly headers: readonly Header[]
  /** The beginning of the body, as far as `longestBody`. */
  readonly body: string
}

export type Header = readonly [name: string, value: string]

export type Question = {
  readonly url: URL
  /** The target of the request line, byte for byte, where it is not the URL's own. */
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}

/** Asks one thing over HTTP. Redirects are answers like others. */
export type Ask = (question: Question) => Promise<Page>

/** More of a body than this shows nothing new. */
const longestBody = 256 * 1024
/** A probe must never be what brings a service down: so many questions a second at most. */
const questionsPerSecond = 50

/** Asks for real, slowly enough, and the same thing once only. */
export function asker(
  pause: (milliseconds: number) => Promise<void> = (ms) =>
    new Promise((resolve) => setTimeout(resolve, ms)),
): Ask {
  const known = new Map<string, Promise<Page>>()
  let turn: Promise<void> = Promise.resolve()
  return (question) => {
    const key = JSON.stringify([
      question.url.href,
      question.path,
      question.method,
      question.headers,
      question.body,
    ])
    const before = known.get(key)
    if (before !== undefined) return before
    turn = turn.then(() => pause(1_000 / questionsPerSecond))
    const answer = turn.then(() => askOnce(question))
    known.set(key, answer)
    // What failed once may be asked again.
    answer.catch(() => known.delete(key))
    return answer
  }
}

const askOnce = ({ url, path, method = 'GET', headers, body, signal }: Question): Promise<Page> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secure : plain
    const asked = send(
      url,
      {
        method,
        signal,
        ...(path !== undefined && { path }),
        headers: { 'user-agent': 'zeimori-verify', ...headers },
        agent: false,
      },
      (answer) => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          if (size < longestBody) parts.push(part)
          size += part.length
        })
        answer.on('error', reject)
        answer.on('end', () => {
          resolve({
            url: path === undefined ? url.href : `${url.origin}${path}`,
            method,
            status: answer.statusCode ?? 0,
            headers: pairsOf(answer.rawHeaders),
            body: Buffer.concat(parts).subarray(0, longestBody).toString('utf8'),
          })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

/** What is another at each answer shows nothing, and evidence would never be the same twice. */
const passing = new Set(['date', 'age', 'keep-alive', 'connection'])

const pairsOf = (raw: readonly string[]): readonly Header[] =>
  raw.flatMap((name, i) => {
    const value = raw[i + 1] ?? ''
    const key = name.toLowerCase()
    if (i % 2 === 1 || passing.has(key)) return []
    return [[key, key === 'set-cookie' ? withoutSecret(value) : value] as const]
  })

/** Evidence holds no cookie that somebody could use: an asterisk stands for each of its characters. */
const withoutSecret = (cookie: string): string =>
  cookie.replace(
    /^([^=;]*=)([^;]*)/,
    (_, name: string, value: string) => name + '*'.repeat(value.length),
  )

/** All values of a header, in the order in which they came. */
export const valuesOf = ({ headers }: Page, name: string): readonly string[] =>
  headers.filter(([one]) => one === name).map(([, value]) => value)
