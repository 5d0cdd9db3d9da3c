import announced from '@holiday-jp/holiday_jp/lib/holidays.js'
import fc from 'fast-check'
import {
  dayInJapan,
  daySteps,
  minuteSteps,
  remindersAt,
  deadlinesAt,
  type Cause,
  type DayRule,
  type DueRule,
  type Fulfilment,
  type Schedule,
} from '@zeimori/records'

/**
 * A schedule that ran: what happened, what was done and when it was entered, and the moments at which a worker
 * looked, some of them after a pause or with the clock set back.
 */
export type Simulated = {
  readonly schedule: Schedule
  readonly causes: readonly Cause[]
  readonly done: readonly Fulfilment[]
  readonly looks: readonly number[]
}

/** What went wrong, and how often the worker looked and sent. */
export type Found = {
  readonly missed: readonly string[]
  readonly doubled: readonly string[]
  readonly looks: number
  readonly sent: number
}

const hour = 3_600_000
const day = 24 * hour
/** Milliseconds since 1970 of a day in Japan, by the platform's calendar. */
const japan = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) - 9 * hour

/** Beginnings near leap days, year ends, long holidays, and anywhere. */
const beginnings = fc.oneof(
  fc.constantFrom(
    japan(2024, 2, 29),
    japan(2028, 2, 28),
    japan(2027, 12, 25),
    japan(2026, 12, 31),
    japan(2027, 1, 31),
    japan(2027, 4, 27),
    japan(2026, 9, 18),
  ),
  fc.integer({ min: japan(2024, 1, 1), max: japan(2045, 1, 1) }),
)

const closed = fc.constantFrom('same' as const, 'earlier' as const)
const count = (kind: 'days' | 'months', counts: readonly number[]): fc.Arbitrary<DayRule> =>
  fc.record({ kind: fc.constant(kind), count: fc.constantFrom(...counts), closed })

const rules: fc.Arbitrary<DueRule> = fc.oneof(
  count('days', [1, 7, 90, 180]),
  count('months', [3, 12]),
  fc.constant<DueRule>({ kind: 'minutes', count: 30 }),
  fc.constant<DueRule>({ kind: 'business-days', count: 5 }),
  fc.record({ kind: fc.constant('next-month' as const), day: fc.constantFrom(10, 31), closed }),
  fc.constant<DueRule>({ kind: 'before' }),
)

const lasting = fc.oneof(count('days', [90, 180]), count('months', [3, 12]))

const schedules = fc.oneof(
  fc.record({ kind: fc.constant('event' as const), rule: rules }),
  fc.record({
    kind: fc.constant('every' as const),
    months: fc.constantFrom(1, 3, 12),
    from: beginnings.map(dayInJapan),
    due: fc.oneof(
      fc.constant('within' as const),
      fc.record({ kind: fc.constant('next-month' as const), day: fc.constant(10), closed }),
    ),
  }),
  fc.record({ kind: fc.constant('since-last' as const), rule: lasting, from: beginnings }),
)

const span = 800 * day

/** 10,000 of these are the measure of the issue; each is some two years of one schedule. */
export const simulations: fc.Arbitrary<Simulated> = schedules.chain(
  (schedule): fc.Arbitrary<Simulated> => {
    const start =
      schedule.kind === 'event'
        ? beginnings
        : fc.constant(schedule.kind === 'every' ? schedule.from * day - 9 * hour : schedule.from)
    return start.chain((from) =>
      fc
        .record({
          causes: fc.array(fc.integer({ min: from, max: from + span / 2 }), {
            minLength: 1,
            maxLength: 4,
          }),
          done: fc.array(
            fc.record({
              at: fc.integer({ min: from - 10 * day, max: from + span }),
              entered: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 * day })),
              isRun: fc.boolean(),
              nth: fc.integer({ min: 0, max: 27 }),
            }),
            { maxLength: 14 },
          ),
          pauses: fc.array(fc.integer({ min: -2 * hour, max: 20 * day }), {
            minLength: 40,
            maxLength: 60,
          }),
        })
        .map((drawn) => {
          const causes = drawn.causes.map((at, n) => ({ id: `event-${n}`, at }))
          return {
            schedule,
            causes,
            done: drawn.done.map(({ at, entered, isRun, nth }, n): Fulfilment => {
              const of = keysOf(schedule, causes)[nth]
              return {
                by: { kind: isRun ? 'run' : 'record', id: `done-${n}` },
                ...(of === undefined ? {} : { of }),
                at,
                enteredAt: at + entered,
              }
            }),
            looks: moments(from, drawn.pauses),
          }
        }),
    )
  },
)

function moments(from: number, pauses: readonly number[]): readonly number[] {
  let at = from
  return pauses.map((pause) => (at += pause))
}

const asDate = (at: number): Date => new Date(at + 9 * hour)
const iso = (at: number): string => asDate(at).toISOString().slice(0, 10)
const lastOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same date some months on, as the platform's calendar has it. */
function months(at: number, on: number): number {
  const date = asDate(at)
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + on
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return japan(year, month, Math.min(date.getUTCDate(), lastOf(year, month)))
}

function keysOf(schedule: Schedule, causes: readonly Cause[]): readonly string[] {
  if (schedule.kind === 'event') return causes.map(({ id }) => id)
  if (schedule.kind === 'since-last') return []
  const from = schedule.from * day - 9 * hour
  return Array.from({ length: 60 }, (_, n) => iso(months(from, n * schedule.months)))
}

