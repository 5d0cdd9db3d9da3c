import { may } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { roleName } from '../people/person-page.tsx'
import { dayText } from '../texts/day.ts'
import { requestText, reviewText, sharedText } from '../texts/ledgers.ts'
import { peopleText } from '../texts/people.ts'
import { personText } from '../texts/person.ts'
import { dayCell } from './cells.ts'
import type { List } from './list.ts'

export type Person = {
  readonly id: string
  readonly tenant: string | null
  readonly tenantName: string | null
  readonly login: string
  readonly name: string
  readonly role: string
  readonly status: keyof typeof peopleText.statuses
  readonly ends_on: Date | null
  readonly reviewed_at: Date
  readonly kind: keyof typeof personText.kinds
  readonly department: string
  readonly signed_in_at: Date | null
}

/** アカウント管理簿: everybody who may use the console, of one municipality or of all. (S26) */
export const people: List<Person> = {
  url: '/people',
  title: peopleText.title,
  permission: 'account.see',
  seenBy: peopleText.seenBy,
  columns: [
    {
      id: 'name',
      title: peopleText.name,
      text: ({ name }) => name,
      draw: ({ id, name }) => <a href={`/people/${id}`}>{name}</a>,
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
      draw: ({ status }) => <span class={`state ${status}`}>{peopleText.statuses[status]}</span>,
    },
    {
      id: 'kind',
      title: personText.kind,
      text: ({ kind }) => personText.kinds[kind],
      few: true,
    },
    { id: 'department', title: personText.department, text: ({ department }) => department },
    {
      id: 'signedIn',
      title: peopleText.signedIn,
      text: ({ signed_in_at }) => dayText(signed_in_at),
      typed: ({ signed_in_at }) => dayCell(signed_in_at),
    },
    {
      id: 'ends',
      title: peopleText.ends,
      text: ({ ends_on }) => dayText(ends_on),
      typed: ({ ends_on }) => dayCell(ends_on),
    },
    {
      id: 'reviewed',
      title: peopleText.reviewed,
      text: ({ reviewed_at }) => dayText(reviewed_at),
      typed: ({ reviewed_at }) => dayCell(reviewed_at),
    },
  ],
  read: (services, caller) =>
    inReach(services, caller, (within) =>
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
          'account.ends_on',
          'account.reviewed_at',
          'account.kind',
          'account.department',
          'account.signed_in_at',
        ])
        .orderBy('account.created_at')
        .execute(),
    ),
  above: ({ actor }) => (
    <p class="buttons">
      {places
        .filter(([, permission]) => may(actor, permission, actor.tenant))
        .map(([to, , text, look]) => (
          <a key={to} class={`button ${look}`} href={to}>
            {text}
          </a>
        ))}
    </p>
  ),
}

const places = [
  ['/people/invite', 'account.invite', peopleText.invite, 'main'],
  ['/people/reviews', 'account.review', reviewText.title, 'quiet'],
  ['/people/requests', 'approval.decide', requestText.title, 'quiet'],
  ['/people/shared-uses', 'account.see', sharedText.title, 'quiet'],
] as const
