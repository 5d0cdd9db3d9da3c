import { lockSource, sourceOf, takeTry, type Guess, type Within } from '@zeimori/store'
import { sql } from 'kysely'

/**
 * Gives back the one try of a right password, and not those before: otherwise who knows the password could
 * guess codes for ever, a password in between.
 */
export const giveBackTry = async (
  within: Within,
  { id, last }: Pick<Guess, 'id' | 'last'>,
): Promise<void> => {
  await within
    .updateTable('account')
    .set({
      failures: sql<number>`greatest(failures - 1, 0)`,
      ...(last && { locked_until: null }),
    })
    .where('id', '=', id)
    .execute()
}

/** Gives all tries back, once everything was right. */
export const forgiveTries = async (within: Within, account: string): Promise<void> => {
  await within
    .updateTable('account')
    .set({ failures: 0, locked_until: null })
    .where('id', '=', account)
    .execute()
}

/**
 * How many failures of one source within ten minutes are looked at: a city hall behind one address passes. What
 * one source is says `sourceOf`: of IPv6 a network of 64 bits.
 */
const mostFromSource = 60

/** Nobody's: a source that is slowed down does all that others do, and tries nobody's. */
const noLogin = ''

/**
 * Takes a try, unless too much has failed from there lately. Does the same either way. The failure is counted
 * before it is known, and given back after a success: a burst does not get past the count. (M08, M09, S16)
 */
export async function takeTryFrom(
  within: Within,
  source: string,
  login: string,
  now: Date,
): Promise<Guess | undefined> {
  const slowed = await countsTooMuch(within, source, now)
  return takeTry(within, slowed ? noLogin : login, now)
}

/** Counts one more failure of the source, one after the other, and whether that is too much. */
export async function countsTooMuch(within: Within, source: string, now: Date): Promise<boolean> {
  await lockSource(within, source)
  await countFailure(within, source, now)
  const since = new Date(now.getTime() - 10 * 60 * 1000)
  const { count } = await within
    .selectFrom('attempt')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('source', '=', sourceOf(source))
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return count > mostFromSource
}

/** One more failure that came from there. */
export const countFailure = async (within: Within, source: string, at: Date): Promise<void> => {
  await within
    .insertInto('attempt')
    .values({ source: sourceOf(source), at })
    .execute()
}
