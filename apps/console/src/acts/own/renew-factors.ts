import { keepAuthenticator } from '../../sign-in/enrol.ts'
import { keepRecoveryCodes } from '../../sign-in/recovery-codes.ts'
import { timeText } from '../../texts/time.ts'
import { tell } from '../people/notices.ts'
import { endOtherSessions } from './end-own-sessions.ts'
import { onOwn, type Own } from './on-own.ts'

export type NewAuthenticator = Own & {
  readonly secret: string
  readonly login: string
  /** The step of the code that has shown that the authenticator knows the secret. */
  readonly step: number
  readonly keep: string
}

/** Another authenticator takes the place of the old, which opens nothing any more. */
export const replaceAuthenticator = onOwn<NewAuthenticator, undefined>({
  action: 'factor.add',
  dangerous: true,
  change: async (within, { secret, login, step, keep }, { id, source, actor }, now, services) => {
    await within.deleteFrom('factor').where('account', '=', id).where('kind', '=', 'totp').execute()
    await keepAuthenticator(within, services, {
      account: id,
      tenant: actor.tenant ?? null,
      secret,
      step,
    })
    await endOtherSessions(within, id, keep)
    const values = { login, at: timeText(now), source }
    const notices = [tell({ id }, { template: 'factor-changed', values })]
    return { ok: true, result: undefined, changes: { factor: 'secret' }, notices }
  },
})

export type NewCodes = Own & { readonly codes: readonly string[]; readonly login: string }

/** Ten new recovery codes; those that were left of the old end. */
export const renewRecoveryCodes = onOwn<NewCodes, undefined>({
  action: 'factor.recovery',
  dangerous: true,
  change: async (within, { codes, login }, { id, source }, now) => {
    await keepRecoveryCodes(within, id, codes)
    const values = { login, at: timeText(now), source }
    const notices = [tell({ id }, { template: 'recovery-renewed', values })]
    return { ok: true, result: undefined, changes: { recovery: 'secret' }, notices }
  },
})
