import {
  limitBounds,
  limitNames,
  limitProblem,
  limitsOf,
  type Change,
  type LimitName,
  type Limits,
} from '@zeimori/records'
import type { Within } from '@zeimori/store'
import type { Act } from './act.ts'
import { tellSettings } from './settings-notice.ts'

export type LimitChange = { readonly tenant: string; readonly limits: Limits }

/** What a municipality has set for itself, as it stands. */
export const readLimits = async (within: Within, tenant: string): Promise<Limits> => {
  const rows = await within
    .selectFrom('tenant_limit')
    .select(['item', 'value'])
    .where('tenant', '=', tenant)
    .execute()
  return limitsOf(Object.fromEntries(rows.map(({ item, value }) => [item, value])))
}

/** Makes the values that bind a municipality's people stricter, or as they are for all again. */
export const changeLimits: Act<LimitChange, undefined> = {
  permission: 'tenant.change',
  action: 'tenant.change',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, limits }, caller, now) => {
    const what = { kind: 'limits', id: tenant }
    const wrong = limitNames.find((name) => limitProblem(name, limits[name]) !== undefined)
    if (wrong !== undefined)
      return { ok: false, refusal: { code: 'not-valid', field: wrong, rule: 'limit' }, what }
    const found = await within
      .selectFrom('tenant')
      .select('id')
      .where('id', '=', tenant)
      .executeTakeFirst()
    if (found === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    const before = await readLimits(within, tenant)
    const changed = limitNames.filter((name) => before[name] !== limits[name])
    if (changed.length === 0)
      return { ok: false, refusal: { code: 'already', state: 'same' }, what }
    for (const name of changed) await write(within, tenant, name, limits[name])
    return {
      ok: true,
      result: undefined,
      what,
      changes: Object.fromEntries(
        changed.map((name): readonly [string, Change] => [
          name,
          { before: String(before[name]), after: String(limits[name]) },
        ]),
      ),
      notices: [
        tellSettings(
          tenant,
          caller,
          changed.map((name) => limitBounds[name].name),
          now,
        ),
      ],
    }
  },
}

/** The standard is not kept: where it is made stricter for all, it is for them, too. */
async function write(within: Within, tenant: string, item: LimitName, value: number) {
  if (value === limitBounds[item].standard)
    await within
      .deleteFrom('tenant_limit')
      .where('tenant', '=', tenant)
      .where('item', '=', item)
      .execute()
  else
    await within
      .insertInto('tenant_limit')
      .values({ tenant, item, value })
      .onConflict((on) => on.columns(['tenant', 'item']).doUpdateSet({ value }))
      .execute()
}
