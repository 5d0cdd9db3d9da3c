import { may } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { isReviewDue, reviewBy } from '../due/who.ts'
import { limitOf } from '@zeimori/store'
import { roleName } from '../people/person-page.tsx'
import { dayText } from '../texts/day.ts'
import { peopleText } from '../texts/people.ts'
import { reviewText } from '../texts/ledgers.ts'
import { dayCell } from './cells.ts'
import type { List } from './list.ts'

type Row = {
  readonly id: string
  readonly name: string
  readonly login: string
  readonly tenant: string | null
  readonly tenantName: string | null
  readonly role: string
  readonly status: keyof typeof peopleText.statuses
  readonly reviewed_at: Date
  readonly signed_in_at: Date | null
  readonly days: number
  readonly over: boolean
}

/** 棚卸し: the accounts to look at now, the longest unseen first, to be answered person by person. (M15) */
export const reviews: List<Row> = {
  url: '/people/reviews',
  title: reviewText.title,
  permission: 'account.review',
  seenBy: reviewText.seenBy,
  columns: [
    {
      id: 'name',
      title: peopleText.name,
      text: ({ name }) => name,
      draw: ({ id, name }) => <a href={`/people/${id}`}>{name}</a>,
    },
    {
      id: 'do',
      title: reviewText.do,
      text: () => '',
      draw: ({ id, name }) => (
        <a href={`/people/${id}/review`} aria-label={reviewText.doOne(name)}>
          {reviewText.do}
        </a>
      ),
    },
    { id: 'login', title: peopleText.login, text: ({ login }) => login },
    {
      id: 'tenant',
      title: peopleText.tenant,
      text: ({ tenantName }) => tenantName ?? peopleText.provider,
      few: true,
    },
    { id: 'role', title: peopleText.role, text: ({ role }) => roleName(role), few: true },
    {
      id: 'status',
      title: peopleText.status,
      text: ({ status }) => peopleText.statuses[status],
      few: true,
    },
    {
      id: 'signedIn',
      title: peopleText.signedIn,
      text: ({ signed_in_at }) => dayText(signed_in_at),
      typed: ({ signed_in_at }) => dayCell(signed_in_at),
    },
    {
      id: 'by',
      title: reviewText.by,
      text: ({ reviewed_at, days, over }) =>
        `${dayText(reviewBy(reviewed_at, days))}${over ? reviewText.over : ''}`,
    },
  ],
  read: async (services, caller) => {
    const now = services.now()
    const rows = await inReach(services, caller, (within) =>
      within
        .selectFrom('account')
        .leftJoin('tenant', 'tenant.id', 'account.tenant')
        .select([
          'account.id',
          'account.tenant',
          'tenant.name as tenantName',
          'account.login',
          'account.name',
          'account.role',
          'account.status',
          'account.reviewed_at',
          'account.signed_in_at',
          limitOf('reviewDays').as('days'),
        ])
        .where(isReviewDue(now))
        .orderBy('account.reviewed_at')
        .execute(),
    )
    return rows
      .filter(({ tenant }) => may(caller.actor, 'account.review', tenant ?? undefined))
      .map((row) => ({ ...row, over: reviewBy(row.reviewed_at, row.days) < now }))
  },
}
