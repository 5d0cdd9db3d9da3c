import { sql } from 'kysely'
import type { Within } from '../within.ts'
import { limitOf, ownLimits, type OwnLimits } from './own-limits.ts'

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
export async function takeTry(
  within: Within,
  login: string,
  now: Date,
): Promise<Guess | undefined> {
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
