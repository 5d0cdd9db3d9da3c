import { randomUUID } from 'node:crypto'
import type { Notice, Within } from '@zeimori/store'
import { noticeText } from '../texts/notices.ts'
import { timeText } from '../texts/time.ts'
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
    const notices = tellEverybody({ id: account.id, login }, now)
    return { ok: true, result: { token }, what, reason, changes, notices }
  },
}

async function forget(within: Within, account: string): Promise<void> {
  await within.deleteFrom('factor').where('account', '=', account).execute()
  await within.deleteFrom('recovery_code').where('account', '=', account).execute()
  await within.deleteFrom('session').where('account', '=', account).execute()
  await within.deleteFrom('invitation').where('account', '=', account).execute()
}

/** Whoever has the host must not do this unnoticed: she and every other administrator hear of it. */
function tellEverybody(
  person: { readonly id: string; readonly login: string },
  now: Date,
): readonly Notice[] {
  const values = { login: person.login, at: timeText(now), source: noticeText.terminal }
  const words = { template: 'factor-changed', values } as const
  const key = `break-glass:${randomUUID()}`
  return [
    { ...words, key, to: { kind: 'account', id: person.id } },
    { ...words, key, to: { kind: 'administrators', tenant: undefined, except: person.id } },
  ]
}
