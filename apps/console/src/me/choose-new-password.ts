import type { Caller } from '../acts/act.ts'
import { changePassword } from '../acts/own/change-password.ts'
import { perform } from '../acts/perform.ts'
import type { Services } from '../services.ts'
import { hashPassword } from '../sign-in/password-hash.ts'
import { wasUsed } from '../sign-in/password-history.ts'
import { passwordProblems, type PasswordProblem } from '../sign-in/password-rules.ts'
import { checkPassword } from '../sign-in/steps.ts'
import type { Me } from './read-me.ts'

export type PasswordChange = {
  readonly current: string
  readonly next: string
  readonly again: string
}

/** Why a password was not changed. */
export type NotChanged = PasswordProblem | 'not-current' | 'not-same' | 'used-before' | 'refused'

/**
 * Changes one's own password. Whoever sits down before an open page does not know the present one: it takes
 * of the account's tries as a sign-in does.
 * @param keep the digest of the session that goes on
 */
export async function chooseNewPassword(
  services: Services,
  caller: Caller,
  { login, name, mail, limits }: Me['account'],
  { current, next, again }: PasswordChange,
  keep: string,
): Promise<NotChanged | undefined> {
  if (next !== again) return 'not-same'
  const [problem] = passwordProblems(next, [login, name, mail], limits)
  if (problem !== undefined) return problem
  if (!(await checkPassword(services, login, current, caller)).ok) return 'not-current'
  if (await wasUsed(services.store, caller.id, next, limits)) return 'used-before'
  const hash = await hashPassword(next)
  const { tenant } = caller.actor
  const done = await perform(services, changePassword, { tenant, hash, login, keep }, caller)
  return done.ok ? undefined : 'refused'
}
