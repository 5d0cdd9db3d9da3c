import { limitBounds, policy } from '@zeimori/records'
import { sql, type RawBuilder } from 'kysely'
import { isGranted } from '../approvals/granted.ts'
import { limitOf } from '@zeimori/store'

const day = 24 * 60 * 60 * 1000
const before = (now: Date, days: number): Date => new Date(now.getTime() - days * day)

/** How long before a review is due it is shown, in days. */
const reviewWarnDays = 14

/** When an account has to be reviewed at the latest. (M15, chiyoda-03-b) */
export const reviewBy = (reviewedAt: Date, days: number): Date =>
  new Date(reviewedAt.getTime() + days * day)

/** Whose account is to be reviewed now or soon. */
export const isReviewDue = (now: Date): RawBuilder<boolean> => sql<boolean>`(
  account.status <> 'deleted'
  and account.reviewed_at < ${before(now, -reviewWarnDays)}::timestamptz
    - make_interval(days => ${limitOf('reviewDays')}))`

/** Whose account is not needed any more and waits to be deleted. (M46) */
export const isDeleteDue: RawBuilder<boolean> = sql<boolean>`(
  account.status = 'suspended' and account.stopped_for <> 'paused')`

/** Whose account nobody has used for ninety days. (fujisawa-3-7-b) */
export const isUnused = (now: Date): RawBuilder<boolean> => sql<boolean>`(
  account.status = 'active'
  and coalesce(account.signed_in_at, account.created_at)
    < ${before(now, policy.accountUnusedDays)}::timestamptz)`

/** Whose last day comes within a month. */
export const isEnding = (now: Date): RawBuilder<boolean> => sql<boolean>`(
  account.status in ('invited', 'active')
  and account.ends_on < (${before(now, -policy.accountEndWarnDays)}::timestamptz at time zone 'Asia/Tokyo')::date)`

/** Whose invitation has ended without having been taken up. */
export const isInvitationOver = (now: Date): RawBuilder<boolean> => sql<boolean>`(
  account.status = 'invited'
  and not exists (select from invitation
    where invitation.account = account.id and invitation.ends_at > ${now}::timestamptz)
  and not exists (select from account_request
    where account_request.account = account.id and account_request.decided_at is null))`

/** Whose password is older than it may be. (M04) */
export const isPasswordOver = (now: Date): RawBuilder<boolean> => sql<boolean>`(
  account.status = 'active'
  and account.password_at < ${now}::timestamptz - make_interval(days => case
    when ${limitOf('passwordDays')} = ${limitBounds.passwordDays.standard}::int
      and ${isGranted('password-period', 'account.tenant', now)}
    then ${policy.passwordLongestAgeDays}::int else ${limitOf('passwordDays')} end))`
