import { isGranted } from '../approvals/granted.ts'
import type { Act } from './act.ts'

export type KeyDestruction = { readonly tenant: string; readonly reason: string }

/**
 * The end of a municipality's secrets, before whoever holds the key files destroys its keys: only where its
 * use is stopped, and its own administrator has allowed it. (S02, tochigi-2-1)
 */
export const destroyKeys: Act<KeyDestruction, undefined> = {
  permission: 'tenant.suspend',
  action: 'key.destroy',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant, reason }, _caller, now) => {
    const what = { kind: 'key', id: tenant }
    const row = await within
      .selectFrom('tenant')
      .select(['status', isGranted('key-destruction', 'tenant.id', now).as('granted')])
      .where('id', '=', tenant)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (row.status !== 'suspended')
      return {
        ok: false,
        refusal: { code: 'not-valid', field: 'status', rule: 'not-suspended' },
        what,
      }
    if (!row.granted) return { ok: false, refusal: { code: 'needs-second' }, what }
    await within
      .deleteFrom('session')
      .where((of) =>
        of.exists(
          of
            .selectFrom('account')
            .select('account.id')
            .whereRef('account.id', '=', 'session.account')
            .where('account.tenant', '=', tenant),
        ),
      )
      .execute()
    return { ok: true, result: undefined, what, reason, changes: { keys: 'secret' } }
  },
}
