import { invitable, isPowerful, sideOf, type Role } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import type { Act, Caller, Outcome, Refusal } from './act.ts'
import { newInvitation } from './people/invitations.ts'
import { tellAsked } from './people/notices.ts'
import { askSecond, needsSecond } from './people/second-person.ts'

export type Invitation = {
  readonly tenant: string | undefined
  readonly login: string
  readonly name: string
  readonly mail: string
  readonly role: Role
  /** The last day of use: of a person with a term, or 異動. */
  readonly endsOn: Date | undefined
  readonly department?: string
  /** An exception to one person one account, with its reason and who answers for it. (chiyoda-01-c) */
  readonly exception?: Exception
  /** Why, in the words of the one who invites. */
  readonly reason?: string
}

export type Exception = {
  readonly kind: 'shared' | 'test' | 'probe'
  readonly purpose: string
  readonly responsible: string
}

/** The account, and the secret of the link that is mailed to its person. */
export type Invited = { readonly account: string; readonly token: string }

/** Invites one person to one account of her own. */
export const inviteAccount: Act<Invitation, Invited> = {
  permission: 'account.invite',
  action: 'account.invite',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, invitation, caller, now) => {
    const refusal = unfit(invitation, caller)
    const what = { kind: 'account', id: invitation.login }
    if (refusal !== undefined) return { ok: false, refusal, what }
    if (await needsSecond(within, invitation.role, invitation.tenant, caller))
      return { ok: false, refusal: { code: 'needs-second' }, what }
    const made = await register(within, invitation)
    if (!made.ok) return made
    const { account } = made.result
    const { reason, login } = invitation
    const { token, notice } = await newInvitation(within, { id: account, login }, now)
    return {
      ...made,
      result: { account, token },
      notices: [notice],
      ...(reason !== undefined && { reason }),
    }
  },
}

/** Asks for an invitation that takes a second person: the link comes with her consent. */
export const askInvitation: Act<
  Invitation & { readonly reason: string },
  Pick<Invited, 'account'>
> = {
  permission: 'account.invite',
  action: 'approval.request',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { reason, ...invitation }, caller, now) => {
    const refusal = unfit(invitation, caller)
    if (refusal !== undefined)
      return { ok: false, refusal, what: { kind: 'account', id: invitation.login } }
    const made = await register(within, invitation)
    if (!made.ok) return made
    const { account } = made.result
    const asked = { account, kind: 'invite', role: invitation.role, reason } as const
    await askSecond(within, { ...asked, tenant: invitation.tenant ?? null }, caller, now)
    return { ...made, reason, notices: [tellAsked(invitation.tenant, caller, now)] }
  },
}

/** Why such an account cannot be. */
function unfit(
  { role, tenant, endsOn, exception }: Invitation,
  { actor }: Caller,
): Refusal | undefined {
  if (!invitable(actor.role).includes(role)) return { code: 'forbidden' }
  if ((sideOf(role) === 'municipality') !== (tenant !== undefined))
    return { code: 'not-valid', field: 'role', rule: 'side' }
  // Nobody could say who of them decided: a shared account decides nothing.
  if (exception?.kind === 'shared' && isPowerful(role))
    return { code: 'not-valid', field: 'kind', rule: 'shared-role' }
  if (exception?.kind === 'test' && endsOn === undefined)
    return { code: 'not-valid', field: 'endsOn', rule: 'test-end' }
  return undefined
}

async function register(
  within: Within,
  { tenant, login, name, mail, role, endsOn, department = '', exception }: Invitation,
): Promise<Outcome<Pick<Invited, 'account'>>> {
  const made = await within
    .insertInto('account')
    .values({
      tenant: tenant ?? null,
      login,
      name,
      mail,
      role,
      department,
      status: 'invited',
      ends_on: endsOn ?? null,
      ...exception,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  const what = { kind: 'account', id: made?.id ?? login }
  // Of another municipality's account this says that it exists: an identifier is one person's for ever.
  if (made === undefined) return { ok: false, refusal: { code: 'taken', field: 'login' }, what }
  const added = { login, role, ...(exception && { kind: exception.kind }) }
  return {
    ok: true,
    result: { account: made.id },
    what,
    changes: Object.fromEntries(
      Object.entries(added).map(([field, after]) => [field, { before: null, after }]),
    ),
  }
}
