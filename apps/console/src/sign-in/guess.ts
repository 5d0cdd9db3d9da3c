import { sql } from 'kysely'
import type { Within } from '@zeimori/store'
import { limitOf, ownLimits, type OwnLimits } from '../limits/own-limits.ts'

/** An account whose password may be tried now. */
export type Guess = {
  readonly id: string
  readonly tenant: string | null
  readonly login: string
  readonly name: string
  readonly role: string
  readonly password: string | null
  readonly password_at: Date | null
  readonly ends_on: Date | null
  readonly limits: OwnLimits
  /** This was the last try before the lock. */
  readonly last: boolean
}

/**
 * Takes one of the account's tries before the password is looked at, in one statement: of many guesses at
 * the same moment no more than ten, or as many as her municipality allows, are looked at. (M08)
 * @returns undefined where there is no account to try, or it is locked, suspended or ended
 */
async function takeTry(within: Within, login: string, now: Date): Promise<Guess | undefined> {
  const { rows } = await sql<Guess>`
    update account set
      failures = case when locked_until is null then failures + 1 else 1 end,
      locked_until = case
        when locked_until is null and failures + 1 >= ${limitOf('tries')}
        then ${now}::timestamptz + make_interval(mins => ${limitOf('lockMinutes')})
      end
    where lower(login) = lower(${login})
      and status = 'active'
      and (ends_on is null or ends_on >= (${now}::timestamptz at time zone 'Asia/Tokyo')::date)
      and (locked_until is null or locked_until <= ${now})
    returning id, tenant, login, name, role, password, password_at, ends_on, ${ownLimits} as limits,
      locked_until is not null as last`.execute(within)
  return rows[0]
}

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

/** Which locks these are: one for each source. */
const sourceLocks = 7602

/** How many failures of one source within ten minutes are looked at: a city hall behind one address passes. */
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
  await sql`select pg_advisory_xact_lock(${sourceLocks}, hashtext(${source}))`.execute(within)
  await countFailure(within, source, now)
  const since = new Date(now.getTime() - 10 * 60 * 1000)
  const { count } = await within
    .selectFrom('attempt')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('source', '=', source)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return count > mostFromSource
}

/** Takes back one that had been counted before it was known how it would end. */
export const giveBackFailure = async (within: Within, source: string): Promise<void> => {
  await sql`
    delete from attempt where ctid in (
      select ctid from attempt where source = ${source} order by at desc limit 1
    )`.execute(within)
}

export const countFailure = async (within: Within, source: string, at: Date): Promise<void> => {
  await within.insertInto('attempt').values({ source, at }).execute()
}
