import type { Notice, Within } from '@zeimori/store'
import { timeText } from '../../texts/time.ts'
import { digestOf, newToken } from '../token.ts'
import { endInvitations, endSessions, sessionsEnded } from './ending.ts'
import { forget } from './forget.ts'
import { hasNewAddress } from './new-address.ts'
import { onPerson, type Target } from './on-person.ts'

/** How long an invitation can be taken up, in milliseconds. */
const lasts = 72 * 60 * 60 * 1000

/** A link to an account, and the mail that brings it to its person. */
export type NewInvitation = { readonly token: string; readonly notice: Notice }

/** A link to an account; those sent before end with it. */
export async function newInvitation(
  within: Within,
  { id: account, login }: { readonly id: string; readonly login: string },
  now: Date,
): Promise<NewInvitation> {
  await endInvitations(within, account)
  const token = newToken()
  const ends_at = new Date(now.getTime() + lasts)
  await within
    .insertInto('invitation')
    .values({ token: digestOf(token), account, ends_at })
    .execute()
  const notice: Notice = {
    to: { kind: 'account', id: account },
    key: `invitation:${digestOf(token)}`,
    usefulUntil: ends_at,
    template: 'invitation',
    values: { login, token, until: timeText(ends_at) },
  }
  return { token, notice }
}

const isWaiting = async (within: Within, account: string, now: Date): Promise<boolean> => {
  const open = await within
    .selectFrom('account_request')
    .select('id')
    .where('account', '=', account)
    .where('decided_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return open !== undefined
}

/** Sends the link once more; the one before is useless from now on. */
export const resendInvitation = onPerson<Target, { readonly token: string }>({
  permission: 'account.invite',
  action: 'account.invite',
  states: ['invited'],
  change: async (within, person, _, __, now) => {
    if (await isWaiting(within, person.id, now))
      return { ok: false, refusal: { code: 'needs-second' } }
    // Otherwise whoever resets, corrects the address and sends the link once more has the account.
    if (hasNewAddress(person, now)) return { ok: false, refusal: { code: 'address-new' } }
    const { token, notice } = await newInvitation(within, person, now)
    return { ok: true, result: { token }, notices: [notice] }
  },
})

/**
 * Takes an invitation back: the account is deleted before anybody has used it. Of one that somebody has used, as
 * after a transfer, use is stopped first, as of every other. (M46)
 */
export const withdrawInvitation = onPerson<Target, undefined>({
  permission: 'account.invite',
  action: 'account.withdraw-invitation',
  states: ['invited'],
  change: async (within, { id, signed_in_at }, _, __, now) => {
    if (signed_in_at !== null)
      return { ok: false, refusal: { code: 'not-valid', field: 'status', rule: 'withdraw-used' } }
    await forget(within, id, now)
    return {
      ok: true,
      result: undefined,
      changes: { status: { before: 'invited', after: 'deleted' } },
    }
  },
})

/**
 * For somebody who has lost her password or her authenticator: both end (the password by the database's own
 * hand), and she begins anew with a link.
 * Whoever acts makes sure by another way that it is she.
 */
export const resetAccess = onPerson<Target, { readonly token: string }>({
  permission: 'account.change',
  action: 'password.reset',
  states: ['active'],
  change: async (within, person, _, __, now) => {
    const { id } = person
    if (hasNewAddress(person, now)) return { ok: false, refusal: { code: 'address-new' } }
    await within.deleteFrom('factor').where('account', '=', id).execute()
    await within.deleteFrom('identity').where('account', '=', id).execute()
    await within.deleteFrom('recovery_code').where('account', '=', id).execute()
    await within
      .updateTable('account')
      .set({ status: 'invited', failures: 0, locked_until: null })
      .where('id', '=', id)
      .execute()
    const ended = await endSessions(within, id)
    const { token, notice } = await newInvitation(within, person, now)
    return {
      ok: true,
      result: { token },
      notices: [notice],
      changes: { password: 'secret', factor: 'secret', ...sessionsEnded(ended) },
    }
  },
})
