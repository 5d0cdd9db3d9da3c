import { originOf } from './address.ts'
import {
  unreadable,
  type AnsweredBy,
  type DetectionEvent,
  type Origin,
  type Reading,
} from './event.ts'
import type { Fields } from './fields.ts'
import { readMoment } from './moment.ts'

type Common = { readonly at: number; readonly tenant: string }
type Read = (fields: Fields, common: Common) => DetectionEvent | undefined

const nowhere: Origin = { address: '', network: '' }
const sourceOf = (fields: Fields): Origin | undefined => {
  const text = fields.text('source', 'remote_addr')
  return text === undefined ? undefined : originOf(text)
}
const answerer = (fields: Fields): AnsweredBy =>
  fields.text('answered_by') === 'ban' ? 'ban' : 'service'

function readSignIn(fields: Fields, common: Common): DetectionEvent | undefined {
  const origin = sourceOf(fields)
  const account = fields.text('account')
  const ok = fields.flag('ok')
  if (origin === undefined || account === undefined || ok === undefined) return undefined
  return {
    kind: 'sign-in',
    ...common,
    ...origin,
    account,
    outcome: ok ? 'ok' : 'failed',
    factor: fields.text('factor') === 'code' ? 'code' : 'password',
    known: fields.flag('known') ?? true,
    answeredBy: answerer(fields),
  }
}

function readRead(fields: Fields, common: Common): DetectionEvent | undefined {
  const account = fields.text('account')
  const count = fields.number('count')
  if (account === undefined || count === undefined || count < 0) return undefined
  const session = fields.text('session') ?? ''
  return { kind: 'read', ...common, ...(sourceOf(fields) ?? nowhere), account, session, count }
}

function readCounter(fields: Fields, common: Common): DetectionEvent | undefined {
  const name = fields.text('name')
  const value = fields.number('value')
  return name === undefined || value === undefined
    ? undefined
    : { kind: 'counter', ...common, ...(sourceOf(fields) ?? nowhere), name, value }
}

function readOutgoing(fields: Fields, common: Common): DetectionEvent | undefined {
  const destination = fields.text('destination')
  const allowed = fields.flag('allowed')
  if (destination === undefined || allowed === undefined) return undefined
  return {
    kind: 'outgoing',
    ...common,
    destination,
    program: fields.text('program') ?? '',
    allowed,
  }
}

function readProcess(fields: Fields, common: Common): DetectionEvent | undefined {
  const program = fields.text('program')
  return program === undefined ? undefined : { kind: 'process', ...common, program }
}

function readIntegrity(fields: Fields, common: Common): DetectionEvent | undefined {
  const name = fields.text('name')
  const ok = fields.flag('ok')
  if (ok === undefined || (name !== 'file' && name !== 'served' && name !== 'result'))
    return undefined
  return { kind: 'integrity', ...common, name, outcome: ok ? 'ok' : 'differs' }
}

function readHeartbeat(fields: Fields, common: Common): DetectionEvent | undefined {
  const name = fields.text('name')
  return name === undefined ? undefined : { kind: 'heartbeat', ...common, name }
}

const readers: ReadonlyMap<string, Read> = new Map([
  ['sign-in', readSignIn],
  ['read', readRead],
  ['counter', readCounter],
  ['outgoing', readOutgoing],
  ['process', readProcess],
  ['integrity', readIntegrity],
  ['heartbeat', readHeartbeat],
])

/** Reads an event that the product itself wrote, of any kind but a request. */
export function readOperation(kind: string, fields: Fields): Reading {
  const read = readers.get(kind)
  if (read === undefined) return unreadable('kind')
  const at = readMoment(fields.value('time', 'at'))
  if (at === undefined) return unreadable('time')
  const event = read(fields, { at, tenant: fields.text('tenant') ?? '' })
  return event === undefined ? unreadable('field') : { ok: true, event }
}
