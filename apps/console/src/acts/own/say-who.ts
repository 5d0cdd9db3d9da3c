import type { Act } from '../act.ts'

export type Named = { readonly name: string; readonly mail: string }

/**
 * The first administrator says who she is: the link of an installation names nobody. Done once; from then on
 * others change her name. (chiyoda-01-a, gyomu-4-3-a)
 */
export const sayWho: Act<Named, undefined> = {
  permission: 'own-account.change',
  action: 'account.change',
  tenantOf: () => undefined,
  dangerous: false,
  run: async (within, { name, mail }, { id, name: before }) => {
    const what = { kind: 'account', id }
    const changed = await within
      .updateTable('account')
      .set({ name, mail })
      .where('id', '=', id)
      .where('mail', '=', '')
      .returning('id')
      .executeTakeFirst()
    if (changed === undefined)
      return { ok: false, refusal: { code: 'already', state: 'named' }, what }
    return {
      ok: true,
      result: undefined,
      what,
      changes: { name: { before, after: name }, mail: 'secret' },
    }
  },
}
