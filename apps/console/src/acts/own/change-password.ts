import { keepPassword } from '../../sign-in/password-history.ts'
import { timeText } from '../../texts/time.ts'
import { tell } from '../people/notices.ts'
import { endOtherSessions } from './end-own-sessions.ts'
import { onOwn, type Own } from './on-own.ts'

export type NewPassword = Own & {
  /** argon2id, of a password that has passed the rules. */
  readonly hash: string
  readonly login: string
  /** The digest of the session that goes on. */
  readonly keep: string
}

/** A password of her own choice takes the place of the old; every other session of hers ends. */
export const changePassword = onOwn<NewPassword, undefined>({
  action: 'password.change',
  dangerous: false,
  change: async (within, { hash, keep, login }, { id, source }, now) => {
    if (!(await keepPassword(within, id, hash, now)))
      return { ok: false, refusal: { code: 'forbidden' } }
    const ended = await endOtherSessions(within, id, keep)
    return {
      ok: true,
      result: undefined,
      notices: [
        tell(
          { id },
          { template: 'password-changed', values: { login, at: timeText(now), source } },
        ),
      ],
      changes: { password: 'secret', sessions: { before: String(ended + 1), after: '1' } },
    }
  },
})
