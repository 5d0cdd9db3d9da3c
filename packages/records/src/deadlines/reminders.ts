import { beginningOf, dayInJapan } from '../calendar.ts'
import type { DeadlineStanding } from './standing.ts'

/** Whom a step of the reminders goes to: who is responsible, or those above as well. */
export type RemindedOf = 'responsible' | 'superior'

/** One step: so many days before the last day, in the morning, or so many minutes before; below nought, after. */
export type ReminderStep = { readonly to: RemindedOf } & (
  { readonly days: number } | { readonly minutes: number }
)

/** The steps of what is due by days: 30, 7, 3 and 1 days ahead, on the day, and each week it is late. (forms.md) */
export const daySteps: readonly ReminderStep[] = [
  ...[30, 7, 3, 1, 0].map((days) => ({ days, to: 'responsible' as const })),
  ...[-1, -8, -15, -22].map((days) => ({ days, to: 'superior' as const })),
]

/** The steps of what is due by minutes: ten minutes ahead, and when it is late. */
export const minuteSteps: readonly ReminderStep[] = [
  { minutes: 10, to: 'responsible' },
  { minutes: 0, to: 'superior' },
]

/**
 * A reminder to be sent: the `step`-th of the deadline of this key that is due by this moment. The three together are
 * sent once; an event that is put off is reminded of anew.
 */
export type Reminder = {
  readonly key: string
  readonly by: number
  readonly step: number
  readonly to: RemindedOf
}

const hour = 3_600_000
/** Reminders of days go out in the morning. */
const morning = 8 * hour

/** When a step comes, in milliseconds since 1970. */
function comes(step: ReminderStep, by: number): number {
  return 'minutes' in step
    ? by + 1 - step.minutes * 60_000
    : beginningOf(dayInJapan(by) - step.days) + morning
}

/**
 * The reminders to send now. Of several steps that came while nothing ran, only the last is sent; a step before one
 * that was sent is never sent afterwards, also where the clock was set back. What is met is left in peace.
 *
 * @param steps the earliest first
 * @param sent the number of the first step that is not behind: one more than that of the last one sent, or 0
 */
export function remindersAt(
  standings: readonly DeadlineStanding[],
  steps: readonly ReminderStep[],
  now: number,
  sent: (of: DeadlineStanding) => number,
): readonly Reminder[] {
  return standings.flatMap((standing): readonly Reminder[] => {
    if (standing.state === 'met') return []
    const step = steps.findLastIndex((one) => {
      const moment = comes(one, standing.by)
      return moment <= now && moment > standing.earliest
    })
    const found = steps[step]
    if (found === undefined || step < sent(standing)) return []
    return [{ key: standing.key, by: standing.by, step, to: found.to }]
  })
}
