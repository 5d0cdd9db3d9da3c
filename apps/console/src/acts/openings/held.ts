import { hold, type Within } from '@zeimori/store'
import type { Services } from '../../services.ts'
import { openingStanding, type OpeningStanding } from '../../tenants/opening-standing.ts'

/** How the opening of a municipality's pages stands. Of two acts at the same moment, the second sees the first's. */
export async function heldStanding(
  within: Within,
  services: Services,
  tenant: string,
): Promise<OpeningStanding | undefined> {
  await hold(within, `opening ${tenant}`)
  return openingStanding(within, services, tenant)
}
