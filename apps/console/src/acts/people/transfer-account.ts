import { asRole, grantable, isPowerful, type Role } from '@zeimori/records'
import type { Change } from '@zeimori/records'
import { endInvitations, endRequests, endSessions, sessionsEnded } from './ending.ts'
import { newInvitation } from './invitations.ts'
import { tellSuspended } from './notices.ts'
import { onPerson, type Target } from './on-person.ts'

export type Transfer = Target & {
  readonly to:
    /** Another department of the same municipality: the same identifier, invited anew. */
    | { readonly kind: 'department'; readonly department: string; readonly role: Role }
    /** Another municipality, or away: the account ends. There she is invited under an identifier of her own. */
    | { readonly kind: 'elsewhere' }
}

/**
 * 人事異動: the old role ends at once, with every session. What she may do in her new place comes with a new
 * invitation. (chiyoda-07-a)
 */
export const transferAccount = onPerson<Transfer, { readonly token: string | undefined }>({
  permission: 'account.change',
  action: 'account.transfer',
  states: ['invited', 'active', 'suspended'],
  change: async (within, person, { to }, { actor }, now) => {
    const { id } = person
    const from = asRole(person.role)
    if (to.kind === 'department') {
      if (isPowerful(to.role)) return { ok: false, refusal: { code: 'needs-second' } }
      const offered = from === undefined ? [] : [from, ...grantable(actor.role, from)]
      if (!offered.includes(to.role))
        return { ok: false, refusal: { code: 'not-valid', field: 'role', rule: 'side' } }
    }
    await endInvitations(within, id)
    await endRequests(within, id, now)
    const sessions = sessionsEnded(await endSessions(within, id))
    if (to.kind === 'elsewhere') {
      await within
        .updateTable('account')
        .set({ status: 'suspended', stopped_at: now, stopped_for: 'moved' })
        .where('id', '=', id)
        .execute()
      const changes = { status: { before: person.status, after: 'moved' }, ...sessions }
      const notices = [tellSuspended(person, now)]
      return { ok: true, result: { token: undefined }, changes, notices }
    }
    const { department, role } = to
    await within
      .updateTable('account')
      .set({ department, role, status: 'invited', stopped_at: null, stopped_for: null })
      .where('id', '=', id)
      .execute()
    const changes: Readonly<Record<string, Change>> = {
      department: { before: person.department, after: department },
      role: { before: person.role, after: role },
      ...sessions,
    }
    const { token, notice } = await newInvitation(within, person, now)
    return { ok: true, result: { token }, changes, notices: [notice] }
  },
})
