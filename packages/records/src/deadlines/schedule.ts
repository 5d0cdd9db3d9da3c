import { beginningOf, dayInJapan, yearMonthDay, type DayNumber } from '../calendar.ts'
import { dueBy, endOfDay, monthsAfter, type DueRule } from './rule.ts'

/**
 * What makes something due again and again, or once.
 * - `event`: once for each event: a contract, a patch that was published, an incident, an opening
 * - `every`: once for each period of so many months counted from a day. Done `within` the period, or after it by a
 *   rule that counts from its last day: 翌月10日 is `every` month and `next-month` 10
 * - `since-last`: counted from a beginning and then from what was done last: every 90 days
 */
export type Schedule =
  | { readonly kind: 'event'; readonly rule: DueRule }
  | {
      readonly kind: 'every'
      readonly months: number
      readonly from: DayNumber
      /** The last day of the last period, where a contract ends. */
      readonly until?: DayNumber
      readonly due: 'within' | DayRule
    }
  | { readonly kind: 'since-last'; readonly rule: DayRule; readonly from: number }

/** A rule that counts from a day, whatever the hour. */
export type DayRule = Exclude<DueRule, { kind: 'minutes' | 'before' }>

/** Something that happened and starts a clock. Moments are in milliseconds since 1970. */
export type Cause = { readonly id: string; readonly at: number }

/** What alone can meet a deadline: a record that somebody entered, or a run of the product. */
export type Fulfilment = {
  readonly by: { readonly kind: 'record' | 'run'; readonly id: string }
  /** The event or period it is for; unneeded where the days are counted since the last one. */
  readonly of?: string
  /** When it was done. */
  readonly at: number
  /** When it was entered, which may be later. */
  readonly enteredAt: number
}

/** One thing that is due. Its key stays the same whatever is entered later. */
export type Expected = {
  readonly key: string
  /** What is done before this is not of it. */
  readonly earliest: number
  /** The last moment at which it is not late. */
  readonly by: number
}

/** A day as `2026-11-23`, of which the keys of periods are made. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = yearMonthDay(number)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

type Happened = { readonly causes: readonly Cause[]; readonly done: readonly Fulfilment[] }

/** Everything due by its schedule that has begun up to `until`, the earliest first. Milliseconds since 1970. */
export function expectedUntil(
  schedule: Schedule,
  happened: Happened,
  until: number,
): readonly Expected[] {
  switch (schedule.kind) {
    case 'event':
      return ofEvents(schedule.rule, happened.causes, until)
    case 'every':
      return ofPeriods(schedule, until)
    case 'since-last':
      return sinceLast(schedule, happened.done, until)
  }
}

function ofEvents(rule: DueRule, causes: readonly Cause[], until: number): readonly Expected[] {
  const once = new Map(causes.map((cause) => [cause.id, cause]))
  return [...once.values()]
    .filter(({ at }) => rule.kind === 'before' || at <= until)
    .map(({ id, at }) => ({
      key: id,
      earliest: rule.kind === 'before' ? -Infinity : at,
      by: dueBy(rule, at),
    }))
    .sort((one, other) => one.by - other.by)
}

type Every = Extract<Schedule, { kind: 'every' }>

function ofPeriods({ months, from, until: last, due }: Every, until: number): readonly Expected[] {
  const found: Expected[] = []
  const end = Math.min(dayInJapan(until), last ?? Infinity)
  for (let n = 0; ; n += 1) {
    // Counted from the first day each time: of 31 January, February has the 28th and March the 31st again.
    const first = monthsAfter(from, n * months)
    if (first > end) return found
    const lastDay = Math.min(monthsAfter(from, (n + 1) * months) - 1, last ?? Infinity)
    const within = due === 'within'
    found.push({
      key: isoDay(first),
      earliest: beginningOf(within ? first : lastDay + 1),
      by: within ? endOfDay(lastDay) : dueBy(due, beginningOf(lastDay)),
    })
  }
}

type SinceLast = Extract<Schedule, { kind: 'since-last' }>

function sinceLast(
  { rule, from }: SinceLast,
  done: readonly Fulfilment[],
  until: number,
): readonly Expected[] {
  const moments = [from, ...done.map(({ at }) => at).filter((at) => at > from)]
  // Two of one day are one: the later one neither meets nor begins anything of its own.
  const days = new Set(moments.filter((at) => at <= until).map(dayInJapan))
  return [...days]
    .sort((one, other) => one - other)
    .map((day) => ({
      key: isoDay(day),
      earliest: beginningOf(day + 1),
      by: dueBy(rule, beginningOf(day)),
    }))
}
