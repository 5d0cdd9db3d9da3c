import type { Within } from '@zeimori/store'
import { endInvitations, endRequests, endSessions } from './ending.ts'

/**
 * 削除: whatever opens anything goes, with her address; the identifier, the name and the history stay, so that the
 * records can be read and the identifier is never given to another. Every way to 「deleted」 is this one. The
 * password goes by the database's own hand. (M46, fujisawa-3-7-b)
 * @returns how many sessions ended
 */
export async function forget(within: Within, id: string, now: Date): Promise<number> {
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
  return ended
}
