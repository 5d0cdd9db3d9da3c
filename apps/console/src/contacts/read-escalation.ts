import { usualEscalation, type EscalationPolicy } from '@zeimori/records'
import type { Within } from '@zeimori/store'

export type SettledEscalation = {
  readonly policy: EscalationPolicy
  /** Who settled it; undefined: the default holds. */
  readonly by: string | undefined
}

/** After how many minutes who is told of a municipality's alerts. */
export async function readEscalation(within: Within, tenant: string): Promise<SettledEscalation> {
  const row = await within
    .selectFrom('escalation')
    .selectAll()
    .where('tenant', '=', tenant)
    .executeTakeFirst()
  if (row === undefined) return { policy: usualEscalation, by: undefined }
  const { on_call, vendor_lead, municipality, manager, repeat, set_name } = row
  return {
    policy: {
      after: { 'on-call': on_call, 'vendor-lead': vendor_lead, municipality, manager },
      repeat,
    },
    by: set_name,
  }
}
