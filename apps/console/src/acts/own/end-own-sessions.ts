import type { Within } from '@zeimori/store'
import { onOwn, type Own } from './on-own.ts'

export type Which = Own & {
  readonly which:
    | { readonly kind: 'one'; readonly digest: string }
    /** Every one but this. */
    | { readonly kind: 'others'; readonly keep: string }
    | { readonly kind: 'all' }
}

/** Ends the sessions of an account but one. */
export async function endOtherSessions(
  within: Within,
  account: string,
  keep: string,
): Promise<number> {
  const ended = await within
    .deleteFrom('session')
    .where('account', '=', account)
    .where('digest', '!=', keep)
    .returning('digest')
    .execute()
  return ended.length
}

/** Closes what she has open: on one device, on all others, or everywhere. */
export const endOwnSessions = onOwn<Which, { readonly ended: number }>({
  action: 'account.revoke-sessions',
  dangerous: false,
  change: async (within, { which }, { id }) => {
    let query = within.deleteFrom('session').where('account', '=', id)
    if (which.kind === 'one') query = query.where('digest', '=', which.digest)
    if (which.kind === 'others') query = query.where('digest', '!=', which.keep)
    const ended = (await query.returning('digest').execute()).length
    return which.kind === 'one' && ended === 0
      ? { ok: false, refusal: { code: 'not-found' } }
      : {
          ok: true,
          result: { ended },
          changes: { ended: { before: null, after: String(ended) } },
        }
  },
})
