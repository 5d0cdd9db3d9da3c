import { buildEndSessionUrl } from 'openid-client'
import type { Services } from '../services.ts'
import { configurationOf, providerOf } from './provider.ts'

/**
 * Where somebody signs out of her municipality's provider, too: otherwise whoever uses the device next comes
 * in again without a password.
 * @returns undefined if it has no such place, or does not answer
 */
export async function placeToSignOut(services: Services, tenant: string): Promise<URL | undefined> {
  try {
    const provider = await providerOf(services, tenant)
    const url = provider && buildEndSessionUrl(await configurationOf(provider), {})
    // It becomes a link of ours.
    return url?.protocol === 'https:' || url?.hostname === 'localhost' ? url : undefined
  } catch {
    return undefined
  }
}
