import type { Within } from '@zeimori/store'
import { sheetOf, type Line } from '../../ledger/read-ledger.ts'
import type { Services } from '../../services.ts'

/** A requirement as it stands, in the transaction of the act; undefined where it is not asked there. */
export async function lineOf(
  within: Within,
  services: Services,
  tenant: string | undefined,
  requirement: string,
): Promise<Line | undefined> {
  if (services.ledger === undefined) return undefined
  const { lines } = await sheetOf(within, services, services.ledger, tenant, 'lately')
  return lines.find((line) => line.requirement.id === requirement)
}
