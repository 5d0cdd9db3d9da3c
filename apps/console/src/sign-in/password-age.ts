import { limitsOf, passwordDaysOf, policy } from '@zeimori/records'
import type { OwnLimits } from '@zeimori/store'

const day = 24 * 60 * 60 * 1000

/** What decides how long the passwords of a municipality last. */
export type PasswordTerm = {
  /** Whether the municipality's approval of a longer time holds. */
  readonly longer: boolean
  readonly limits: OwnLimits
}

/** When a password has to be changed at the latest. (M04, chiyoda-05-a) */
export const passwordEnds = (since: Date, term: PasswordTerm): Date =>
  new Date(since.getTime() + daysOf(term) * day)

const daysOf = ({ longer, limits }: PasswordTerm): number =>
  passwordDaysOf(limitsOf(limits), longer ? policy.passwordLongestAgeDays : undefined)

/** Whether a password has lasted its days. One of unknown age has. */
export const isPasswordOld = (since: Date | null, now: Date, term: PasswordTerm): boolean =>
  since === null || now.getTime() > passwordEnds(since, term).getTime()

/** Whether its end is near enough to be told of. */
export const isPasswordAging = (since: Date, now: Date, term: PasswordTerm): boolean =>
  now.getTime() > passwordEnds(since, term).getTime() - policy.passwordWarnDays * day
