import { 差し替える } from '@zeimori/municipalities'
import type { RatesModule, TenantModule } from './tenant.ts'

/**
 * A municipality's module, with its own rates in place of those that the program brings. It comes from this
 * site alone, and the service worker has checked it where there is one.
 */
export async function loadTenant(path: string): Promise<TenantModule> {
  const { tenant }: { readonly tenant: TenantModule } = await import(path)
  if (tenant.rates === undefined) return tenant
  const { values }: RatesModule = await import(tenant.rates)
  return { ...tenant, 団体: 差し替える(tenant.団体, values) }
}
