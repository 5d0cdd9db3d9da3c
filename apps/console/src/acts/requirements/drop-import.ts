import { dropOwnImport } from '@zeimori/store'
import type { Act } from '../act.ts'

/** Drops what waits to be imported; the municipality's requirements stay as they are. */
export const dropImport: Act<{ readonly tenant: string; readonly id: string }, undefined> = {
  permission: 'requirement.prepare',
  action: 'requirement.drop',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, { tenant, id }) => {
    const what = { kind: 'requirement', id: 'own' }
    return (await dropOwnImport(within, tenant, id))
      ? { ok: true, result: undefined, what }
      : { ok: false, refusal: { code: 'not-valid', field: 'import', rule: 'import-gone' }, what }
  },
}
