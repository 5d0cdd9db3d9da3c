import { forWorker } from '@zeimori/store'
import { keepLook, type TakenLook } from '../weaknesses/keep.ts'
import type { Job } from './job.ts'

/**
 * Looks every morning at what runs here and what is published about it. (chiyoda-63-a, tochigi-3-2-a)
 * @param take undefined where this installation has no feeds
 */
export const lookForWeaknesses = (take: (now: Date) => Promise<TakenLook | undefined>): Job => ({
  name: 'look-for-weaknesses',
  cron: '40 5 * * *',
  retries: 5,
  retryAfter: 600,
  run: async (services) => {
    const look = await take(services.now())
    if (look === undefined) return 0
    return forWorker(services.store, (within) => keepLook(within, services, look))
  },
})
