import { keepPassword } from '../../sign-in/password-history.ts'
import { endOtherSessions } from './end-own-sessions.ts'
import { onOwn, type Own } from './on-own.ts'

export type NewPassword = Own & {
  /** argon2id, of a password that has passed the rules. */
  readonly hash: string
  /** The digest of the session that goes on. */
  readonly keep: string
}

/** A password of her own choice takes the place of the old; every other session of hers ends. */
export const changePassword = onOwn<NewPassword, undefined>({
  action: 'password.change',
  dangerous: false,
  change: async (within, { hash, keep }, { id }, now) => {
    if (!(await keepPassword(within, id, hash, now)))
      return { ok: false, refusal: { code: 'forbidden' } }
    const ended = await endOtherSessions(within, id, keep)
    return {
      ok: true,
      result: undefined,
      changes: { password: 'secret', sessions: { before: String(ended + 1), after: '1' } },
    }
  },
})
