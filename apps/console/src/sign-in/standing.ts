import { atTheDoor, ownLimits, type OwnLimits } from '@zeimori/store'
import { isGranted } from '../approvals/granted.ts'
import type { Services } from '../services.ts'
import { isUsable } from './usable.ts'

/** What decides what somebody may do at this moment. */
export type Standing = {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly tenant: string | null
  readonly kind: string
  readonly mail: string
  readonly password: string | null
  readonly password_at: Date | null
  /** Another has allowed her municipality a longer life of passwords. */
  readonly longer: boolean
  /** Another has allowed her to sign in without a second factor. */
  readonly excepted: boolean
  readonly limits: OwnLimits
}

/** @returns undefined where the account cannot be used now */
export const readStanding = (
  { store }: Services,
  account: string,
  now: Date,
): Promise<Standing | undefined> =>
  atTheDoor(store, (within) =>
    within
      .selectFrom('account')
      .select(['id', 'name', 'role', 'tenant', 'kind', 'password', 'password_at', 'mail'])
      .select([
        isGranted('password-period', 'account.tenant', now).as('longer'),
        isGranted('mfa-exception', 'account.id', now).as('excepted'),
        ownLimits.as('limits'),
      ])
      .where('id', '=', account)
      .where(isUsable(now))
      .executeTakeFirst(),
  )
