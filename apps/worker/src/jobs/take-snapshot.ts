import { dayInJapan, isoDay } from '@zeimori/records'
import { forWorker, keepSnapshot } from '@zeimori/store'
import { note } from '../services.ts'
import type { Job } from './job.ts'

/** What a host consists of, as it is kept. */
export type TakenSnapshot = { readonly host: string; readonly body: string }

/**
 * Keeps every morning what this host consists of: what changed, and when, follows from it. (S39; fujisawa-3-11-c)
 * The first look of a day counts.
 */
export const takeSnapshot = (take: (now: Date) => TakenSnapshot): Job => ({
  name: 'take-snapshot',
  cron: '30 5 * * *',
  retries: 5,
  retryAfter: 600,
  run: async (services) => {
    const now = services.now()
    const { host, body } = take(now)
    const day = isoDay(dayInJapan(now.getTime()))
    return forWorker(services.store, async (within) => {
      const isNew = await keepSnapshot(within, { host, day, body }, now)
      if (!isNew) return 0
      await note(
        within,
        services,
        'take-snapshot',
        { kind: 'inventory', id: `${host} ${day}` },
        { action: 'inventory.take', result: 'ok' },
      )
      return 1
    })
  },
})
