import type { Within } from '@zeimori/store'
import type { Act } from './act.ts'
import { digestOf, newToken } from './token.ts'

export type BreakGlass = { readonly login: string; readonly reason: string }

/** How long the link can be used, in milliseconds. */
const lasts = 24 * 60 * 60 * 1000

/**
 * For an administrator of the provider who can no longer get in: takes her factors and sessions away and
 * gives a one-time link with which she sets both up anew. Only at the terminal of the host. (M10)
 */
export const breakGlass: Act<BreakGlass, { readonly token: string }> = {
  permission: 'account.change',
  action: 'signin.break-glass',
  tenantOf: () => undefined,
  dangerous: true,
  run: async (within, { login, reason }, _caller, now) => {
    const account = await within
      .selectFrom('account')
      .select(['id', 'role', 'status'])
      .where('login', '=', login)
      .where('tenant', 'is', null)
      .executeTakeFirst()
    const what = { kind: 'account', id: account?.id ?? login }
    if (account === undefined || account.role !== 'provider-admin')
      return { ok: false, refusal: { code: 'not-found' }, what }
    if (account.status !== 'active' && account.status !== 'invited')
      return { ok: false, refusal: { code: 'already', state: account.status }, what }
    await forget(within, account.id)
    const token = newToken()
    const ends_at = new Date(now.getTime() + lasts)
    await within
      .insertInto('invitation')
      .values({ token: digestOf(token), account: account.id, ends_at })
      .execute()
    const changes = { factor: 'secret', password: 'secret' } as const
    return { ok: true, result: { token }, what, reason, changes }
  },
}

async function forget(within: Within, account: string): Promise<void> {
  await within.deleteFrom('factor').where('account', '=', account).execute()
  await within.deleteFrom('recovery_code').where('account', '=', account).execute()
  await within.deleteFrom('session').where('account', '=', account).execute()
  await within.deleteFrom('invitation').where('account', '=', account).execute()
}
