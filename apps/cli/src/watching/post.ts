import { randomUUID } from 'node:crypto'
import { request as plain } from 'node:http'
import { request as secured } from 'node:https'
import { signatureOf } from '@zeimori/worker'

/** In milliseconds. */
const patience = 10_000
const longestAnswer = 4_096

export type Posted = { readonly status: number; readonly body: string; readonly signature: string }

/** Sends a text that is signed as webhooks are. @throws where nothing is answered in time */
export const signedPost = (url: URL, secret: string, body: string, at: number): Promise<Posted> =>
  new Promise((resolve, reject) => {
    const seconds = Math.floor(at / 1000)
    const send = url.protocol === 'https:' ? secured : plain
    const asked = send(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'zeimori',
          'x-zeimori-id': randomUUID(),
          'x-zeimori-timestamp': String(seconds),
          'x-zeimori-signature': signatureOf(secret, seconds, body),
        },
        agent: false,
        signal: AbortSignal.timeout(patience),
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => {
          text = (text + part).slice(0, longestAnswer)
        })
        answer.on('error', reject)
        answer.on('end', () => {
          const { 'x-zeimori-signature': signature = '' } = answer.headers
          resolve({ status: answer.statusCode ?? 0, body: text, signature: String(signature) })
        })
      },
    )
    asked.on('error', reject)
    // An answer that would change the protocol ends it without an answer or an error.
    asked.on('close', () => reject(new Error('no answer')))
    asked.end(body)
  })
