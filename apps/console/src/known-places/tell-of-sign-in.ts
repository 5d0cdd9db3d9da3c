import { randomUUID } from 'node:crypto'
import type { MailWords } from '@zeimori/records'
import { atTheDoor, enqueueMails, type Notice, type Within } from '@zeimori/store'
import { sql } from 'kysely'
import type { Visit } from '../http/route.ts'
import { timeText } from '../texts/time.ts'
import { placeOf } from './place-of.ts'

/** For how many days a place is known that she has not come from again. */
const knownDays = 365
const day = 24 * 60 * 60 * 1000

/**
 * Tells a person by mail of a sign-in from a place or with a browser that she has not come with before, and
 * of each use of a recovery code. Her very first sign-in is from the link that she was sent. (ipa-6-ii)
 */
export const tellOfSignIn = (
  { services, source, browser }: Visit,
  account: string,
  factor: string,
): Promise<void> =>
  atTheDoor(services.store, async (within) => {
    const now = services.now()
    const { login } = await within
      .selectFrom('account')
      .select('login')
      .where('id', '=', account)
      .executeTakeFirstOrThrow()
    const isNew = await isNewPlace(within, account, placeOf(account, source, browser), now)
    const shared = { login, at: timeText(now), source }
    const words: MailWords[] = []
    if (isNew) words.push({ template: 'new-sign-in', values: shared })
    if (factor === 'recovery')
      words.push({
        template: 'recovery-used',
        values: { ...shared, left: String(await codesLeft(within, account)) },
      })
    const notices = words.map((one): Notice => ({
      ...one,
      to: { kind: 'account', id: account },
      key: `${one.template}:${randomUUID()}`,
    }))
    await enqueueMails(within, services.vault, notices, now)
  })

/** Remembers the place. Of two sign-ins at once from the same new place, one finds it new. */
async function isNewPlace(
  within: Within,
  account: string,
  place: string,
  now: Date,
): Promise<boolean> {
  await within
    .deleteFrom('known_place')
    .where('account', '=', account)
    .where('seen_at', '<', new Date(now.getTime() - knownDays * day))
    .execute()
  const before = await within
    .selectFrom('known_place')
    .select('place')
    .where('account', '=', account)
    .limit(1)
    .executeTakeFirst()
  const kept = await within
    .insertInto('known_place')
    .values({ account, place, seen_at: now })
    .onConflict((on) => on.columns(['account', 'place']).doUpdateSet({ seen_at: now }))
    .returning(sql<boolean>`xmax = 0`.as('inserted'))
    .executeTakeFirstOrThrow()
  return before !== undefined && kept.inserted
}

async function codesLeft(within: Within, account: string): Promise<number> {
  const rows = await within
    .selectFrom('recovery_code')
    .select('hash')
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
  return rows.length
}
