import { noticeText } from '../texts/notices.ts'
import type { Act } from './act.ts'
import { tellSettings } from './settings-notice.ts'

export type TenantUse = {
  /** 全国地方公共団体コード */
  readonly id: string
  readonly reason: string
}

const useAct = (to: 'active' | 'suspended'): Act<TenantUse, { readonly id: string }> => ({
  permission: 'tenant.suspend',
  action: to === 'suspended' ? 'tenant.suspend' : 'tenant.resume',
  tenantOf: ({ id }) => id,
  dangerous: true,
  run: async (within, { id, reason }, caller, now) => {
    const what = { kind: 'tenant', id }
    const row = await within
      .selectFrom('tenant')
      .select('status')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (row.status === to)
      return { ok: false, refusal: { code: 'already', state: row.status }, what }
    await within.updateTable('tenant').set({ status: to }).where('id', '=', id).execute()
    const changes = { status: { before: row.status, after: to } }
    const notices = [tellSettings(id, caller, [noticeText.use[to]], now)]
    return { ok: true, result: { id }, what, reason, changes, notices }
  },
})

/** Stops a municipality's use: from its next request on, none of its people is signed in. */
export const suspendTenant = useAct('suspended')

export const resumeTenant = useAct('active')
