import { policy } from '@zeimori/records'

const day = 24 * 60 * 60 * 1000

/** When a password has to be changed at the latest. (M04, chiyoda-05-a) */
export const passwordEnds = (since: Date): Date =>
  new Date(since.getTime() + policy.passwordMaxAgeDays * day)

/** Whether a password has lasted its ninety days. One of unknown age has. */
export const isPasswordOld = (since: Date | null, now: Date): boolean =>
  since === null || now.getTime() > passwordEnds(since).getTime()

/** Whether its end is near enough to be told of. */
export const isPasswordAging = (since: Date, now: Date): boolean =>
  now.getTime() > passwordEnds(since).getTime() - policy.passwordWarnDays * day
