import { atTheDoor } from '@zeimori/store'
import type { Visit } from '../http/route.ts'
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
  return row
}
