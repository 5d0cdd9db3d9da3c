import type { Act } from './act.ts'

export type Resend = {
  readonly id: string
  /** The municipality whose mail it is; undefined for the provider's own. */
  readonly tenant: string | undefined
}

/** Has a mail sent again that could not be sent, to where its person's mail goes now. Of two who ask for it at once, one does. */
export const resendMail: Act<Resend, { readonly id: string }> = {
  permission: 'mail.resend',
  action: 'mail.resend',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, { id, tenant }, _, now) => {
    const what = { kind: 'mail', id }
    const mail = await within
      .selectFrom('outbox')
      .leftJoin('account', 'account.id', 'outbox.account')
      .select(['outbox.state', 'outbox.useful_until', 'outbox.address', 'account.mail'])
      .where('outbox.id', '=', id)
      .where('outbox.tenant', 'is not distinct from', tenant ?? null)
      .forUpdate('outbox')
      .executeTakeFirst()
    if (mail === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (mail.state !== 'dead')
      return { ok: false, refusal: { code: 'already', state: mail.state }, what }
    if (mail.useful_until !== null && mail.useful_until <= now)
      return { ok: false, refusal: { code: 'too-late' }, what }
    const address = mail.mail ?? mail.address
    await within
      .updateTable('outbox')
      .set({ address, state: 'waiting', tries: 0, queued_at: now, next_at: now, problem: null })
      .where('id', '=', id)
      .execute()
    return { ok: true, result: { id }, what }
  },
}
