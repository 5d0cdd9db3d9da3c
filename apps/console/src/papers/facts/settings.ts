import type { ContactFact, FurtherFacts } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import { readContacts } from '../../contacts/read-contacts.ts'
import { readEscalation } from '../../contacts/read-escalation.ts'
import { readLimits } from '../../acts/change-limits.ts'

/** Who is told of what happens to a municipality: its own people and the provider's. */
export async function contactFacts(
  within: Within,
  tenant: string,
  asOf: number,
): Promise<readonly ContactFact[]> {
  const rows = await readContacts(within, new Date(asOf))
  return rows
    .filter((row) => row.tenant === null || row.tenant === tenant)
    .map((row) => ({
      ref: `contact:${row.id}`,
      isProvider: row.tenant === null,
      group: row.grp,
      place: row.place,
      name: row.name,
      organisation: row.organisation,
      tel: row.tel,
      way: row.way,
      address: row.way === 'mail' ? row.address : 'Webhook',
      hours: { days: row.hour_days, from: row.hour_from, to: row.hour_to },
      verifiedAt: row.verified_at?.getTime(),
    }))
}

/** After how many minutes who is told. */
export const escalationFact = async (
  within: Within,
  tenant: string,
): Promise<FurtherFacts['escalation']> => {
  const { policy, by } = await readEscalation(within, tenant)
  return { ref: by === undefined ? 'product:escalation' : `escalation:${tenant}`, policy }
}

/** What binds a municipality's people. */
export const limitsFact = async (
  within: Within,
  tenant: string,
): Promise<FurtherFacts['limits']> => ({
  ref: `limits:${tenant}`,
  limits: await readLimits(within, tenant),
})

/** A municipality's own place to sign in. */
export async function identityProviderFact(
  within: Within,
  tenant: string,
): Promise<FurtherFacts['identityProvider']> {
  const row = await within
    .selectFrom('identity_provider')
    .select('issuer')
    .where('tenant', '=', tenant)
    .executeTakeFirst()
  return row && { ref: `provider:${tenant}`, issuer: row.issuer }
}