function isOpen(at: number): boolean {
  const text = iso(at)
  const monthAndDate = text.slice(5)
  return (
    ![0, 6].includes(asDate(at).getUTCDay()) &&
    !Object.hasOwn(announced, text) &&
    monthAndDate < '12-29' &&
    monthAndDate > '01-03'
  )
}

/** By when a thing is due, worked out day by day with the platform's calendar. */
function judgedBy(rule: DueRule, at: number): number {
  const from = japanDay(at)
  const end = (last: number): number => {
    let found = last
    if ('closed' in rule && rule.closed === 'earlier') while (!isOpen(found)) found -= day
    return (found > from ? found : last) + day - 1
  }
  switch (rule.kind) {
    case 'minutes':
      return at + rule.count * 60_000
    case 'before':
      return at - 1
    case 'days':
      return end(from + rule.count * day)
    case 'months':
      return end(months(from, rule.count))
    case 'next-month': {
      const first = months(from - (asDate(at).getUTCDate() - 1) * day, 1)
      const date = asDate(first)
      const length = lastOf(date.getUTCFullYear(), date.getUTCMonth() + 1)
      return end(first + (Math.min(rule.day, length) - 1) * day)
    }
    case 'business-days': {
      let [found, left] = [from, rule.count]
      for (; left > 0; left -= isOpen(found) ? 1 : 0) found += day
      return found + day - 1
    }
  }
}

const japanDay = (at: number): number => {
  const date = asDate(at)
  return japan(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

type Judged = { readonly key: string; readonly by: number; readonly isMet: boolean }

/** What had to be due at a moment, and whether it was met, told without the engine. */
function judge({ schedule, causes, done }: Simulated, now: number): readonly Judged[] {
  const known = done.filter(({ at, enteredAt }) => at <= now && enteredAt <= now)
  const isMet = (key: string, since: number): boolean =>
    known.some((one) => one.of === key && one.at >= since)
  if (schedule.kind === 'event') {
    const { rule } = schedule
    return causes
      .filter(({ at }) => at <= now || rule.kind === 'before')
      .map(({ id, at }) => ({
        key: id,
        by: judgedBy(rule, at),
        isMet: isMet(id, rule.kind === 'before' ? -Infinity : at),
      }))
  }
  if (schedule.kind === 'every') {
    const { due } = schedule
    return keysOf(schedule, causes).flatMap((key, n) => {
      const from = schedule.from * day - 9 * hour
      const [first, next] = [n, n + 1].map((on) => months(from, on * schedule.months))
      if (first === undefined || next === undefined || first > now) return []
      return due === 'within'
        ? [{ key, by: next - 1, isMet: isMet(key, first) }]
        : [{ key, by: judgedBy(due, next - day), isMet: isMet(key, next) }]
    })
  }
  if (schedule.from > now) return []
  const days = new Set(
    known.map(({ at }) => japanDay(at)).filter((at) => at > japanDay(schedule.from)),
  )
  const points = [japanDay(schedule.from), ...[...days].sort((one, other) => one - other)]
  return points.map((at, n) => ({
    key: iso(at),
    by: judgedBy(schedule.rule, at),
    isMet: n < points.length - 1,
  }))
}

/** Lets a worker run through it, and says what was missed and what came twice. */
export function run(simulated: Simulated): Found {
  const steps =
    simulated.schedule.kind === 'event' && simulated.schedule.rule.kind === 'minutes'
      ? minuteSteps
      : daySteps
  const behind = new Map<string, number>()
  const sent = new Set<string>()
  const [missed, doubled]: [string[], string[]] = [[], []]
  const place = ({ key, by }: { readonly key: string; readonly by: number }): string =>
    `${key}/${by}`
  for (const now of simulated.looks) {
    const standings = deadlinesAt(simulated, now)
    const judged = judge(simulated, now)
    const found = new Map(standings.map((one) => [place(one), one]))
    if (found.size < standings.length) doubled.push('a deadline')
    if (standings.length > judged.length) doubled.push('a deadline that is none')
    const by = standings.flatMap(({ met }) => (met === undefined ? [] : [met.by.id]))
    if (new Set(by).size < by.length) doubled.push('one record for two deadlines')
    for (const reminder of remindersAt(standings, steps, now, (of) => behind.get(place(of)) ?? 0)) {
      const name = `${place(reminder)}/${reminder.step}`
      if (sent.has(name) || (behind.get(place(reminder)) ?? 0) > reminder.step) doubled.push(name)
      if (judged.some((one) => one.isMet && place(one) === place(reminder)))
        doubled.push(`${name} of what is met`)
      sent.add(name)
      behind.set(place(reminder), reminder.step + 1)
    }
    for (const one of judged) {
      const standing = found.get(place(one))
      const state = one.isMet ? 'met' : now > one.by ? 'over' : 'open'
      if (standing?.state !== state) missed.push(`${place(one)} is not ${state}`)
      // Those above must hear of it within two days of its end, whatever was asleep before.
      const isHeard = (behind.get(place(one)) ?? 0) > steps.findIndex(({ to }) => to === 'superior')
      if (state === 'over' && now > one.by + 2 * day && !isHeard)
        missed.push(`${place(one)} unheard`)
    }
  }
  return { missed, doubled, looks: simulated.looks.length, sent: sent.size }
}
