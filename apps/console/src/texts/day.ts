// Made once: making one takes longer than a hundred uses.
const day = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' })
const minute = new Intl.DateTimeFormat('sv', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The day of a moment in Japan, 「2026-11-22」; nothing for none. */
export const dayText = (date: Date | null | undefined): string => (date ? day.format(date) : '')

/** The moment in Japan, to the minute. */
export const minuteText = (date: Date | null | undefined): string =>
  date ? minute.format(date) : ''
