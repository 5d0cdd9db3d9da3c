import { limitsOf } from '@zeimori/records'
import { atTheDoor, type OwnLimits, type Store, type Within } from '@zeimori/store'
import { isPassword } from './password-hash.ts'

/** Whether a password is one of the last, the present one among them. (M05) */
export async function wasUsed(
  store: Store,
  account: string,
  password: string,
  own: OwnLimits,
): Promise<boolean> {
  const rows = await atTheDoor(store, (within) =>
    within
      .selectFrom('password_history')
      .select('hash')
      .where('account', '=', account)
      .orderBy('at', 'desc')
      .limit(limitsOf(own).passwordHistory)
      .execute(),
  )
  const matches = await Promise.all(rows.map(({ hash }) => isPassword(hash, password)))
  return matches.includes(true)
}

/**
 * Makes it the password of an account whose person is at the door, and remembers it.
 * @returns false if the account was stopped meanwhile: a password brings nobody back
 */
export async function keepPassword(
  within: Within,
  account: string,
  hash: string,
  now: Date,
): Promise<boolean> {
  const kept = await within
    .updateTable('account')
    .set({ password: hash, password_at: now, status: 'active', failures: 0, locked_until: null })
    .where('id', '=', account)
    .where('status', 'in', ['invited', 'active'])
    .returning('id')
    .executeTakeFirst()
  if (kept === undefined) return false
  await within.insertInto('password_history').values({ account, hash, at: now }).execute()
  return true
}
