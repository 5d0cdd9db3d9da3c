import { hold, openingHistory, openNow } from '@zeimori/store'
import { tenantName } from '../../tenants/tenant-names.ts'
import type { Act } from '../act.ts'
import { notValid } from '../requirements/decide.ts'
import type { OpeningAsked } from './open.ts'
import { takeStep } from './step.ts'

/** Closes a municipality's pages to the public. Opening them again asks for the proof of what runs then. */
export const closeTenant: Act<OpeningAsked, { readonly id: string }> = {
  permission: 'tenant.open',
  action: 'tenant.close',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, reason }, caller, now) => {
    const what = { kind: 'tenant', id: tenant }
    if ((await tenantName(within, tenant)) === undefined)
      return { ok: false, refusal: { code: 'not-found' }, what }
    if (reason.trim() === '')
      return { ok: false, refusal: notValid('reason', 'decision-no-reason'), what }
    await hold(within, `opening ${tenant}`)
    if (openNow(await openingHistory(within, tenant)) === undefined)
      return { ok: false, refusal: { code: 'already', state: 'closed' }, what }
    return takeStep(within, { tenant, kind: 'close', reason, proofs: [], missing: [] }, caller, now)
  },
}
