import { originOf } from './address.ts'
import { longestLine, unreadable, type AnsweredBy, type Reading } from './event.ts'
import { readLogTime } from './moment.ts'
import { isAsset, readRequestLine, tenantOfPath } from './path.ts'

const pattern =
  /^(\S{1,255}) \S+ (?:\S+|[^[]{1,200}?) \[([^\]]{20,40})\] "((?:[^"\\]|\\.)*)" (\d{3}) (\d{1,15}|-)(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?/

/** A ban or a rate limit answers 429: what it answers is never held against the client. */
export const answeredByStatus = (status: number): AnsweredBy => (status === 429 ? 'ban' : 'service')

/** Reads a line of the `combined` (or `common`) log of Apache and nginx. */
export function readCombined(line: string): Reading {
  if (line.length > longestLine) return unreadable('too-long')
  const found = pattern.exec(line)
  if (found === null) return unreadable('form')
  const [, source = '', time = '', request = '', code = '', bytes = '', , agent = ''] = found
  const at = readLogTime(time)
  if (at === undefined) return unreadable('time')
  const origin = originOf(source)
  if (origin === undefined) return unreadable('source')
  const status = Number(code)
  if (status < 100 || status > 599) return unreadable('status')
  const asked = readRequestLine(request)
  return {
    ok: true,
    event: {
      kind: 'request',
      at,
      tenant: tenantOfPath(asked.path),
      ...origin,
      ...asked,
      status,
      bytes: bytes === '-' ? 0 : Number(bytes),
      took: -1,
      agent: agent.toLowerCase(),
      isStatic: isAsset(asked.path),
      session: '',
      answeredBy: answeredByStatus(status),
    },
  }
}
