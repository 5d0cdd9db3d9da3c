import { asRole, isPowerful, policy } from '@zeimori/records'
import type { Person } from './lock-people.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Whether the address of somebody who decides over others is too new to send a way in there: who changed it
 * could be whoever sends next. In the days between, its owner hears of the change at the address before.
 */
export function hasNewAddress({ role, mail_at }: Person, now: Date): boolean {
  const known = asRole(role)
  if (known !== undefined && !isPowerful(known)) return false
  return mail_at !== null && now.getTime() - mail_at.getTime() < policy.addressRestDays * day
}
