import { approvalKinds, may, type Permission, type Role } from '@zeimori/records'
import type { RawBuilder } from 'kysely'
import type { Within } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import { readMe } from '../me/read-me.ts'
import type { Services } from '../services.ts'
import { isPasswordAging } from '../sign-in/password-age.ts'
import type { DueKind } from '../texts/due.ts'
import {
  overdueIncidents,
  overdueWeaknesses,
  pressingAlerts,
  unverifiedContacts,
} from './of-alerts.ts'
import { isDeleteDue, isEnding, isInvitationOver, isReviewDue, isUnused } from './who.ts'

/** Something that waits for this person, and how much of it. */
export type Due = { readonly kind: DueKind; readonly count: number }

const count = async (within: Within, which: RawBuilder<boolean>): Promise<number> => {
  const { all } = await within
    .selectFrom('account')
    .select((of) => of.fn.countAll<number>().as('all'))
    .where(which)
    .executeTakeFirstOrThrow()
  return all
}

const requests = async (within: Within, { id }: Caller, now: Date): Promise<number> => {
  const { all } = await within
    .selectFrom('account_request')
    .select((of) => of.fn.countAll<number>().as('all'))
    .where('decided_at', 'is', null)
    .where('ends_at', '>', now)
    .where('asked_by', '!=', id)
    .executeTakeFirstOrThrow()
  return all
}

/** The requests that she may answer. */
const approvals = async (within: Within, { id, actor }: Caller): Promise<number> => {
  const kinds = Object.entries(approvalKinds).flatMap(([kind, { deciders }]) => {
    const able: readonly Role[] = deciders
    return able.includes(actor.role) ? [kind] : []
  })
  if (kinds.length === 0) return 0
  const { all } = await within
    .selectFrom('approval')
    .select((of) => of.fn.countAll<number>().as('all'))
    .where('state', '=', 'requested')
    .where('requested_by', '!=', id)
    .where('kind', 'in', kinds)
    .executeTakeFirstOrThrow()
  return all
}

/** One where there is no municipality yet. */
const noTenant = async (within: Within): Promise<number> => {
  const found = await within.selectFrom('tenant').select('id').limit(1).executeTakeFirst()
  return found === undefined ? 1 : 0
}

/** One where nobody else of her role could be the second person. */
const alone = async (within: Within, { id, actor }: Caller): Promise<number> => {
  const other = await within
    .selectFrom('account')
    .select('id')
    .where('role', '=', actor.role)
    .where('tenant', 'is not distinct from', actor.tenant ?? null)
    .where('status', 'in', ['invited', 'active'])
    .where('id', '!=', id)
    .limit(1)
    .executeTakeFirst()
  return other === undefined ? 1 : 0
}

/** How few recovery codes are few. */
const fewCodes = 3

/** What waits for somebody: of her own account, and of those that she answers for. */
export async function readDue(services: Services, caller: Caller): Promise<readonly Due[]> {
  const now = services.now()
  const { actor } = caller
  const { account, codes } = await readMe(services, caller.id)
  const isAging = account.password_at !== null && isPasswordAging(account.password_at, now, account)
  const own: readonly Due[] = [
    { kind: 'password', count: isAging ? 1 : 0 },
    { kind: 'codes', count: codes < fewCodes ? 1 : 0 },
  ]
  const answered: readonly (readonly [DueKind, Permission, (within: Within) => Promise<number>])[] =
    [
      ['alerts', 'alert.answer', pressingAlerts],
      ['incidents', 'incident.work', (within) => overdueIncidents(within, now)],
      ['weaknesses', 'weakness.work', (within) => overdueWeaknesses(within, now)],
      ['contacts', 'contact.change', (within) => unverifiedContacts(within, actor.tenant, now)],
      ['first-tenant', 'tenant.create', noTenant],
      ['alone', 'approval.decide', (within) => alone(within, caller)],
      ['approvals', 'approval.decide', (within) => approvals(within, caller)],
      ['requests', 'approval.decide', (within) => requests(within, caller, now)],
      ['reviews', 'account.review', (within) => count(within, isReviewDue(now))],
      ['deletions', 'account.delete', (within) => count(within, isDeleteDue)],
      ['ending', 'account.suspend', (within) => count(within, isEnding(now))],
      ['unused', 'account.suspend', (within) => count(within, isUnused(now))],
      ['invitations', 'account.invite', (within) => count(within, isInvitationOver(now))],
    ]
  const others = await inReach(services, caller, async (within) => {
    const found: Due[] = []
    for (const [kind, permission, read] of answered)
      if (may(actor, permission, actor.tenant)) found.push({ kind, count: await read(within) })
    return found
  })
  return [...own, ...others].filter((due) => due.count > 0)
}
