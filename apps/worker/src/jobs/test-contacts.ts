import { createHash, randomBytes } from 'node:crypto'
import { beginningOf, dayInJapan, dayNumber, yearMonthDay } from '@zeimori/records'
import { enqueueMails, forWorker } from '@zeimori/store'
import { note } from '../services.ts'
import type { Job } from './job.ts'

/** The first moment of a month in Japan. */
function monthOf(now: Date): Date {
  const { year, month } = yearMonthDay(dayInJapan(now.getTime()))
  return new Date(beginningOf(dayNumber({ year, month, day: 1 })))
}

/**
 * Writes to every contact, once a month, with a link that says that it arrived. Whoever has not answered for a month
 * and ten days is shown as not confirmed. Run again, it writes only to whom it has not. (chiyoda-23-b)
 */
export const testContacts: Job = {
  name: 'test-contacts',
  cron: '0 9 1 * *',
  retries: 10,
  retryAfter: 60,
  run: (services) =>
    forWorker(services.store, async (within) => {
      const now = services.now()
      const rows = await within
        .selectFrom('contact')
        .select(['id', 'tenant'])
        .where((of) => of.or([of('tested_at', 'is', null), of('tested_at', '<', monthOf(now))]))
        .forUpdate()
        .execute()
      for (const { id, tenant } of rows) {
        const token = randomBytes(32).toString('base64url')
        const digest = createHash('sha256').update(token).digest('base64url')
        await within
          .updateTable('contact')
          .set({ tested_at: now, test_digest: digest })
          .where('id', '=', id)
          .execute()
        await enqueueMails(
          within,
          services.vault,
          [
            {
              to: { kind: 'contact', id },
              key: `contact-test:${digest}`,
              template: 'contact-test',
              values: { token },
            },
          ],
          now,
        )
        const what = { kind: 'contact', id, ...(tenant !== null && { tenant }) }
        await note(within, services, 'test-contacts', what, {
          action: 'contact.test',
          result: 'ok',
        })
      }
      return rows.length
    }),
}
