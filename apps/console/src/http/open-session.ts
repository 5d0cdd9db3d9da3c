import { tellOfSignIn } from '../known-places/tell-of-sign-in.ts'
import { markSignedIn } from '../sign-in/account.ts'
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
  account: string,
  factor: 'totp' | 'passkey' | 'recovery' | 'idp' | 'exception',
  from?: string,
): Promise<void> {
  const now = visit.services.now().getTime()
  await markSignedIn(visit.services, account)
  await tellOfSignIn(visit, account, factor)
  const { account: before, provider: at } = visit.session
  const provider = from ?? (before === account ? at : undefined)
  await visit.renew('anew')
  Object.assign(visit.session, {
    account,
    level: 'full',
    factor,
    startedAt: now,
    seenAt: now,
    provedAt: now,
    ...(provider !== undefined && { provider }),
  })
}
