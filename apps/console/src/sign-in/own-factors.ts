import { atTheDoor } from '@zeimori/store'
import type { Visit } from '../http/route.ts'
import { note, type Known } from './steps.ts'
import { tellOfFactors } from './tell-of-factors.ts'

export type OwnFactor = {
  readonly id: string
  readonly kind: 'totp' | 'passkey'
  readonly label: string
  readonly created_at: Date
  readonly used_at: Date | null
}

/** Everything that somebody can prove herself with, the oldest first. */
export const ownFactors = ({ services }: Visit, account: string): Promise<readonly OwnFactor[]> =>
  atTheDoor(services.store, (within) =>
    within
      .selectFrom('factor')
      .select(['id', 'kind', 'label', 'created_at', 'used_at'])
      .where('account', '=', account)
      .orderBy('created_at')
      .execute(),
  )

/** Removes one, but never the last: nobody works here without a second factor. (M10) */
export const removeFactor = (
  visit: Visit,
  account: Known,
  id: string,
): Promise<'removed' | 'last' | 'gone'> =>
  atTheDoor(visit.services.store, async (within) => {
    const all = await within
      .selectFrom('factor')
      .select('id')
      .where('account', '=', account.id)
      .forUpdate()
      .execute()
    if (!all.some((one) => one.id === id)) return 'gone'
    if (all.length === 1) return 'last'
    await within.deleteFrom('factor').where('id', '=', id).execute()
    await tellOfFactors(within, visit, account)
    const what = { kind: 'factor', id }
    await note(within, visit.services, visit, account, [
      { what, how: { action: 'factor.remove', result: 'ok', changes: { factor: 'secret' } } },
    ])
    return 'removed'
  })
