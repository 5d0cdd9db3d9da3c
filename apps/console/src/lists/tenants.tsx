import { may } from '@zeimori/records'
import { forProvider, forTenant, type Within } from '@zeimori/store'
import { tenantText } from '../texts/tenants.ts'
import { dayText } from '../texts/day.ts'
import { dayCell } from './cells.ts'
import type { List } from './list.ts'

export type Tenant = { readonly id: string; readonly name: string; readonly created_at: Date }

const read = (within: Within) =>
  within.selectFrom('tenant').select(['id', 'name', 'created_at']).orderBy('id').execute()

/** The municipalities that use the service. */
export const tenants: List<Tenant> = {
  url: '/tenants',
  title: tenantText.title,
  permission: 'tenant.see',
  seenBy: tenantText.seenBy,
  columns: [
    { id: 'id', title: tenantText.id, text: ({ id }) => id },
    {
      id: 'name',
      title: tenantText.name,
      text: ({ name }) => name,
      draw: ({ id, name }) => <a href={`/tenants/${id}`}>{name}</a>,
    },
    {
      id: 'since',
      title: tenantText.since,
      text: ({ created_at }) => dayText(created_at),
      typed: ({ created_at }) => dayCell(created_at),
    },
  ],
  read: ({ store }, { actor: { tenant } }) =>
    tenant === undefined ? forProvider(store, read) : forTenant(store, tenant, read),
  above: ({ actor }) =>
    may(actor, 'tenant.create', undefined) && (
      <p class="buttons">
        <a class="button main" href="/tenants/create">
          {tenantText.create}
        </a>
      </p>
    ),
}
