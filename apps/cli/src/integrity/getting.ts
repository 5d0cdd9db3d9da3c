import { request as plain } from 'node:http'
import { request as secured } from 'node:https'
import type { Get, Got } from './as-served.ts'

/**
 * Asks a server for paths. What comes in no time, or breaks off, has not been answered.
 * @param patience in milliseconds, for each answer
 */
export const getting =
  (base: URL, patience: number): Get =>
  (path) =>
    new Promise((resolve) => {
      const request = base.protocol === 'https:' ? secured : plain
      const signal = AbortSignal.timeout(patience)
      const asked = request(new URL(path, base), { signal }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', () => resolve(undefined))
        answer.on('end', () => {
          const { statusCode: status = 0, headers } = answer
          const to = headers.location
          const got: Got = { status, body: Buffer.concat(parts), ...(to !== undefined && { to }) }
          resolve(got)
        })
      })
      asked.on('error', () => resolve(undefined))
      asked.end()
    })
