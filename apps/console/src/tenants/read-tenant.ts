import { forProvider, openingHistory, openNow, type Within } from '@zeimori/store'
import { sql } from 'kysely'
import type { Caller } from '../acts/act.ts'
import { readLimits } from '../acts/change-limits.ts'
import { inReach } from '../acts/perform.ts'
import { isPasswordOver, isReviewDue, isUnused } from '../due/who.ts'
import { dayText } from '../texts/day.ts'
import type { Services } from '../services.ts'
import { launchFindings } from './launch-check.ts'

/** How many of a municipality's accounts are in a state that its access control turns on. */
const counted = (now: Date) =>
  ({
    active: sql<boolean>`account.status = 'active'`,
    invited: sql<boolean>`account.status = 'invited'`,
    suspended: sql<boolean>`account.status = 'suspended'`,
    exceptions: sql<boolean>`account.status <> 'deleted' and account.kind <> 'personal'`,
    withoutFactor: sql<boolean>`account.status = 'active'
      and not exists (select from factor where factor.account = account.id)`,
    passwordOver: isPasswordOver(now),
    locked: sql<boolean>`account.locked_until > ${now}::timestamptz`,
    reviewDue: isReviewDue(now),
    unused: isUnused(now),
  }) as const

export type AccessCounts = { readonly [Which in keyof ReturnType<typeof counted>]: number }

async function readCounts(within: Within, tenant: string, now: Date): Promise<AccessCounts> {
  const which = counted(now)
  const count = (part: keyof AccessCounts) =>
    sql<number>`count(*) filter (where ${which[part]})`.as(part)
  return within
    .selectFrom('account')
    .select([
      count('active'),
      count('invited'),
      count('suspended'),
      count('exceptions'),
      count('withoutFactor'),
      count('passwordOver'),
      count('locked'),
      count('reviewDue'),
      count('unused'),
    ])
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow()
}

const readRoles = (within: Within, tenant: string | null) =>
  within
    .selectFrom('account')
    .select(['role', (of) => of.fn.countAll<number>().as('count')])
    .where('status', 'in', ['active', 'invited'])
    .where((of) => (tenant === null ? of('tenant', 'is', null) : of('tenant', '=', tenant)))
    .groupBy('role')
    .execute()

const readOne = async (within: Within, tenant: string, now: Date) => {
  const found = await within
    .selectFrom('tenant')
    .select(['id', 'name', 'created_at'])
    .where('id', '=', tenant)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const { count: sessions } = await within
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('account.tenant', '=', tenant)
    .executeTakeFirstOrThrow()
  const reviewed = await within
    .selectFrom('account_review')
    .select((of) => of.fn.max('at').as('at'))
    .where('tenant', '=', tenant)
    .executeTakeFirst()
  const granted = await within
    .selectFrom('approval')
    .select(['id', 'kind', 'subject_name', 'ends_on'])
    .where('tenant', '=', tenant)
    .where('state', '=', 'approved')
    .where('ends_on', '>=', dayText(now))
    .orderBy('ends_on')
    .execute()
  return {
    tenant: found,
    granted,
    limits: await readLimits(within, tenant),
    counts: await readCounts(within, tenant, now),
    roles: await readRoles(within, tenant),
    sessions,
    reviewedAt: reviewed?.at ?? null,
    findings: await launchFindings(within, tenant, now),
    opening: openNow(await openingHistory(within, tenant)),
  }
}

/**
 * The state of a municipality's access control, for the provider and at any time for itself: who may do
 * what, how they prove who they are, and how many of the provider's people can see it. (gyomu-11-b)
 */
export async function readTenant(services: Services, caller: Caller, tenant: string) {
  const now = services.now()
  const found = await inReach(services, caller, (within) => readOne(within, tenant, now))
  if (found === undefined) return undefined
  // Numbers alone: a municipality learns how many of the provider's people reach it, not who they are.
  const provider = await forProvider(services.store, (within) => readRoles(within, null))
  return { ...found, provider }
}

export type TenantSheet = NonNullable<Awaited<ReturnType<typeof readTenant>>>
