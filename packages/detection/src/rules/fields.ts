import type { DetectionEvent, EventKind } from '../events/event.ts'

/** What a condition may look at, by the kind of event. */
export const fieldsOf = {
  request: [
    'method',
    'path',
    'query',
    'target',
    'protocol',
    'status',
    'bytes',
    'took',
    'agent',
    'isStatic',
  ],
  'sign-in': ['account', 'outcome', 'factor', 'known'],
  read: ['account', 'count'],
  counter: ['name', 'value'],
  outgoing: ['destination', 'program', 'allowed'],
  process: ['program'],
  integrity: ['name', 'outcome'],
  heartbeat: ['name'],
} as const satisfies Readonly<Record<EventKind, readonly string[]>>

export type Field = (typeof fieldsOf)[EventKind][number]
export type Value = string | number | boolean

const absent = undefined
type Read = (event: DetectionEvent) => Value | undefined
const isRequest = (event: DetectionEvent) => (event.kind === 'request' ? event : absent)

/** Reads a field of an event; absent where its kind has none. */
export const reading: Readonly<Record<Field, Read>> = {
  method: (event) => isRequest(event)?.method,
  path: (event) => isRequest(event)?.path,
  query: (event) => isRequest(event)?.query,
  target: (event) => {
    const request = isRequest(event)
    if (request === undefined) return absent
    return request.query === '' ? request.path : `${request.path}?${request.query}`
  },
  protocol: (event) => isRequest(event)?.protocol,
  status: (event) => isRequest(event)?.status,
  bytes: (event) => isRequest(event)?.bytes,
  took: (event) => isRequest(event)?.took,
  agent: (event) => isRequest(event)?.agent,
  isStatic: (event) => isRequest(event)?.isStatic,
  account: (event) => (event.kind === 'sign-in' || event.kind === 'read' ? event.account : absent),
  outcome: (event) =>
    event.kind === 'sign-in' || event.kind === 'integrity' ? event.outcome : absent,
  factor: (event) => (event.kind === 'sign-in' ? event.factor : absent),
  known: (event) => (event.kind === 'sign-in' ? event.known : absent),
  count: (event) => (event.kind === 'read' ? event.count : absent),
  name: (event) =>
    event.kind === 'counter' || event.kind === 'integrity' || event.kind === 'heartbeat'
      ? event.name
      : absent,
  value: (event) => (event.kind === 'counter' ? event.value : absent),
  destination: (event) => (event.kind === 'outgoing' ? event.destination : absent),
  program: (event) =>
    event.kind === 'outgoing' || event.kind === 'process' ? event.program : absent,
  allowed: (event) => (event.kind === 'outgoing' ? event.allowed : absent),
}
