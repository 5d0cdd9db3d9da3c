/** 「2026年11月25日 9:00」: an instant in Japan, for people. */
export const timeText = (instant: Date): string =>
  instant.toLocaleString('ja', { timeZone: 'Asia/Tokyo', dateStyle: 'long', timeStyle: 'short' })
