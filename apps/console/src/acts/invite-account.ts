import { invitable, sideOf, type Role } from '@zeimori/records'
import type { Notice, Within } from '@zeimori/store'
import type { Act, Outcome } from './act.ts'
import { timeText } from '../texts/time.ts'
import { digestOf, newToken } from './token.ts'

export type Invitation = {
  readonly tenant: string | undefined
  readonly login: string
  readonly name: string
  readonly mail: string
  readonly role: Role
  /** The last day of use: of a person with a term, or 異動. */
  readonly endsOn: Date | undefined
}

/** The account, and the secret of the link that is mailed to its person. */
export type Invited = { readonly account: string; readonly token: string }

/** How long an invitation can be taken up, in milliseconds. */
const lasts = 72 * 60 * 60 * 1000

/** Invites one person to one account of her own. */
export const inviteAccount: Act<Invitation, Invited> = {
  permission: 'account.invite',
  action: 'account.invite',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, invitation, { actor }, now) => {
    const { tenant, login, role } = invitation
    const what = { kind: 'account', id: login }
    if (!invitable(actor.role).includes(role))
      return { ok: false, refusal: { code: 'forbidden' }, what }
    if ((sideOf(role) === 'municipality') !== (tenant !== undefined))
      return { ok: false, refusal: { code: 'not-valid', field: 'role', rule: 'side' }, what }
    return invite(within, invitation, now)
  },
}

async function invite(
  within: Within,
  { tenant, login, name, mail, role, endsOn }: Invitation,
  now: Date,
): Promise<Outcome<Invited>> {
  const made = await within
    .insertInto('account')
    .values({
      tenant: tenant ?? null,
      login,
      name,
      mail,
      role,
      status: 'invited',
      ends_on: endsOn ?? null,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  const what = { kind: 'account', id: made?.id ?? login }
  // Of another municipality's account this says that it exists: an identifier is one person's for ever.
  if (made === undefined) return { ok: false, refusal: { code: 'taken', field: 'login' }, what }
  const token = newToken()
  const ends_at = new Date(now.getTime() + lasts)
  await within
    .insertInto('invitation')
    .values({ token: digestOf(token), account: made.id, ends_at })
    .execute()
  const notice: Notice = {
    to: { kind: 'account', id: made.id },
    key: `invitation:${digestOf(token)}`,
    usefulUntil: ends_at,
    template: 'invitation',
    values: { login, token, until: timeText(ends_at) },
  }
  return {
    ok: true,
    result: { account: made.id, token },
    what,
    changes: {
      login: { before: null, after: login },
      role: { before: null, after: role },
    },
    notices: [notice],
  }
}
