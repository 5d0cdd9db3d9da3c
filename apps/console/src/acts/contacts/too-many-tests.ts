import { hold, type Within } from '@zeimori/store'
import type { Refusal } from '../act.ts'

const hour = 60 * 60 * 1000

/** How many tests leave within an hour: of one municipality or the provider, and of those to one address. */
const most = { all: 30, there: 5 } as const

/**
 * Whether so many tests were sent lately that no more is: whoever may enter addresses could otherwise have the
 * installation write to a stranger without end. What counts is what was sent, whichever contact it was for: one that
 * is removed and entered again gains nothing. Of many at once, one after the other is counted.
 */
export async function tooManyTests(
  within: Within,
  tenant: string | undefined,
  address: string,
  now: Date,
): Promise<Refusal | undefined> {
  await hold(within, `contact tests ${tenant ?? 'provider'}`)
  const sent = await within
    .selectFrom('outbox')
    .select('address')
    .where('template', '=', 'contact-test')
    .where('tenant', 'is not distinct from', tenant ?? null)
    .where('queued_at', '>', new Date(now.getTime() - hour))
    .execute()
  // Of a webhook the outbox keeps where it leads, and not the whole address.
  const kept = URL.parse(address)?.origin ?? address
  const there = sent.filter((one) => one.address.toLowerCase() === kept.toLowerCase())
  return sent.length < most.all && there.length < most.there
    ? undefined
    : { code: 'not-valid', field: 'address', rule: 'contact-tests' }
}
