import { atTheDoor } from '@zeimori/store'
import type { Visit } from '../http/route.ts'
import type { Known } from './steps.ts'

/** Whose session it is, from the password on; undefined if her account cannot be used any more. */
export async function accountOf({ services, session }: Visit): Promise<Known | undefined> {
  const { account } = session
  if (account === undefined) return undefined
  const row = await atTheDoor(services.store, (within) =>
    within
      .selectFrom('account')
      .select(['id', 'name', 'role', 'tenant', 'login'])
      .where('id', '=', account)
      .where('status', '=', 'active')
      .executeTakeFirst(),
  )
  return row && { ...row, passwordOld: false }
}
