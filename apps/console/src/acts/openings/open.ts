import type { Act } from '../act.ts'
import { notValid } from '../requirements/decide.ts'
import { heldStanding } from './held.ts'
import { takeStep } from './step.ts'

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
    const standing = await heldStanding(within, services, tenant)
    if (standing === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (standing.open !== undefined)
      return { ok: false, refusal: { code: 'already', state: 'open' }, what }
    const { missing, proofs } = standing
    if (missing.length > 0)
      return { ok: false, refusal: notValid('missing', 'opening-missing'), what }
    const step = { tenant, kind: 'open', reason, proofs, missing } as const
    const changes = { proofs: { before: null, after: String(proofs.length) } }
    return takeStep(within, step, caller, now, changes)
  },
}
