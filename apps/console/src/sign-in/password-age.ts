import { policy } from '@zeimori/records'

const day = 24 * 60 * 60 * 1000

/** When a password has to be changed at the latest. (M04, chiyoda-05-a) */
export const passwordEnds = (since: Date, isLonger = false): Date =>
  new Date(since.getTime() + passwordDays(isLonger) * day)

/** For how many days: longer only while the municipality's approval holds. */
const passwordDays = (isLonger: boolean): number =>
  isLonger ? policy.passwordLongestAgeDays : policy.passwordMaxAgeDays

/** Whether a password has lasted its days. One of unknown age has. */
export const isPasswordOld = (since: Date | null, now: Date, isLonger = false): boolean =>
  since === null || now.getTime() > passwordEnds(since, isLonger).getTime()

/** Whether its end is near enough to be told of. */
export const isPasswordAging = (since: Date, now: Date, isLonger = false): boolean =>
  now.getTime() > passwordEnds(since, isLonger).getTime() - policy.passwordWarnDays * day
