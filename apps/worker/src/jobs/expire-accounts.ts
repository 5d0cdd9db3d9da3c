import { forWorker, type Within } from '@zeimori/store'
import { sql } from 'kysely'
import { note, type WorkerServices } from '../services.ts'
import type { Job } from './job.ts'

/**
 * Stops every account whose last day in Japan is over, with a record for each. She could not sign in any
 * more anyway; this closes what she has open and lets her account be deleted. (M46, chiyoda-03-c)
 */
export const expireAccounts: Job = {
  name: 'expire-accounts',
  cron: '5 0 * * *',
  retries: 10,
  retryAfter: 60,
  run: (services) => forWorker(services.store, (within) => expire(within, services)),
}

async function expire(within: Within, services: WorkerServices): Promise<number> {
  const at = services.now()
  const ended = await within
    .updateTable('account')
    .set({ status: 'suspended', stopped_at: at, stopped_for: 'ended' })
    .where('status', 'in', ['invited', 'active'])
    .where(sql<boolean>`ends_on < (${at}::timestamptz at time zone 'Asia/Tokyo')::date`)
    .returning(['id', 'tenant'])
    .execute()
  for (const { id, tenant } of ended) {
    await within.deleteFrom('invitation').where('account', '=', id).execute()
    const closed = await within
      .deleteFrom('session')
      .where('account', '=', id)
      .returning('digest')
      .execute()
    const what = { kind: 'account', id, ...(tenant !== null && { tenant }) }
    const changes = { sessions: { before: String(closed.length), after: '0' } }
    await note(within, services, 'expire-accounts', what, {
      action: 'account.expire',
      result: 'ok',
      changes,
    })
  }
  return ended.length
}
