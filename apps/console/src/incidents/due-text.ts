import type { IncidentClock } from '@zeimori/records'
import { dayText, minuteText } from '../texts/day.ts'

/** Until when a clock runs, written as the pages write moments: its last day, or the minute. */
export const dueText = ({ dueAt, byDay }: IncidentClock): string =>
  byDay ? dayText(new Date(dueAt - 1)) : minuteText(new Date(dueAt))
