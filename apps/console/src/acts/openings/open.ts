import { writeOpening } from '@zeimori/store'
import { openingStanding } from '../../tenants/opening-standing.ts'
import { openingText } from '../../texts/openings.ts'
import type { Act } from '../act.ts'
import { tellSettings } from '../settings-notice.ts'
import { notValid } from '../requirements/decide.ts'

export type OpeningAsked = { readonly tenant: string; readonly reason: string }

/**
 * Opens a municipality's pages to the public: only when every requirement that is due once before the launch is
 * shown, and every account is confirmed. What that rests on is kept with it. (S43)
 */
export const openTenant: Act<OpeningAsked, { readonly id: string }> = {
  permission: 'tenant.open',
  action: 'tenant.open',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, reason }, caller, now, services) => {
    const what = { kind: 'tenant', id: tenant }
    const standing = await openingStanding(within, services, tenant)
    if (standing === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (standing.open !== undefined)
      return { ok: false, refusal: { code: 'already', state: 'open' }, what }
    const { missing, proofs } = standing
    if (missing.length > 0)
      return { ok: false, refusal: notValid('missing', 'opening-missing'), what }
    const by = { id: caller.id, name: caller.name }
    const id = await writeOpening(within, {
      tenant,
      kind: 'open',
      reason: reason.trim(),
      proofs,
      missing,
      by,
      at: now,
    })
    return {
      ok: true,
      result: { id },
      what,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
      changes: {
        opening: { before: null, after: id },
        proofs: { before: null, after: String(proofs.length) },
      },
      notices: [tellSettings(tenant, caller, [openingText.told.open], now)],
    }
  },
}
