import { asRole, may, roles } from '@zeimori/records'
import { forProvider, forTenant } from '@zeimori/store'
import { peopleText } from '../texts/people.ts'
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
}

const day = (date: Date | null): string =>
  date === null ? '' : date.toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' })

const roleName = (role: string): string => {
  const known = asRole(role)
  return known === undefined ? role : roles[known].name
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
    },
    { id: 'role', title: peopleText.role, text: ({ role }) => roleName(role) },
    {
      id: 'status',
      title: peopleText.status,
      text: ({ status }) => peopleText.statuses[status],
      draw: ({ status }) => <span class={`state ${status}`}>{peopleText.statuses[status]}</span>,
    },
    { id: 'ends', title: peopleText.ends, text: ({ ends_on }) => day(ends_on) },
    { id: 'reviewed', title: peopleText.reviewed, text: ({ reviewed_at }) => day(reviewed_at) },
  ],
  read: ({ store }, { actor }) => {
    const { tenant } = actor
    const inReach = tenant === undefined ? forProvider : forOwn(tenant)
    return inReach(store, (within) =>
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
        ])
        .orderBy('account.created_at')
        .execute(),
    )
  },
  above: ({ actor }) =>
    may(actor, 'account.invite', actor.tenant) && (
      <p class="buttons">
        <a class="button main" href="/people/invite">
          {peopleText.invite}
        </a>
      </p>
    ),
}

const forOwn =
  (tenant: string): typeof forProvider =>
  (store, work) =>
    forTenant(store, tenant, work)
