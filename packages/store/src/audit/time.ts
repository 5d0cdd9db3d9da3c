const japan = 9 * 60 * 60 * 1000

/** 「2026-11-22T18:05:00.123+09:00」: an instant as every record writes it. */
export const japanTime = (instant: Date): string =>
  new Date(instant.getTime() + japan).toISOString().replace('Z', '+09:00')

/** The first day of the month in which a record was written: the name of the log's part that holds it. */
export const monthOf = (time: string): string => `${time.slice(0, 7)}-01`
