import { onOwn, type Own } from './on-own.ts'

export type Use = Own & { readonly person: string; readonly purpose: string }

/**
 * Who uses a shared account from now on, and what for: a line of the ID利用帳簿. Nothing can be done with
 * the account before. (chiyoda-01-c, chiyoda-64-b)
 */
export const nameUser = onOwn<Use, undefined>({
  action: 'account.shared-use',
  dangerous: false,
  change: async (within, { tenant = null, person, purpose }, { id, source }, now) => {
    const own = await within
      .selectFrom('account')
      .select('kind')
      .where('id', '=', id)
      .executeTakeFirst()
    // Nobody puts another's name behind her own.
    if (own?.kind !== 'shared') return { ok: false, refusal: { code: 'forbidden' } }
    await within
      .insertInto('shared_use')
      .values({ tenant, account: id, person, purpose, source, at: now })
      .execute()
    return { ok: true, result: undefined, changes: { person: { before: null, after: person } } }
  },
})
