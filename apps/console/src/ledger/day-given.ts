import { beginningOf, dayNumber } from '@zeimori/records'
import { isDay } from '../http/day-input.ts'

/**
 * When a day such as 「2026-11-22」 begins in Japan, in milliseconds since 1970; undefined for what is no day.
 */
export function beginningOfDay(text: string): number | undefined {
  if (!isDay(text)) return undefined
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return beginningOf(dayNumber({ year, month, day }))
}
