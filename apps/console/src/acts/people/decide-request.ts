import { asRole, type Change, type Role } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import type { Caller, Refusal } from '../act.ts'
import { noticeText } from '../../texts/notices.ts'
import { giveRole } from './change-role.ts'
import { forget } from './forget.ts'
import { newInvitation } from './invitations.ts'
import type { Person } from './lock-people.ts'
import { hasNewAddress } from './new-address.ts'
import { tellChanged, tellDecided } from './notices.ts'
import { onPerson, type Target } from './on-person.ts'

export type Decision = Target & { readonly request: string; readonly agree: boolean }

/** What came of it: after consent to an invitation, the secret of its link. */
export type Decided = { readonly token: string | undefined }

type Answered =
  | {
      readonly ok: true
      readonly kind: 'role' | 'invite'
      readonly role: Role
      readonly askedBy: string
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** Consents or refuses, as somebody who did not ask. Of two answers at once one counts. */
export const decideRequest = onPerson<Decision, Decided>({
  permission: 'approval.decide',
  action: 'approval.decide',
  states: ['invited', 'active', 'suspended'],
  change: async (within, person, { request, agree }, caller, now) => {
    const answered = await answer(within, person, { request, agree }, caller, now)
    if (!answered.ok) return answered
    const { kind, role } = answered
    const asked = { [kind]: { before: null, after: agree ? role : 'refused' } }
    if (kind === 'role') {
      const given = agree ? await giveRole(within, person.id, person.role, role, now) : {}
      const notices = agree ? [tellChanged(person, noticeText.roleChanged, now)] : []
      const told = [...notices, tellDecided(answered.askedBy, caller, agree, now)]
      return {
        ok: true,
        result: { token: undefined },
        changes: { ...asked, ...given },
        notices: told,
      }
    }
    if (agree) {
      // What was consented to is the person at the address that was asked for.
      if (hasNewAddress({ ...person, role }, now))
        return { ok: false, refusal: { code: 'address-new' } }
      const { token, notice } = await newInvitation(within, person, now)
      const notices = [notice, tellDecided(answered.askedBy, caller, agree, now)]
      return { ok: true, result: { token }, changes: asked, notices }
    }
    await forget(within, person.id, now)
    const changes: Readonly<Record<string, Change>> = {
      ...asked,
      status: { before: person.status, after: 'deleted' },
    }
    const notices = [tellDecided(answered.askedBy, caller, agree, now)]
    return { ok: true, result: { token: undefined }, changes, notices }
  },
})

async function answer(
  within: Within,
  { id }: Person,
  { request, agree }: Pick<Decision, 'request' | 'agree'>,
  caller: Caller,
  now: Date,
): Promise<Answered> {
  const row = await within
    .selectFrom('account_request')
    .select(['kind', 'role', 'asked_by', 'ends_at', 'decided_at'])
    .where('id', '=', request)
    .where('account', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const role = asRole(row?.role ?? '')
  if (row === undefined || role === undefined) return { ok: false, refusal: { code: 'not-found' } }
  if (row.decided_at !== null) return { ok: false, refusal: { code: 'already', state: 'decided' } }
  if (row.asked_by === caller.id) return { ok: false, refusal: { code: 'own-affair' } }
  if (agree && row.ends_at < now) return { ok: false, refusal: { code: 'too-late' } }
  await within
    .updateTable('account_request')
    .set({ decided_by: caller.id, decided_at: now, agreed: agree })
    .where('id', '=', request)
    .execute()
  return { ok: true, kind: row.kind, role, askedBy: row.asked_by }
}
