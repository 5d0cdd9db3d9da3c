import { 市区町村を探す } from '@zeimori/municipalities'
import type { Act } from './act.ts'

export type NewTenant = {
  /** 全国地方公共団体コード */
  readonly id: string
  readonly name: string
}

/** Registers a municipality. Its people are invited afterwards. */
export const createTenant: Act<NewTenant, { readonly id: string }> = {
  permission: 'tenant.create',
  action: 'tenant.create',
  tenantOf: ({ id }) => id,
  evenUnregistered: true,
  dangerous: true,
  run: async (within, { id, name }, _caller, _now, { dedicated }) => {
    const what = { kind: 'tenant', id }
    if (dedicated !== undefined && dedicated !== id)
      return { ok: false, refusal: { code: 'not-valid', field: 'id', rule: 'dedicated' }, what }
    if ((await 市区町村を探す(id)) === undefined)
      return { ok: false, refusal: { code: 'not-valid', field: 'id', rule: 'municipality' }, what }
    const made = await within
      .insertInto('tenant')
      .values({ id, name })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst()
    return made === undefined
      ? { ok: false, refusal: { code: 'taken', field: 'id' }, what }
      : { ok: true, result: made, what, changes: { name: { before: null, after: name } } }
  },
}
