import { beginningOf, dayInJapan } from '../calendar.ts'
import { businessDaysAfter } from '../deadlines/business-days.ts'
import { value, type Value } from '../reports/value.ts'
import { earliestOf, latestOf, type IncidentEntry } from './entries.ts'

/** From when an incident is counted. */
export type Counted = {
  /** In milliseconds since 1970. */
  readonly detectedAt: number
  /** Personal data may have leaked; since when that is known. */
  readonly leakKnownAt: number | undefined
  /** It may have been done on purpose. (規則第7条第3号・第43条第3号) */
  readonly malicious: boolean
}

export type IncidentClock = {
  readonly id: 'contact' | 'complete' | 'leak-prompt' | 'leak-final'
  readonly name: string
  /** Where it stands. */
  readonly basis: string
  readonly startedAt: number
  /** Up to this moment, and not at it. */
  readonly dueAt: number
  /** It is due on a day, and not at a minute. */
  readonly byDay: boolean
  readonly metAt: number | undefined
}

const minute = 60_000

/** The end of a day in Japan. */
const endOfDay = (day: number): number => beginningOf(day + 1)

/**
 * The end of the n-th day, the day itself being the first: the earlier of the two ways to count 「知った日から」.
 */
const endOfNthDay = (moment: number, nth: number): number => endOfDay(dayInJapan(moment) + nth - 1)

/**
 * The deadlines of an incident that run or have run, the earliest first.
 * - 直ちに（fujisawa-3-10-h, gyomu-2-1-e, tochigi-4-2-a）: within thirty minutes of detection
 * - 完了報告（fujisawa-4-h）: five business days after completion
 * - 速報・確報（個人情報の保護に関する法律 第26条・規則第8条 for a business, 第68条・規則第44条 for a municipality）:
 *   「速やかに」 is three to five days, of which the fifth counts here; thirty days, or sixty where it may have been
 *   done on purpose
 */
export function incidentClocks(
  { detectedAt, leakKnownAt, malicious }: Counted,
  entries: readonly IncidentEntry[],
): readonly IncidentClock[] {
  const metBy = (...kinds: Parameters<typeof earliestOf>[1]): number | undefined =>
    earliestOf(entries, kinds)?.at
  const contact: IncidentClock = {
    id: 'contact',
    name: '自治体への連絡（直ちに・30分）',
    basis: '仕様書「直ちに」「速やかに」（社内の期限30分）',
    startedAt: detectedAt,
    dueAt: detectedAt + 30 * minute,
    byDay: false,
    metAt: metBy('contact', 'report-first'),
  }
  const completed = latestOf(entries, 'completed')
  const complete: readonly IncidentClock[] =
    completed === undefined
      ? []
      : [
          {
            id: 'complete',
            name: '完了報告（5営業日）',
            basis: '仕様書「速やかに書面で」（社内の期限5営業日）',
            startedAt: completed.at,
            dueAt: endOfDay(businessDaysAfter(dayInJapan(completed.at), 5)),
            byDay: true,
            metAt: metBy('report-complete'),
          },
        ]
  const leak: readonly IncidentClock[] =
    leakKnownAt === undefined
      ? []
      : [
          {
            id: 'leak-prompt',
            name: '個人情報の漏えい等の速報（3〜5日）',
            basis:
              '個人情報の保護に関する法律 第26条・第68条、規則第8条第1項・第44条第1項「速やかに」',
            startedAt: leakKnownAt,
            dueAt: endOfNthDay(leakKnownAt, 5),
            byDay: true,
            metAt: metBy('leak-prompt'),
          },
          {
            id: 'leak-final',
            name: `個人情報の漏えい等の確報（${malicious ? 60 : 30}日）`,
            basis: '個人情報の保護に関する法律 第26条・第68条、規則第8条第2項・第44条第2項',
            startedAt: leakKnownAt,
            dueAt: endOfNthDay(leakKnownAt, malicious ? 60 : 30),
            byDay: true,
            metAt: metBy('leak-final'),
          },
        ]
  return [contact, ...complete, ...leak].toSorted((a, b) => a.dueAt - b.dueAt)
}

export type ClockState = 'running' | 'over' | 'met' | 'met-late'

/** How a clock stands. */
export const clockState = ({ dueAt, metAt }: IncidentClock, now: number): ClockState =>
  metAt === undefined ? (now < dueAt ? 'running' : 'over') : metAt < dueAt ? 'met' : 'met-late'

/** Until when it is, as a cell: the day, or the minute. */
export const clockDue = ({ dueAt, byDay }: IncidentClock): Value =>
  byDay ? value.day(dayInJapan(dueAt - 1)) : value.moment(dueAt)
