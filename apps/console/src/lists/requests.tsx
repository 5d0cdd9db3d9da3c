import { inReach } from '../acts/perform.ts'
import { roleName } from '../people/person-page.tsx'
import { dayText } from '../texts/day.ts'
import { requestText } from '../texts/ledgers.ts'
import { peopleText } from '../texts/people.ts'
import { dayCell } from './cells.ts'
import type { List } from './list.ts'

type Row = {
  readonly account: string
  readonly name: string
  readonly tenant: string | null
  readonly tenantName: string | null
  readonly role: string
  readonly reason: string
  readonly asked_name: string
  readonly asked_at: Date
  readonly ends_at: Date
}

/** 承認待ち: what takes a second person and waits for her. */
export const requests: List<Row> = {
  url: '/people/requests',
  title: requestText.title,
  permission: 'approval.decide',
  seenBy: requestText.seenBy,
  columns: [
    {
      id: 'name',
      title: peopleText.name,
      text: ({ name }) => name,
      draw: ({ account, name }) => <a href={`/people/${account}`}>{name}</a>,
    },
    {
      id: 'tenant',
      title: peopleText.tenant,
      text: ({ tenantName }) => tenantName ?? peopleText.provider,
      few: true,
    },
    { id: 'role', title: requestText.role, text: ({ role }) => roleName(role), few: true },
    { id: 'reason', title: requestText.reason, text: ({ reason }) => reason },
    { id: 'by', title: requestText.by, text: ({ asked_name }) => asked_name },
    {
      id: 'at',
      title: requestText.at,
      text: ({ asked_at }) => dayText(asked_at),
      typed: ({ asked_at }) => dayCell(asked_at),
    },
    {
      id: 'ends',
      title: requestText.ends,
      text: ({ ends_at }) => dayText(ends_at),
      typed: ({ ends_at }) => dayCell(ends_at),
    },
  ],
  read: (services, caller) =>
    inReach(services, caller, (within) =>
      within
        .selectFrom('account_request')
        .innerJoin('account', 'account.id', 'account_request.account')
        .leftJoin('tenant', 'tenant.id', 'account.tenant')
        .select([
          'account_request.account',
          'account.name',
          'account.tenant',
          'tenant.name as tenantName',
          'account_request.role',
          'account_request.reason',
          'asked_name',
          'asked_at',
          'ends_at',
        ])
        .where('decided_at', 'is', null)
        .orderBy('asked_at')
        .execute(),
    ),
}
