import type { Within } from '@zeimori/store'

/** Ends every session of an account, wherever it is open. */
export async function endSessions(within: Within, account: string): Promise<number> {
  const ended = await within
    .deleteFrom('session')
    .where('account', '=', account)
    .returning('digest')
    .execute()
  return ended.length
}

/** Makes the links that were sent to an account useless. */
export const endInvitations = async (within: Within, account: string): Promise<void> => {
  await within.deleteFrom('invitation').where('account', '=', account).execute()
}

/** Closes whatever was asked for an account, or by it, and not decided: nobody can agree to it any more. */
export const endRequests = async (within: Within, account: string, now: Date): Promise<void> => {
  await within
    .updateTable('account_request')
    .set({ decided_at: now, agreed: false })
    .where((of) => of.or([of('account', '=', account), of('asked_by', '=', account)]))
    .where('decided_at', 'is', null)
    .execute()
}

/** How many sessions ended, as a change of the record. */
export const sessionsEnded = (count: number) => ({
  sessions: { before: String(count), after: '0' },
})
