import { enqueueMails, type Within } from '@zeimori/store'
import { tell } from '../acts/people/notices.ts'
import type { Visit } from '../http/route.ts'
import { timeText } from '../texts/time.ts'
import type { Known } from './steps.ts'

/** Tells a person by mail that what she proves herself with has changed. (ipa-6-ii) */
export function tellOfFactors(
  within: Within,
  { services, source }: Visit,
  { id, login }: Known,
): Promise<void> {
  const now = services.now()
  const values = { login, at: timeText(now), source }
  const notice = tell({ id }, { template: 'factor-changed', values })
  return enqueueMails(within, services.vault, [notice], now)
}
