import { appendEvents, atTheDoor, japanTime } from '@zeimori/store'
import { digestOf } from '../acts/token.ts'
import type { Services } from '../services.ts'

/** Whether a link of a test can still be answered. */
export const isWaiting = (services: Services, token: string): Promise<boolean> =>
  atTheDoor(services.store, async (within) => {
    const found = await within
      .selectFrom('contact')
      .select('id')
      .where('test_digest', '=', digestOf(token))
      .executeTakeFirst()
    return found !== undefined
  })

/**
 * Somebody says that a test arrived. The link is all she has: she need have no account. It works once, and shows
 * nothing of whose it is.
 */
export const confirmArrival = (
  services: Services,
  token: string,
  { source, requestId }: { readonly source: string; readonly requestId: string },
): Promise<boolean> =>
  atTheDoor(services.store, async (within) => {
    const now = services.now()
    const found = await within
      .updateTable('contact')
      .set({ verified_at: now, verified_how: 'link', test_digest: null })
      .where('test_digest', '=', digestOf(token))
      .returning(['id', 'tenant'])
      .executeTakeFirst()
    if (found === undefined) return false
    const { id, tenant } = found
    await appendEvents(within, services.sealing, [
      {
        at: japanTime(now),
        where: { ...services.where, service: services.service ?? 'console', source },
        who: { kind: 'visitor', id },
        what: { kind: 'contact', id, ...(tenant !== null && { tenant }) },
        how: { action: 'contact.confirm', result: 'ok', request: requestId },
      },
    ])
    return true
  })
