import { forWorker } from '@zeimori/store'
import type { Job } from './job.ts'

/** How long the outbox says to whom something was sent, in milliseconds; the record of it stays. */
const kept = 90 * 24 * 60 * 60 * 1000

/** Removes the addresses of mails that are long done. (M36: nothing personal is kept without need) */
export const forgetMail: Job = {
  name: 'forget-mail',
  cron: '15 3 * * *',
  retries: 5,
  retryAfter: 60,
  run: ({ store, now }) =>
    forWorker(store, async (within) => {
      const { numDeletedRows } = await within
        .deleteFrom('outbox')
        .where('state', '!=', 'waiting')
        .where('queued_at', '<', new Date(now().getTime() - kept))
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    }),
}
