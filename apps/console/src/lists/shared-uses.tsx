import { inReach } from '../acts/perform.ts'
import { minuteText } from '../texts/day.ts'
import { sharedText } from '../texts/ledgers.ts'
import { peopleText } from '../texts/people.ts'
import { momentCell } from './cells.ts'
import type { List } from './list.ts'

type Row = {
  readonly account: string
  readonly login: string
  readonly tenant: string | null
  readonly tenantName: string | null
  readonly person: string
  readonly purpose: string
  readonly source: string
  readonly at: Date
}

/** ID利用帳簿: who used a shared account, when, from where and what for. (chiyoda-01-c, chiyoda-64-b) */
export const sharedUses: List<Row> = {
  url: '/people/shared-uses',
  title: sharedText.title,
  permission: 'account.see',
  seenBy: sharedText.seenBy,
  columns: [
    {
      id: 'at',
      title: sharedText.at,
      text: ({ at }) => minuteText(at),
      typed: ({ at }) => momentCell(at),
    },
    {
      id: 'login',
      title: peopleText.login,
      text: ({ login }) => login,
      few: true,
      draw: ({ account, login }) => <a href={`/people/${account}`}>{login}</a>,
    },
    {
      id: 'tenant',
      title: peopleText.tenant,
      text: ({ tenantName }) => tenantName ?? peopleText.provider,
      few: true,
    },
    { id: 'person', title: sharedText.person, text: ({ person }) => person },
    { id: 'purpose', title: sharedText.purpose, text: ({ purpose }) => purpose },
    { id: 'source', title: sharedText.source, text: ({ source }) => source },
  ],
  read: (services, caller) =>
    inReach(services, caller, (within) =>
      within
        .selectFrom('shared_use')
        .innerJoin('account', 'account.id', 'shared_use.account')
        .leftJoin('tenant', 'tenant.id', 'account.tenant')
        .select([
          'shared_use.account',
          'account.login',
          'account.tenant',
          'tenant.name as tenantName',
          'shared_use.person',
          'shared_use.purpose',
          'shared_use.source',
          'shared_use.at',
        ])
        .orderBy('shared_use.at', 'desc')
        .limit(10_000)
        .execute(),
    ),
}
