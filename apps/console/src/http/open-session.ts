import { tellOfSignIn } from '../known-places/tell-of-sign-in.ts'
import { noteSignIn, type SessionFactor } from '../sign-in/sessions-in-log.ts'
import type { Known } from '../sign-in/steps.ts'
import { shortOf } from './held.ts'
import type { Visit } from './route.ts'

/**
 * Opens the session's first half: the password was right, or her municipality's provider has said who she is.
 * Nothing of whoever used the browser before goes with it.
 * @param provider whose provider it was
 */
export async function openHalf(visit: Visit, account: string, provider?: string): Promise<void> {
  const now = visit.services.now().getTime()
  await visit.renew('anew')
  Object.assign(visit.session, {
    account,
    level: 'half',
    startedAt: now,
    seenAt: now,
    ...(provider !== undefined && { provider }),
  })
}

/**
 * Opens the session whole: the second factor was right.
 * @param from whose provider it was, where that was enough
 */
export async function openFull(
  visit: Visit,
  known: Known,
  factor: SessionFactor,
  from?: string,
): Promise<void> {
  const { services, source, requestId } = visit
  const now = services.now().getTime()
  const { account: before, provider: at } = visit.session
  const provider = from ?? (before === known.id ? at : undefined)
  await visit.renew('anew')
  const held = { account: known.id, session: shortOf(visit.here), factor }
  await noteSignIn(services, known, { source, requestId, held })
  await tellOfSignIn(visit, known.id, factor)
  Object.assign(visit.session, {
    account: known.id,
    level: 'full',
    factor,
    startedAt: now,
    seenAt: now,
    provedAt: now,
    ...(provider !== undefined && { provider }),
  })
}
