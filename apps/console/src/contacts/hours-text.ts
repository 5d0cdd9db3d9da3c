import { clockText } from '@zeimori/records'
import { contactText } from '../texts/alerts.ts'
import type { ShownContact } from './read-contacts.ts'

/** When somebody can be reached, as people read it. */
export function hoursText({
  hour_days,
  hour_from,
  hour_to,
}: Pick<ShownContact, 'hour_days' | 'hour_from' | 'hour_to'>): string {
  const days = contactText.dayChoices[hour_days]
  return hour_from === hour_to
    ? `${days} ${contactText.allDay}`
    : `${days} ${clockText(hour_from)}〜${clockText(hour_to)}`
}
