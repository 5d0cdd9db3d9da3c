import {
  expectedUntil,
  type Cause,
  type Expected,
  type Fulfilment,
  type Schedule,
} from './schedule.ts'

/** How one deadline stands: open and still in time, open and late, or met. */
export type DeadlineStanding = Expected & {
  readonly state: 'open' | 'over' | 'met'
  readonly met?: {
    readonly by: Fulfilment['by']
    /** Done after the deadline. */
    readonly late: boolean
    /** Done in time, and entered after the deadline. */
    readonly enteredLate: boolean
  }
}

export type Circle = {
  readonly schedule: Schedule
  readonly causes: readonly Cause[]
  readonly done: readonly Fulfilment[]
}

/**
 * How every deadline of a schedule stands at a moment, in milliseconds since 1970, the earliest first. Nothing but a
 * record or a run meets one. What claims to be done or entered later than now counts for nothing yet.
 */
export function deadlinesAt(
  { schedule, causes, done }: Circle,
  now: number,
): readonly DeadlineStanding[] {
  const known = done.filter(({ at, enteredAt }) => at <= now && enteredAt <= now)
  const expected = expectedUntil(schedule, { causes, done: known }, now)
  return expected.map((one, n) => {
    const met = known
      .filter((by) => isOf(by, one, schedule, expected[n + 1]))
      .sort(byMoment)
      .at(0)
    if (met === undefined) return { ...one, state: now > one.by ? 'over' : 'open' }
    const late = met.at > one.by
    return {
      ...one,
      state: 'met',
      met: { by: met.by, late, enteredLate: !late && met.enteredAt > one.by },
    }
  })
}

/** What names its event or period is of that one; of what is counted since the last, the next one done is. */
function isOf(
  done: Fulfilment,
  expected: Expected,
  schedule: Schedule,
  next: Expected | undefined,
): boolean {
  if (done.at < expected.earliest) return false
  if (schedule.kind !== 'since-last') return done.of === expected.key
  return next !== undefined && done.at < next.earliest
}

/** The first done; of two of one moment the one entered first, then the one of the smaller number. */
const byMoment = (one: Fulfilment, other: Fulfilment): number =>
  one.at - other.at ||
  one.enteredAt - other.enteredAt ||
  (one.by.id < other.by.id ? -1 : one.by.id > other.by.id ? 1 : 0)
