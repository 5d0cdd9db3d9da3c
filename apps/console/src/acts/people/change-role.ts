import { asRole, grantable, type Role } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import { noticeText } from '../../texts/notices.ts'
import { endRequests, endSessions, sessionsEnded } from './ending.ts'
import { tellAsked, tellChanged } from './notices.ts'
import { onPerson, type Target } from './on-person.ts'
import { askSecond, needsSecond } from './second-person.ts'

export type RoleChange = Target & { readonly role: Role }

/** Gives the role; whatever she has open, or asked for, with the old one is closed. */
export async function giveRole(
  within: Within,
  account: string,
  before: string,
  role: Role,
  now: Date,
) {
  await within.updateTable('account').set({ role }).where('id', '=', account).execute()
  await endRequests(within, account, now)
  const ended = await endSessions(within, account)
  return { role: { before, after: role }, ...sessionsEnded(ended) }
}

/** 役割の変更: at once, or — of a role that decides over others — when a second person consents. */
export const changeRole = onPerson<RoleChange, { readonly waits: boolean }>({
  permission: 'account.change',
  action: 'account.change',
  states: ['active', 'suspended'],
  change: async (within, person, { role, tenant, reason }, caller, now) => {
    const from = asRole(person.role)
    if (from === undefined || !grantable(caller.actor.role, from).includes(role))
      return { ok: false, refusal: { code: 'not-valid', field: 'role', rule: 'side' } }
    if (!(await needsSecond(within, role, tenant, caller, person.id)))
      return {
        ok: true,
        result: { waits: false },
        changes: await giveRole(within, person.id, person.role, role, now),
        notices: [tellChanged(person, noticeText.roleChanged, now)],
      }
    const asked = { tenant: person.tenant, account: person.id, kind: 'role', role, reason } as const
    return (await askSecond(within, asked, caller, now)) === undefined
      ? { ok: false, refusal: { code: 'already', state: 'asked' } }
      : {
          ok: true,
          result: { waits: true },
          changes: { asked: { before: from, after: role } },
          notices: [tellAsked(tenant, caller, now)],
        }
  },
})
