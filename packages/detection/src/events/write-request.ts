import type { AnsweredBy } from './event.ts'
import { tenantOfPath } from './path.ts'

/** One answered request, as a listener of the product tells it. */
export type AnsweredRequest = {
  /** RFC 3339, when the answer ended. */
  readonly time: string
  readonly requestId: string
  readonly address: string
  /** Empty where the client did not speak HTTP. */
  readonly method: string
  /** What was asked for, with whatever the client put behind it. */
  readonly target: string
  readonly protocol: string
  readonly status: number
  readonly bytes: number
  /** Milliseconds. */
  readonly took: number
  readonly answeredBy: AnsweredBy
}

/** A part of a path this long can be a one-time token, or a text that somebody typed. */
const longestPart = 31
const longestPath = 512

/** The path without its query, and without any part that can be a secret. */
const pathOf = (target: string): string =>
  target
    .split(/[?#;]/, 1)
    .join('')
    .slice(0, longestPath)
    .split('/')
    .map((part) => (part.length > longestPart ? '*' : part))
    .join('/')

/**
 * The line of the log that `readNginxJson` reads. It holds no query, no header, no body and no name of a
 * browser: what a resident types can be in none of its fields.
 */
export function writeRequest(request: AnsweredRequest): string {
  const path = pathOf(request.target)
  return JSON.stringify({
    kind: 'request',
    time: request.time,
    request_id: request.requestId,
    remote_addr: request.address,
    method: request.method,
    path,
    protocol: request.protocol,
    status: request.status,
    bytes: request.bytes,
    request_time: Math.round(request.took) / 1000,
    tenant: tenantOfPath(path),
    answered_by: request.answeredBy,
  })
}
