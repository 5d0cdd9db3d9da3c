import type { Act } from '../act.ts'

export type Removal = { readonly id: string; readonly tenant: string | undefined }

/** Takes back an attachment of her own, as long as its request has not been answered. */
export const removeAttachment: Act<Removal, { readonly id: string }> = {
  permission: 'attachment.add',
  action: 'attachment.remove',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, { id, tenant }, caller) => {
    const what = { kind: 'attachment', id }
    const row = await within
      .selectFrom('attachment')
      .innerJoin('approval', 'approval.id', 'attachment.approval')
      .select(['attachment.added_by', 'attachment.state', 'approval.state as request'])
      .where('attachment.id', '=', id)
      .where('attachment.tenant', 'is not distinct from', tenant ?? null)
      .forUpdate('attachment')
      .executeTakeFirst()
    if (row === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (row.added_by !== caller.id) return { ok: false, refusal: { code: 'forbidden' }, what }
    if (row.request !== 'requested' || row.state === 'removed' || row.state === 'infected')
      return { ok: false, refusal: { code: 'already', state: row.state }, what }
    await within.updateTable('attachment').set({ state: 'removed' }).where('id', '=', id).execute()
    return { ok: true, result: { id }, what }
  },
}
