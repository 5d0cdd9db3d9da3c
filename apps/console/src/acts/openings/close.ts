import { openingHistory, openNow, writeOpening } from '@zeimori/store'
import { tenantName } from '../../tenants/tenant-names.ts'
import { openingText } from '../../texts/openings.ts'
import type { Act } from '../act.ts'
import { notValid } from '../requirements/decide.ts'
import { tellSettings } from '../settings-notice.ts'
import type { OpeningAsked } from './open.ts'

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
    if (openNow(await openingHistory(within, tenant)) === undefined)
      return { ok: false, refusal: { code: 'already', state: 'closed' }, what }
    const by = { id: caller.id, name: caller.name }
    const id = await writeOpening(within, {
      tenant,
      kind: 'close',
      reason: reason.trim(),
      proofs: [],
      missing: [],
      by,
      at: now,
    })
    return {
      ok: true,
      result: { id },
      what,
      reason: reason.trim(),
      changes: { opening: { before: null, after: id } },
      notices: [tellSettings(tenant, caller, [openingText.told.close], now)],
    }
  },
}
