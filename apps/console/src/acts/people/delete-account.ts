import { endInvitations, endRequests, endSessions, sessionsEnded } from './ending.ts'
import { onPerson, type Target } from './on-person.ts'

/**
 * 削除: password, factors, links and address go; the identifier, the name and the history stay, so that the
 * records can be read and the identifier is never given to another. (M46, fujisawa-3-7-b)
 */
export const deleteAccount = onPerson<Target, undefined>({
  permission: 'account.delete',
  action: 'account.delete',
  states: ['suspended'],
  change: async (within, { id }, _, __, now) => {
    await endInvitations(within, id)
    await endRequests(within, id, now)
    const ended = await endSessions(within, id)
    await within.deleteFrom('factor').where('account', '=', id).execute()
    await within.deleteFrom('identity').where('account', '=', id).execute()
    await within.deleteFrom('recovery_code').where('account', '=', id).execute()
    await within.deleteFrom('password_history').where('account', '=', id).execute()
    await within
      .updateTable('account')
      .set({ status: 'deleted', deleted_at: now, mail: '' })
      .where('id', '=', id)
      .execute()
    return {
      ok: true,
      result: undefined,
      changes: { status: { before: 'suspended', after: 'deleted' }, ...sessionsEnded(ended) },
    }
  },
})
