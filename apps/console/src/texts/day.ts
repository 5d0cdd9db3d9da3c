/** The day of a moment in Japan, 「2026-11-22」; nothing for none. */
export const dayText = (date: Date | null | undefined): string =>
  date ? date.toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' }) : ''

/** The moment in Japan, to the minute. */
export const minuteText = (date: Date | null | undefined): string =>
  date ? date.toLocaleString('sv', { timeZone: 'Asia/Tokyo' }).slice(0, 16) : ''
