import type { Within } from '@zeimori/store'
import { digestOf, newToken } from '../token.ts'
import { endInvitations, endRequests, endSessions, sessionsEnded } from './ending.ts'
import { onPerson, type Target } from './on-person.ts'

/** How long an invitation can be taken up, in milliseconds. */
const lasts = 72 * 60 * 60 * 1000

/** A link to an account; those sent before end with it. */
export async function newInvitation(within: Within, account: string, now: Date): Promise<string> {
  await endInvitations(within, account)
  const token = newToken()
  const ends_at = new Date(now.getTime() + lasts)
  await within
    .insertInto('invitation')
    .values({ token: digestOf(token), account, ends_at })
    .execute()
  return token
}

const isWaiting = async (within: Within, account: string): Promise<boolean> => {
  const open = await within
    .selectFrom('account_request')
    .select('id')
    .where('account', '=', account)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return open !== undefined
}

/** Sends the link once more; the one before is useless from now on. */
export const resendInvitation = onPerson<Target, { readonly token: string }>({
  permission: 'account.invite',
  action: 'account.invite',
  states: ['invited'],
  change: async (within, { id }, _, __, now) =>
    (await isWaiting(within, id))
      ? { ok: false, refusal: { code: 'needs-second' } }
      : { ok: true, result: { token: await newInvitation(within, id, now) } },
})

/** Takes an invitation back: the account is deleted before anybody has used it. */
export const withdrawInvitation = onPerson<Target, undefined>({
  permission: 'account.invite',
  action: 'account.withdraw-invitation',
  states: ['invited'],
  change: async (within, { id }, _, __, now) => {
    await endInvitations(within, id)
    await endRequests(within, id, now)
    await within
      .updateTable('account')
      .set({ status: 'deleted', deleted_at: now, mail: '' })
      .where('id', '=', id)
      .execute()
    return {
      ok: true,
      result: undefined,
      changes: { status: { before: 'invited', after: 'deleted' } },
    }
  },
})

/**
 * For somebody who has lost her password or her authenticator: both end, and she begins anew with a link.
 * Whoever acts makes sure by another way that it is she.
 */
export const resetAccess = onPerson<Target, { readonly token: string }>({
  permission: 'account.change',
  action: 'password.reset',
  states: ['active'],
  change: async (within, { id }, _, __, now) => {
    await within.deleteFrom('factor').where('account', '=', id).execute()
    await within.deleteFrom('recovery_code').where('account', '=', id).execute()
    await within
      .updateTable('account')
      .set({ status: 'invited', failures: 0, locked_until: null })
      .where('id', '=', id)
      .execute()
    const ended = await endSessions(within, id)
    return {
      ok: true,
      result: { token: await newInvitation(within, id, now) },
      changes: { password: 'secret', factor: 'secret', ...sessionsEnded(ended) },
    }
  },
})
