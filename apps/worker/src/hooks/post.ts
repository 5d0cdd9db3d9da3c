import { createHmac } from 'node:crypto'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Carried } from '../mail/smtp.ts'
import type { Pinned } from './guard.ts'

/** A message for a webhook, and what it is signed with. */
export type HookMessage = {
  readonly url: string
  readonly pinned: Pinned
  readonly secret: string
  /** The same message sent again has the same. */
  readonly id: string
  readonly body: string
  /** When it is sent, in milliseconds since 1970. */
  readonly at: number
}

const patience = 10_000

/**
 * What the receiver compares: HMAC-SHA256 of the time in seconds, a full stop and the body, so that neither can be
 * changed, and what is old can be refused.
 */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`

/**
 * Sends a message to the address that was looked at. Certificates are checked against the name. An answer that leads
 * elsewhere is followed nowhere; what is answered is not read.
 */
export const postHook = ({ url, pinned, secret, id, body, at }: HookMessage): Promise<Carried> =>
  new Promise((resolve) => {
    const target = new URL(url)
    const seconds = Math.floor(at / 1000)
    const send = target.protocol === 'https:' ? requestHttps : requestHttp
    const later = (problem: string): void => resolve({ kind: 'later', problem, whole: false })
    const asked = send(
      target,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'zeimori',
          'x-zeimori-id': id,
          'x-zeimori-timestamp': String(seconds),
          'x-zeimori-signature': signatureOf(secret, seconds, body),
        },
        agent: false,
        signal: AbortSignal.timeout(patience),
        lookup: (_host, { all }, done) =>
          all ? done(null, [pinned]) : done(null, pinned.address, pinned.family),
      },
      (answer) => {
        const { statusCode = 0 } = answer
        answer.destroy()
        if (statusCode >= 200 && statusCode < 300) return resolve({ kind: 'sent' })
        return later(`HTTP ${statusCode}`)
      },
    )
    asked.on('error', (error) => later('code' in error ? String(error.code) : error.name))
    // An answer that would change the protocol (101) ends it without an answer or an error.
    asked.on('close', () => later('no answer'))
    asked.end(body)
  })
