import { atTheDoor, ownLimits, type OwnLimits } from '@zeimori/store'
import { sql } from 'kysely'
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
  /** How many alerts that she may see nobody has taken over. */
  readonly alerts: number
}

const stored = [
  'account.id',
  'account.name',
  'account.role',
  'account.tenant',
  'account.kind',
  'account.password',
  'account.password_at',
  'account.mail',
] as const

const allowed = (now: Date) => [
  isGranted('password-period', 'account.tenant', now).as('longer'),
  isGranted('mfa-exception', 'account.id', now).as('excepted'),
  ownLimits.as('limits'),
  pressing.as('alerts'),
]

/** Those of her municipality and of all; the provider's people see every one. Drills count: somebody takes them over. */
const pressing = sql<number>`(select count(*) from alert where state = 'triggered'
  and (account.tenant is null or alert.tenant = account.tenant or alert.scope = 'all'))`

/** @returns undefined where the account cannot be used now */
export const readStanding = (
  { store }: Services,
  account: string,
  now: Date,
): Promise<Standing | undefined> =>
  atTheDoor(store, (within) =>
    within
      .selectFrom('account')
      .select(stored)
      .select(allowed(now))
      .where('id', '=', account)
      .where(isUsable(now))
      .executeTakeFirst(),
  )

/** A session as it is kept, and how its account stands: every page asks for both, in one question. */
export async function readSessionRow(
  { store }: Pick<Services, 'store'>,
  digest: string,
  now: Date,
): Promise<{ readonly data: string; readonly standing: Standing | undefined } | undefined> {
  const row = await atTheDoor(store, (within) =>
    within
      .selectFrom('session')
      .leftJoin('account', (join) =>
        join.onRef('account.id', '=', 'session.account').on(isUsable(now)),
      )
      .select('session.data')
      .select(stored)
      .select(allowed(now))
      .where('session.digest', '=', digest)
      .executeTakeFirst(),
  )
  if (row === undefined) return undefined
  const { data, ...standing } = row
  return { data, standing: isThere(standing) ? standing : undefined }
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null }

const isThere = (standing: Nullable<Standing>): standing is Standing => standing.id !== null
