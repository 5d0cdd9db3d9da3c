import { originOf } from './address.ts'
import { answeredByStatus } from './combined.ts'
import { longestLine, unreadable, type AnsweredBy, type Reading } from './event.ts'
import { readFields, type Fields } from './fields.ts'
import { readMoment } from './moment.ts'
import { readOperation } from './operation.ts'
import { isAsset, readRequestLine, readTarget, tenantOfPath, type Asked } from './path.ts'

/** The request in parts, or as one line: both are usual. */
function askedOf(fields: Fields): Asked {
  const line = fields.text('request')
  if (line !== undefined) return readRequestLine(line)
  const target = fields.text('uri', 'request_uri', 'path', 'url') ?? ''
  const parts = readTarget(target)
  return {
    method: fields.text('method', 'request_method') ?? '',
    path: parts.path,
    query: parts.query,
    protocol: fields.text('protocol', 'server_protocol') ?? '',
  }
}

const answerers: Readonly<Record<string, AnsweredBy>> = {
  ban: 'ban',
  shed: 'shed',
  stop: 'stop',
  service: 'service',
}

/** What the edge says of itself wins over the guess from the status. */
const answererOf = (fields: Fields, status: number): AnsweredBy => {
  const said = fields.text('answered_by') ?? ''
  return (Object.hasOwn(answerers, said) ? answerers[said] : undefined) ?? answeredByStatus(status)
}

/**
 * Reads a line of nginx's log in JSON. Names of fields differ from host to host: the usual ones are known.
 * A line that says its kind is an event of the product itself.
 */
export function readNginxJson(line: string): Reading {
  if (line.length > longestLine) return unreadable('too-long')
  const fields = readFields(line)
  if (fields === undefined) return unreadable('form')
  const kind = fields.text('kind')
  if (kind !== undefined && kind !== 'request') return readOperation(kind, fields)
  const at = readMoment(
    fields.value('time', 'time_iso8601', 'msec', 'time_local', '@timestamp', 'at'),
  )
  if (at === undefined) return unreadable('time')
  const origin = originOf(fields.text('remote_addr', 'remote_ip', 'client_ip', 'source') ?? '')
  if (origin === undefined) return unreadable('source')
  const status = fields.number('status', 'response') ?? 0
  if (status < 100 || status > 599) return unreadable('status')
  const asked = askedOf(fields)
  const seconds = fields.number('request_time')
  return {
    ok: true,
    event: {
      kind: 'request',
      at,
      tenant: fields.text('tenant') ?? tenantOfPath(asked.path),
      ...origin,
      ...asked,
      status,
      bytes: fields.number('bytes', 'body_bytes_sent', 'bytes_sent') ?? 0,
      took: seconds === undefined ? -1 : seconds * 1000,
      agent: (fields.text('agent', 'http_user_agent', 'user_agent') ?? '').toLowerCase(),
      isStatic: isAsset(asked.path),
      session: fields.text('session') ?? '',
      answeredBy: answererOf(fields, status),
    },
  }
}
