import { createHash } from 'node:crypto'
import type { Exchange } from './exchange.ts'

/** An exchange as it is kept: without secrets, and with the digest of what was kept. */
export type Evidence = {
  readonly id: number
  readonly request: string
  readonly response: string
  /** In milliseconds. */
  readonly took: number
  /** SHA-256 of request, a zero byte and response, in hexadecimal digits. */
  readonly sha256: string
}

/** More of an answer than this is cut off, and the cut is said. */
const longestKept = 16 * 1024

/** What somebody could use, in headers; the names stay. */
const secretHeader = /^(set-cookie|cookie|authorization|x-csrf-token)$/

/** @param secrets values that must nowhere be kept: passwords and cookies */
export function evidenceOf({ id, ask, answer }: Exchange, secrets: readonly string[]): Evidence {
  const scrub = scrubber(secrets)
  const request = scrub(
    [`${ask.method} ${ask.url.href}`, ...(ask.body === undefined ? [] : ['', ask.body])].join('\n'),
  )
  const headers = answer.headers.map(
    ([name, value]) => `${name}: ${secretHeader.test(name) ? withoutValue(value) : value}`,
  )
  const body =
    answer.text.length > longestKept
      ? `${answer.text.slice(0, longestKept)}\n（以下省略。全体 ${answer.text.length} 文字）`
      : answer.text
  const first = answer.failure === undefined ? `HTTP ${answer.status}` : '応答なし'
  const response = scrub([first, ...headers, '', body].join('\n'))
  const sha256 = createHash('sha256').update(`${request}\0${response}`).digest('hex')
  return { id, request, response, took: answer.took, sha256 }
}

const withoutValue = (cookie: string): string =>
  cookie.replace(/^([^=;]*=)[^;]*/, (_, name: string) => `${name}***`)

function scrubber(secrets: readonly string[]): (text: string) => string {
  const written = secrets.flatMap((one) =>
    one === '' ? [] : [one, encodeURIComponent(one), asInForm(one), ...asInPage(one)],
  )
  const all = [...new Set(written)].toSorted((a, b) => b.length - a.length)
  return (text) => all.reduce((rest, one) => rest.replaceAll(one, '***'), text)
}

const asInForm = (text: string): string => new URLSearchParams({ a: text }).toString().slice(2)

/** As pages and JSON repeat it. */
function asInPage(text: string): readonly string[] {
  const angles = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const double = angles.replaceAll('"', '&quot;')
  const single = ['&#39;', '&#039;', '&#x27;'].map((code) => double.replaceAll("'", code))
  return [angles, double, ...single, JSON.stringify(text).slice(1, -1)]
}
