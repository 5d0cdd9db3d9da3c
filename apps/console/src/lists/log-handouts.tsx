import { may, value } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { dayText, minuteText } from '../texts/day.ts'
import { handoutText } from '../texts/log-proposal.ts'
import { dayCell, momentCell } from './cells.ts'
import type { List } from './list.ts'

export type LogHandout = {
  readonly tenant: string
  readonly tenantName: string
  readonly handed_on: Date
  readonly to_whom: string
  readonly purpose: string
  readonly first: number
  readonly last: number
  readonly count: number
  readonly digest: string
  readonly way: 'medium' | 'sent' | 'fetched'
  readonly approved_by: string
  readonly made_name: string
  readonly at: Date
}

const number = (id: 'first' | 'last' | 'count') =>
  ({
    id,
    title: handoutText[id],
    text: (row: LogHandout) => String(row[id]),
    typed: (row: LogHandout) => value.number(row[id]),
    numeric: true,
  }) as const

/** 提供台帳: which records were given to whom, when, how, and by whose leave. (S30, gyomu-5-c) */
export const logHandouts: List<LogHandout> = {
  url: '/audit/handouts',
  title: handoutText.title,
  permission: 'audit.search',
  seenBy: handoutText.seenBy,
  columns: [
    {
      id: 'on',
      title: handoutText.on,
      text: ({ handed_on }) => dayText(handed_on),
      typed: ({ handed_on }) => dayCell(handed_on),
    },
    { id: 'tenant', title: handoutText.tenant, text: ({ tenantName }) => tenantName, few: true },
    { id: 'to', title: handoutText.toWhom, text: ({ to_whom }) => to_whom },
    { id: 'purpose', title: handoutText.purpose, text: ({ purpose }) => purpose },
    number('first'),
    number('last'),
    number('count'),
    { id: 'digest', title: handoutText.digest, text: ({ digest }) => digest },
    { id: 'way', title: handoutText.way, text: ({ way }) => handoutText.ways[way], few: true },
    { id: 'approved', title: handoutText.approvedBy, text: ({ approved_by }) => approved_by },
    { id: 'by', title: handoutText.by, text: ({ made_name }) => made_name },
    {
      id: 'at',
      title: handoutText.at,
      text: ({ at }) => minuteText(at),
      typed: ({ at }) => momentCell(at),
    },
  ],
  read: (services, caller) =>
    inReach(services, caller, (within) =>
      within
        .selectFrom('log_handout')
        .innerJoin('tenant', 'tenant.id', 'log_handout.tenant')
        .select([
          'log_handout.tenant',
          'tenant.name as tenantName',
          'handed_on',
          'to_whom',
          'purpose',
          'first',
          'last',
          'count',
          'digest',
          'way',
          'approved_by',
          'made_name',
          'at',
        ])
        .orderBy('at', 'desc')
        .limit(10_000)
        .execute(),
    ),
  above: ({ actor }) =>
    may(actor, 'audit.hand-out', actor.tenant) && (
      <p class="buttons">
        <a class="button main" href="/audit/handouts/add">
          {handoutText.add}
        </a>
      </p>
    ),
}
