import type { AlertKind } from '@zeimori/records'
import type { EventKind } from '../events/event.ts'
import type { Rule } from '../rules/rule.ts'

const byWatch: Readonly<Record<EventKind, AlertKind>> = {
  request: 'intrusion',
  'sign-in': 'intrusion',
  read: 'intrusion',
  counter: 'load',
  outgoing: 'c2',
  process: 'c2',
  integrity: 'tampering',
  heartbeat: 'log',
}

/** What people are told that a rule's alert is: its anomaly, or by what it watches and does. */
export function alertKindOf({ anomaly, watch, answers }: Rule): AlertKind {
  if (anomaly !== undefined) return anomaly
  // Requests that are answered by nobody's being kept out tell of the service, not of whoever asks.
  const isOwnFault =
    watch === 'request' && !answers.includes('ban') && !answers.includes('throttle')
  return isOwnFault ? 'failure' : byWatch[watch]
}
