import { isDay } from './day-input.ts'

/** A moment in Japan such as 「2026-11-24 17:15」, full-width too; undefined for none. */
export function readMoment(text: string): Date | undefined {
  const plain = text.normalize('NFKC').trim().replaceAll('/', '-')
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})$/.exec(plain)
  const [, day = '', hours = '', minutes = ''] = match ?? []
  if (match === null || !isDay(day) || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return new Date(`${day}T${hours.padStart(2, '0')}:${minutes}:00+09:00`)
}
