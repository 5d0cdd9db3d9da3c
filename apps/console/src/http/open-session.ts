import { markSignedIn } from '../sign-in/account.ts'
import type { Visit } from './route.ts'

/** Opens the session's first half: the password was right. */
export async function openHalf(visit: Visit, account: string): Promise<void> {
  const now = visit.services.now().getTime()
  await visit.renew()
  Object.assign(visit.session, { account, level: 'half', startedAt: now, seenAt: now })
}

/** Opens the session whole: the second factor was right. */
export async function openFull(
  visit: Visit,
  account: string,
  factor: 'totp' | 'passkey' | 'recovery' | 'idp' | 'exception',
): Promise<void> {
  const now = visit.services.now().getTime()
  await markSignedIn(visit.services, account)
  await visit.renew()
  Object.assign(visit.session, {
    account,
    level: 'full',
    factor,
    startedAt: now,
    seenAt: now,
    provedAt: now,
  })
}
