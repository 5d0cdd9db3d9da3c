import type { Caller } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import type { Services } from '../services.ts'
import { tenantNames } from '../tenants/tenant-names.ts'
import { alertText } from '../texts/alerts.ts'

type Choices = readonly (readonly [value: string, label: string])[]

/** Whom something can concern that somebody does: her municipality, or any, all and the provider. */
export async function scopeChoices(services: Services, caller: Caller): Promise<Choices> {
  const names = await inReach(services, caller, tenantNames)
  const own = names.map(({ id, name }) => [id, name] as const)
  return caller.actor.tenant === undefined
    ? [['all', alertText.scopes.all], ['provider', alertText.scopes.provider], ...own]
    : own
}
