import type { AlertSeverity } from './kinds.ts'
import { isWithinHours, type ContactGroup, type ContactHours } from './contacts.ts'

/** How long after an alert each group is told, in minutes, and how often all of it is done again. */
export type EscalationPolicy = {
  readonly after: Readonly<Record<ContactGroup, number>>
  /** Until somebody takes it over, in minutes. */
  readonly repeat: number
}

export const usualEscalation: EscalationPolicy = {
  after: { 'on-call': 0, 'vendor-lead': 5, municipality: 15, manager: 30 },
  repeat: 60,
}

/** Where personal data may have leaked everybody is told at once. */
const atOnce: EscalationPolicy['after'] = {
  'on-call': 0,
  'vendor-lead': 0,
  municipality: 0,
  manager: 0,
}

/** Somebody who can be told. */
export type Reachable = {
  readonly id: string
  readonly group: ContactGroup
  /** So many minutes after the others of the group. */
  readonly delay: number
  readonly hours: ContactHours
  /** Whether the roster names her now. */
  readonly onDuty: boolean
}

/**
 * One side that is told: the provider, or a municipality. Of a group that somebody has to answer for and in which
 * there is nobody, `substitute` is told.
 */
export type Party = {
  readonly people: readonly Reachable[]
  readonly substitute?: { readonly id: string; readonly group: ContactGroup }
}

/** That somebody was told of a key: in which round of which alert, and when, in milliseconds since 1970. */
export type Told = {
  readonly alert: string
  readonly target: string
  readonly round: number
  readonly at: number
}

/** An alert that nobody has taken over yet. */
export type Pressing = {
  readonly id: string
  readonly severity: AlertSeverity
  readonly leak: boolean
  /** How long it has been pressing, in milliseconds: see `elapsedAfter`. */
  readonly elapsed: number
}

/** Whom to tell now, in which round. */
export type Telling = {
  readonly target: string
  readonly group: ContactGroup
  readonly round: number
}

const minute = 60_000
/** Of one key nobody is told more often. */
export const grouping = 5 * minute
/** After so many rounds nobody new will come of another. A day's worth, at an hour each. */
const mostRounds = 24

/**
 * How long an alert has been pressing, counted by looks at it, so that neither a clock that is put back nor a
 * process that stood still loses a step: a clock put back adds nothing, a pause counts whole.
 *
 * @param quiet planned work is going on: the time does not count
 */
export const elapsedAfter = (
  elapsed: number,
  lookedAt: number,
  now: number,
  quiet: boolean,
): number => (quiet ? elapsed : elapsed + Math.max(0, now - lookedAt))

/** The round that a target is in; undefined before its time. */
function roundOf(
  { elapsed, leak, severity }: Pressing,
  policy: EscalationPolicy,
  group: ContactGroup,
  delay: number,
): number | undefined {
  // A notice asks nobody beyond the one on duty, and once.
  if (severity === 'notice' && group !== 'on-call') return undefined
  const after = leak ? atOnce[group] : policy.after[group] + delay
  const since = elapsed - after * minute
  if (since < 0) return undefined
  if (severity === 'notice') return 0
  return Math.min(mostRounds - 1, Math.floor(since / (policy.repeat * minute)))
}

/** Of a group those who are on duty; otherwise those who can be reached now; otherwise all: nobody is nobody. */
function called(people: readonly Reachable[], now: number): readonly Reachable[] {
  const onDuty = people.filter((one) => one.onDuty)
  if (onDuty.length > 0) return onDuty
  const there = people.filter((one) => isWithinHours(one.hours, now))
  return there.length > 0 ? there : people
}

/**
 * Whom to tell of an alert now. Everybody once a round, and of one key nobody twice within five minutes; after a
 * pause in which several rounds went by, once and not for each.
 *
 * @param told everything told of this alert, and of others with the same key
 */
export function tellingsDue(
  alert: Pressing,
  policy: EscalationPolicy,
  parties: readonly Party[],
  told: readonly Told[],
  now: number,
): readonly Telling[] {
  return parties.flatMap(({ people, substitute }) => {
    const groups = Map.groupBy(people, ({ group }) => group)
    const wanted = [...groups.values()].flatMap((group) =>
      called(group, now).map(({ id, group: name, delay }) => ({ id, group: name, delay })),
    )
    const isMissing = substitute !== undefined && !groups.has(substitute.group)
    const all = isMissing ? [...wanted, { ...substitute, delay: 0 }] : wanted
    return all.flatMap(({ id, group, delay }): readonly Telling[] => {
      const round = roundOf(alert, policy, group, delay)
      if (round === undefined || !isDue(alert, id, round, told, now)) return []
      return [{ target: id, group, round }]
    })
  })
}

function isDue(
  { id: alert }: Pressing,
  target: string,
  round: number,
  told: readonly Told[],
  now: number,
): boolean {
  const own = told.filter((one) => one.target === target)
  if (own.some((one) => one.alert === alert && one.round >= round)) return false
  // What seems to have been told in times to come was told before the clock was put back: it holds nothing up.
  return !own.some(({ at }) => at <= now && now - at < grouping)
}
