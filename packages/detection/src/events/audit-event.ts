import type { Action, AuditEvent } from '@zeimori/records'
import { digest } from '../counters/digest.ts'
import { originOf } from './address.ts'
import type { DetectionEvent, Origin, ReadEvent, SignInEvent } from './event.ts'
import { readMoment } from './moment.ts'

const factors: Readonly<Partial<Record<Action, SignInEvent['factor']>>> = {
  'signin.password': 'password',
  'signin.factor': 'code',
}

/** What is read or taken away by the hundred. The opening of a single thing is daily work. */
const reads: ReadonlySet<Action> = new Set<Action>([
  'audit.export',
  'audit.search',
  'data.see',
  'list.export',
])

/** The records that `readAuditEvent` makes an event of. */
export const watchedActions: readonly Action[] = ['signin.password', 'signin.factor', ...reads]

const nowhere: Origin = { address: '', network: '' }
const minute = 60_000

/**
 * What the detection sees in a record of the audit log; undefined where it looks at nothing of it. An account is a
 * digest of its number. Of an account that is not there nothing typed is kept: its failures of one source and
 * one minute are one account's.
 */
export function readAuditEvent({ at: text, where, who, what, how }: AuditEvent) {
  const at = readMoment(text)
  if (at === undefined) return undefined
  const origin = originOf(where.source ?? '')
  const factor = factors[how.action]
  if (factor !== undefined) return origin && signIn({ who, what, how }, factor, { ...origin, at })
  return reads.has(how.action) && how.result === 'ok'
    ? read({ who, what }, { ...(origin ?? nowhere), at })
    : undefined
}

type At = Origin & { readonly at: number }

function signIn(
  { who, what, how }: Pick<AuditEvent, 'who' | 'what' | 'how'>,
  factor: SignInEvent['factor'],
  at: At,
): DetectionEvent {
  const known = who.kind !== 'visitor'
  const stranger = `${at.network} ${Math.floor(at.at / minute)}`
  return {
    kind: 'sign-in',
    ...at,
    tenant: what.tenant ?? '',
    account: String(digest(known ? who.id : stranger)),
    outcome: how.result === 'ok' ? 'ok' : 'failed',
    factor,
    known,
    answeredBy: 'service',
  }
}

/** What the provider's people read of several municipalities is one person's. */
function read({ who, what }: Pick<AuditEvent, 'who' | 'what'>, at: At): ReadEvent | undefined {
  if (who.kind !== 'operator' && who.kind !== 'municipal') return undefined
  return {
    kind: 'read',
    ...at,
    tenant: who.kind === 'operator' ? '' : (what.tenant ?? ''),
    account: String(digest(who.id)),
    session: who.session ?? '',
    count: what.count ?? 1,
  }
}
