import { dayInJapan, type DayNumber } from '../calendar.ts'
import { isBusinessDay, knownDays } from '../deadlines/business-days.ts'

/** For what somebody is called, in the order in which they are. (catalogue, F27) */
export const contactGroups = {
  'on-call': '当番',
  'vendor-lead': '提供者の責任者',
  municipality: '自治体の担当課',
  manager: '管理者',
} as const
export type ContactGroup = keyof typeof contactGroups

const isGroup = (text: string): text is ContactGroup => Object.hasOwn(contactGroups, text)
export const contactGroupNames: readonly ContactGroup[] = Object.keys(contactGroups).filter(isGroup)

/** When somebody can be reached, in Japan: minutes after midnight. Over midnight where the end is not later. */
export type ContactHours = {
  readonly days: 'all' | 'business'
  readonly from: number
  readonly to: number
}

const minute = 60_000

/** Offices are open, as far as the holidays are known; of a year that nobody has announced, every day counts. */
const isOpen = (day: DayNumber): boolean =>
  day < knownDays.first || day > knownDays.last || isBusinessDay(day)

/** Whether somebody can be reached at a moment, in milliseconds since 1970. All day where both ends are the same. */
export function isWithinHours({ days, from, to }: ContactHours, moment: number): boolean {
  const today = dayInJapan(moment)
  const inDay = Math.floor((moment + 9 * 60 * minute) / minute) - today * 1440
  const counts = (day: DayNumber): boolean => days === 'all' || isOpen(day)
  if (from < to) return inDay >= from && inDay < to && counts(today)
  // Over midnight: the night belongs to the day on which it began.
  return inDay >= from ? counts(today) : inDay < to && counts(today - 1)
}

/** A time of day such as 「8:30」 or 「８：３０」 in minutes after midnight, 24:00 included; undefined for no time. */
export function readClock(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.normalize('NFKC').trim())
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])]
  const all = hours * 60 + minutes
  return match !== null && minutes < 60 && all <= 1440 ? all : undefined
}

/** Minutes after midnight as a time of day. */
export const clockText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** How long a contact counts as tested, in milliseconds: a month, and ten days to answer. (chiyoda-23-b) */
const verifiedFor = 41 * 24 * 60 * minute

/** Whether it is known that somebody is reached there. */
export type ContactStanding = 'verified' | 'stale' | 'never'

export const contactStanding = (verifiedAt: number | undefined, now: number): ContactStanding =>
  verifiedAt === undefined ? 'never' : now - verifiedAt <= verifiedFor ? 'verified' : 'stale'
