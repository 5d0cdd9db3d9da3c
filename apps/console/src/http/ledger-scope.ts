import { may } from '@zeimori/records'
import { forProvider } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import type { Services } from '../services.ts'
import { tenantNames } from '../tenants/tenant-names.ts'

/** Whose ledger it is: a municipality's, or that of the whole installation. */
export type Scope = { readonly tenant: string | undefined } | 'refused'

/**
 * Whose ledger is looked at: a municipality's people see their own; the provider's whichever they choose, or
 * that of the whole installation.
 * @returns `refused` for another municipality's, and for one that is not there
 */
export async function scopeOf(
  services: Services,
  { actor }: Caller,
  asked: string | undefined,
): Promise<Scope> {
  if (actor.tenant !== undefined)
    return asked === undefined || asked === '' || asked === actor.tenant
      ? { tenant: actor.tenant }
      : 'refused'
  if (asked === undefined || asked === '') return { tenant: undefined }
  if (!may(actor, 'ledger.see', asked)) return 'refused'
  const names = await tenantChoices(services)
  return names.some(([id]) => id === asked) ? { tenant: asked } : 'refused'
}

/** Every municipality, with its name. */
export const tenantChoices = async (
  services: Services,
): Promise<readonly (readonly [id: string, name: string])[]> => {
  const rows = await forProvider(services.store, tenantNames)
  return rows.map(({ id, name }) => [id, name] as const)
}
