import type { DayNumber } from '../../calendar.ts'
import { beginningOf } from '../../calendar.ts'
import { endOfDay } from '../../deadlines/rule.ts'
import type { Period } from '../period.ts'

/** Whether a moment lies in a period. */
export const within = ({ first, last }: Pick<Period, 'first' | 'last'>, at: number): boolean =>
  at >= beginningOf(first) && at <= endOfDay(last)

/** How many whole days lie between two moments. */
export const daysBetween = (from: number, to: number): number =>
  Math.max(0, Math.floor((to - from) / 86_400_000))

/** A stretch of time in words: 「2日と3時間5分」. */
export function stretchText(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24]
  const parts = [
    days > 0 ? `${days}日と` : '',
    hours > 0 || days > 0 ? `${hours}時間` : '',
    `${minutes % 60}分`,
  ]
  return parts.join('')
}

/** How many days a period has. */
export const daysOf = ({
  first,
  last,
}: {
  readonly first: DayNumber
  readonly last: DayNumber
}): number => last - first + 1
