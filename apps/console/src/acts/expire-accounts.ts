import { sql } from 'kysely'
import { appendEvents, forProvider, japanTime } from '@zeimori/store'
import type { Services } from '../services.ts'
import { endInvitations, endSessions, sessionsEnded } from './people/ending.ts'

/**
 * Stops every account whose last day is over, with a record for each. She could not sign in any more
 * anyway; this ends what is left of it and lets it be deleted. Doing so twice changes nothing.
 * @returns how many were stopped
 */
export const expireAccounts = ({ store, sealing, now, where }: Services): Promise<number> =>
  forProvider(store, async (within) => {
    const at = now()
    const ended = await within
      .updateTable('account')
      .set({ status: 'suspended', stopped_at: at, stopped_for: 'ended' })
      .where('status', 'in', ['invited', 'active'])
      .where(sql<boolean>`ends_on < (${at}::timestamptz at time zone 'Asia/Tokyo')::date`)
      .returning(['id', 'tenant'])
      .execute()
    for (const { id, tenant } of ended) {
      await endInvitations(within, id)
      const sessions = await endSessions(within, id)
      await appendEvents(within, sealing, [
        {
          at: japanTime(at),
          where: { ...where, service: 'worker' },
          who: { kind: 'system', id: 'expire-accounts' },
          what: { kind: 'account', id, ...(tenant !== null && { tenant }) },
          how: { action: 'account.expire', result: 'ok', changes: sessionsEnded(sessions) },
        },
      ])
    }
    return ended.length
  })
