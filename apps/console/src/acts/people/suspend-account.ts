import { endInvitations, endRequests, endSessions, sessionsEnded } from './ending.ts'
import { tellSuspended } from './notices.ts'
import { onPerson, type Target } from './on-person.ts'

export type Suspension = Target & {
  /** `paused` comes back, `unneeded` is deleted within seven days. (M46) */
  readonly why: 'paused' | 'unneeded'
}

/** 停止: she cannot sign in, and whatever she has open is closed at once. (chiyoda-03-c, chiyoda-65-a) */
export const suspendAccount = onPerson<Suspension, undefined>({
  permission: 'account.suspend',
  action: 'account.suspend',
  states: ['invited', 'active'],
  change: async (within, person, { why }, _, now) => {
    const { id, status } = person
    await within
      .updateTable('account')
      .set({ status: 'suspended', stopped_at: now, stopped_for: why })
      .where('id', '=', id)
      .execute()
    await endInvitations(within, id)
    await endRequests(within, id, now)
    const ended = await endSessions(within, id)
    return {
      ok: true,
      result: undefined,
      notices: [tellSuspended(person, now)],
      changes: {
        status: { before: status, after: 'suspended' },
        why: { before: null, after: why },
        ...sessionsEnded(ended),
      },
    }
  },
})
