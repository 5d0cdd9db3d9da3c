import { endInvitations, endRequests, endSessions, sessionsEnded } from './ending.ts'
import { tellSuspended } from './notices.ts'
import { onPerson, type Target } from './on-person.ts'

export type Review = Target & {
  /** `unneeded`: stopped at once, deleted within seven days. (M46) */
  readonly verdict: 'keep' | 'unneeded'
}

/**
 * 棚卸し of one person: that somebody looked at her account and role, and what came of it. (chiyoda-03-b,
 * chiyoda-65-b, M15)
 */
export const reviewAccount = onPerson<Review, undefined>({
  permission: 'account.review',
  action: 'account.review',
  states: ['invited', 'active', 'suspended'],
  change: async (within, person, { verdict, reason }, caller, now) => {
    const { id, tenant, status, role } = person
    await within
      .insertInto('account_review')
      .values({
        tenant,
        account: id,
        reviewer: caller.id,
        reviewer_name: caller.name,
        verdict,
        reason,
        at: now,
      })
      .execute()
    const stop = verdict === 'unneeded'
    await within
      .updateTable('account')
      .set({
        reviewed_at: now,
        ...(stop && { status: 'suspended' as const, stopped_at: now, stopped_for: verdict }),
      })
      .where('id', '=', id)
      .execute()
    const verdictChange = {
      verdict: { before: null, after: verdict },
      role: { before: role, after: role },
    }
    if (!stop) return { ok: true, result: undefined, changes: verdictChange }
    await endInvitations(within, id)
    await endRequests(within, id, now)
    const ended = sessionsEnded(await endSessions(within, id))
    const changes = { ...verdictChange, status: { before: status, after: 'suspended' }, ...ended }
    return { ok: true, result: undefined, changes, notices: [tellSuspended(person, now)] }
  },
})
