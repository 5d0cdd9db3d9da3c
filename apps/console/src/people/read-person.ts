import type { Within } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import type { Services } from '../services.ts'

const columns = [
  'account.id',
  'account.tenant',
  'tenant.name as tenantName',
  'account.login',
  'account.name',
  'account.mail',
  'account.role',
  'account.status',
  'account.department',
  'account.kind',
  'account.purpose',
  'account.responsible',
  'account.ends_on',
  'account.password_at',
  'account.locked_until',
  'account.reviewed_at',
  'account.created_at',
  'account.signed_in_at',
  'account.stopped_at',
  'account.stopped_for',
] as const

const findPerson = (within: Within, id: string) =>
  within
    .selectFrom('account')
    .leftJoin('tenant', 'tenant.id', 'account.tenant')
    .select(columns)
    .where('account.id', '=', id)
    .executeTakeFirst()

/** A person as her page shows her. */
export type PersonSheet = NonNullable<Awaited<ReturnType<typeof findPerson>>>

/** The person, if the caller may see her: a municipality's people see their own alone. */
export const readPerson = (
  services: Services,
  caller: Caller,
  id: string,
): Promise<PersonSheet | undefined> => inReach(services, caller, (within) => findPerson(within, id))

const belongings = async (within: Within, id: string) => ({
  sessions: await within
    .selectFrom('session')
    .select(['digest', 'started_at', 'seen_at', 'source', 'factor'])
    .where('account', '=', id)
    .orderBy('started_at', 'desc')
    .execute(),
  factors: await within.selectFrom('factor').select('kind').where('account', '=', id).execute(),
  reviews: await within
    .selectFrom('account_review')
    .select(['at', 'reviewer_name', 'verdict', 'reason'])
    .where('account', '=', id)
    .orderBy('at', 'desc')
    .limit(20)
    .execute(),
  request: await within
    .selectFrom('account_request')
    .select(['id', 'kind', 'role', 'reason', 'asked_by', 'asked_name', 'asked_at', 'ends_at'])
    .where('account', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirst(),
  uses: await within
    .selectFrom('shared_use')
    .select(['at', 'person', 'purpose', 'source'])
    .where('account', '=', id)
    .orderBy('at', 'desc')
    .limit(50)
    .execute(),
})

/** What belongs to a person: what she has open, her factors, her reviews, what is asked for her. */
export type Belongings = Awaited<ReturnType<typeof belongings>>

export const readBelongings = (
  services: Services,
  caller: Caller,
  id: string,
): Promise<Belongings> => inReach(services, caller, (within) => belongings(within, id))
