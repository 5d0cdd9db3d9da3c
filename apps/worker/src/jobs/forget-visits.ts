import { forWorker } from '@zeimori/store'
import type { Job } from './job.ts'

/** How long a wrong guess is remembered, in milliseconds: longer than any limit looks back. */
const remembered = 24 * 60 * 60 * 1000

/**
 * Removes the sessions, the guesses and the ways through a provider that are over. Everybody who opens the
 * sign-in page leaves a session; without this, whoever opens it again and again fills the disk.
 */
export const forgetVisits: Job = {
  name: 'forget-visits',
  cron: '40 * * * *',
  retries: 5,
  retryAfter: 60,
  run: ({ store, now }) =>
    forWorker(store, async (within) => {
      const at = now()
      const ended = await within
        .deleteFrom('session')
        .where('ends_at', '<=', at)
        .executeTakeFirstOrThrow()
      await within
        .deleteFrom('attempt')
        .where('at', '<', new Date(at.getTime() - remembered))
        .execute()
      await within.deleteFrom('identity_attempt').where('ends_at', '<=', at).execute()
      return Number(ended.numDeletedRows)
    }),
}
