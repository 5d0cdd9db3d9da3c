import {
  asRole,
  dayInJapan,
  type AccountFact,
  type ReviewFact,
  type SharedUseFact,
} from '@zeimori/records'
import type { Within } from '@zeimori/store'

const moment = (at: Date | null): number | undefined => at?.getTime()

/** Everybody who can touch a municipality's data: its own people and the provider's. */
export async function accountFacts(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<readonly AccountFact[]> {
  const rows = await within
    .selectFrom('account')
    .select([
      'id',
      'tenant',
      'login',
      'name',
      'department',
      'role',
      'kind',
      'purpose',
      'status',
      'created_at',
      'signed_in_at',
      'stopped_at',
      'deleted_at',
      'ends_on',
      'reviewed_at',
    ])
    .where((of) => of.or([of('tenant', '=', tenant), of('tenant', 'is', null)]))
    .where('created_at', '<=', new Date(asOf))
    .orderBy('tenant', (order) => order.asc().nullsLast())
    .orderBy('login')
    .execute()
  const factors = await within.selectFrom('factor').select(['account', 'kind']).execute()
  const byAccount = Map.groupBy(factors, ({ account }) => account)
  return rows.map((row) => ({
    ref: `account:${row.id}`,
    login: row.login,
    name: row.name,
    department: row.department,
    role: asRole(row.role),
    isProvider: row.tenant === null,
    kind: row.kind,
    purpose: row.purpose,
    status: row.status,
    createdAt: row.created_at.getTime(),
    signedInAt: moment(row.signed_in_at),
    stoppedAt: moment(row.stopped_at),
    deletedAt: moment(row.deleted_at),
    endsOn: row.ends_on === null ? undefined : dayInJapan(row.ends_on.getTime()),
    reviewedAt: row.reviewed_at.getTime(),
    factors: [...new Set((byAccount.get(row.id) ?? []).map(({ kind }) => kind))],
  }))
}

/** The reviews of these people that had been written by a moment. */
export async function reviewFacts(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<readonly ReviewFact[]> {
  const rows = await within
    .selectFrom('account_review')
    .innerJoin('account', 'account.id', 'account_review.account')
    .selectAll('account_review')
    .select('account.name as accountName')
    .where((of) =>
      of.or([of('account_review.tenant', '=', tenant), of('account_review.tenant', 'is', null)]),
    )
    .where('account_review.at', '<=', new Date(asOf))
    .orderBy('account_review.at')
    .orderBy('account_review.id')
    .execute()
  return rows.map((row) => ({
    ref: `review:${row.id}`,
    account: `account:${row.account}`,
    name: row.accountName,
    reviewer: row.reviewer_name,
    verdict: row.verdict,
    reason: row.reason,
    at: row.at.getTime(),
  }))
}

/** Who used a shared account, and what for. */
export async function sharedUseFacts(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<readonly SharedUseFact[]> {
  const rows = await within
    .selectFrom('shared_use')
    .innerJoin('account', 'account.id', 'shared_use.account')
    .selectAll('shared_use')
    .select('account.login')
    .where((of) =>
      of.or([of('shared_use.tenant', '=', tenant), of('shared_use.tenant', 'is', null)]),
    )
    .where('shared_use.at', '<=', new Date(asOf))
    .orderBy('shared_use.at')
    .orderBy('shared_use.id')
    .execute()
  return rows.map(({ id, login, person, purpose, source, at }) => ({
    ref: `shared-use:${id}`,
    login,
    person,
    purpose,
    source,
    at: at.getTime(),
  }))
}
