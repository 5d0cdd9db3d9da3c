import { atTheDoor } from '@zeimori/store'
import type { Visit } from '../http/route.ts'
import type { Services } from '../services.ts'
import type { Known } from './steps.ts'
import { isUsable } from './usable.ts'

/** Whose session it is, from the password on; undefined if her account cannot be used any more. */
export async function accountOf({ services, session }: Visit): Promise<Known | undefined> {
  const { account } = session
  if (account === undefined) return undefined
  const row = await atTheDoor(services.store, (within) =>
    within
      .selectFrom('account')
      .select(['id', 'name', 'role', 'tenant', 'login'])
      .where('id', '=', account)
      .where(isUsable(services.now()))
      .executeTakeFirst(),
  )
  return row && { ...row, passwordOld: false }
}

/** Remembers that the account was used, so that those that nobody uses can be found. (fujisawa-3-7-b) */
export const markSignedIn = async ({ store, now }: Services, account: string): Promise<void> => {
  await atTheDoor(store, (within) =>
    within.updateTable('account').set({ signed_in_at: now() }).where('id', '=', account).execute(),
  )
}
