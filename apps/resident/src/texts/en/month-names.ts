const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 「March」. @param month from 1 to 12 */
export const monthName = (month: number): string => months[month - 1] ?? ''
