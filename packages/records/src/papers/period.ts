import { beginningOf, dayNumber, yearMonthDay, type DayNumber } from '../calendar.ts'
import { isoDay } from '../deadlines/schedule.ts'
import { endOfDay } from '../deadlines/rule.ts'
import { readDay } from '../registers/read-entry.ts'
import { eraDay } from '../reports/era.ts'

/** What a paper is about: a month, a year (年度, from April), a day, or one entry of a register or incident. */
export type PeriodKind = 'month' | 'year' | 'day' | 'entry' | 'incident'

export type Period = {
  readonly kind: PeriodKind
  /** 「2026-10」, 「2026」, 「2026-11-23」, 「3」 or 「I-0012」. */
  readonly key: string
  /** Its first and last day. */
  readonly first: DayNumber
  readonly last: DayNumber
}

/** When a period begins and ends, in milliseconds since 1970. */
export const periodMoments = ({
  first,
  last,
}: Pick<Period, 'first' | 'last'>): { readonly from: number; readonly to: number } => ({
  from: beginningOf(first),
  to: endOfDay(last),
})

/** How each kind is written. */
export const periodExamples: Readonly<Record<PeriodKind, string>> = {
  month: '2026-10',
  year: '2026（2026年4月から2027年3月まで）',
  day: '2026-11-23',
  entry: '3（台帳の番号）',
  incident: 'I-0012',
}

/**
 * A period as somebody wrote it.
 * @param today the day in Japan: an entry or an incident is looked at as it stands then
 * @returns undefined where it is no period of this kind
 */
export function readPeriod(kind: PeriodKind, key: string, today: DayNumber): Period | undefined {
  switch (kind) {
    case 'month': {
      const first = readDay(`${key}-01`)
      if (first === undefined) return undefined
      const { year, month } = yearMonthDay(first)
      return { kind, key, first, last: dayNumber({ year, month: month + 1, day: 1 }) - 1 }
    }
    case 'year': {
      const first = readDay(`${key}-04-01`)
      if (first === undefined) return undefined
      const { year } = yearMonthDay(first)
      return { kind, key, first, last: dayNumber({ year: year + 1, month: 4, day: 1 }) - 1 }
    }
    case 'day': {
      const day = readDay(key)
      return day === undefined ? undefined : { kind, key, first: day, last: day }
    }
    case 'entry':
      return /^[1-9]\d{0,5}$/.test(key) ? { kind, key, first: today, last: today } : undefined
    case 'incident':
      return /^I-\d{4,8}$/.test(key) ? { kind, key, first: today, last: today } : undefined
  }
}

/** Whether anything can be said of a period yet. @param today the day in Japan */
export const hasBegun = ({ first }: Pick<Period, 'first'>, today: DayNumber): boolean =>
  first <= today

/** The period that is due to be written next at a day: the month or year that has ended, or the day itself. */
export function currentPeriod(kind: 'month' | 'year' | 'day', today: DayNumber): string {
  const { year, month } = yearMonthDay(today)
  switch (kind) {
    case 'month':
      return isoDay(dayNumber({ year, month: month - 1, day: 1 })).slice(0, 7)
    case 'year':
      return String(month >= 4 ? year : year - 1)
    case 'day':
      return isoDay(today)
  }
}

/** A period as it is printed. */
export function periodText({ kind, key, first, last }: Period): string {
  switch (kind) {
    case 'month':
      return eraDay(first).replace(/1日$/, '')
    case 'year':
      return `${eraDay(first)}から${eraDay(last)}まで`
    case 'day':
      return `${eraDay(first)} 現在`
    case 'entry':
      return `第${key}号`
    case 'incident':
      return key
  }
}
