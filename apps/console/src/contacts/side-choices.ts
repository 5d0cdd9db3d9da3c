import type { Caller } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import type { Services } from '../services.ts'
import { tenantNames } from '../tenants/tenant-names.ts'
import { contactText } from '../texts/alerts.ts'

/** Whose contact it can be that somebody registers: her municipality's, or anybody's and the provider's. */
export async function sideChoices(
  services: Services,
  caller: Caller,
): Promise<readonly (readonly [value: string, label: string])[]> {
  const names = await inReach(services, caller, tenantNames)
  const own = names.map(({ id, name }) => [id, name] as const)
  return caller.actor.tenant === undefined ? [['', contactText.provider], ...own] : own
}
