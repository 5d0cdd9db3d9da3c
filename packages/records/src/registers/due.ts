import { beginningOf } from '../calendar.ts'
import { isoDay, type Fulfilment, type Schedule } from '../deadlines/schedule.ts'
import { deadlinesAt, type DeadlineStanding } from '../deadlines/standing.ts'
import type { RegisterDeadline, RegisterDefinition } from './definition.ts'
import { isOnRecord, type EntryState } from './entry.ts'
import { readDay, type EntryFields } from './read-entry.ts'

/** An entry, as far as deadlines follow from it. Moments are milliseconds since 1970. */
export type DatedEntry = {
  readonly id: string
  readonly tenant: string | undefined
  readonly state: EntryState
  /** When its newest version was approved; undefined if it was not. */
  readonly approvedAt: number | undefined
  /** Every version, the first one first. */
  readonly versions: readonly { readonly fields: EntryFields; readonly at: number }[]
}

/** Since when a municipality is served: from then on what recurs is due. */
export type Served = { readonly tenant: string | undefined; readonly since: number }

/** Something that is due by a register, and of which entry where it is of one. */
export type RegisterDue = {
  readonly deadline: RegisterDeadline
  readonly tenant: string | undefined
  readonly entry: string | undefined
  readonly standing: DeadlineStanding
}

/**
 * Everything that a register makes due, whoever's it is.
 * @param served the municipalities, or the provider as the one that serves since the first of them
 */
export function registerDue(
  definition: Pick<RegisterDefinition, 'deadlines' | 'approvedBy'>,
  entries: readonly DatedEntry[],
  served: readonly Served[],
  now: number,
): readonly RegisterDue[] {
  const live = entries.filter(({ state }) => state !== 'retired')
  return definition.deadlines.flatMap((deadline) =>
    deadline.kind === 'again'
      ? served.flatMap((one) => dueAgain(definition, deadline, live, one, now))
      : live.flatMap((entry) => dueOfEntry(deadline, entry, now)),
  )
}

type Recurring = Extract<RegisterDeadline, { kind: 'again' }>

function dueAgain(
  definition: Pick<RegisterDefinition, 'approvedBy'>,
  deadline: Recurring,
  entries: readonly DatedEntry[],
  { tenant, since }: Served,
  now: number,
): readonly RegisterDue[] {
  const done = entries
    .filter((entry) => entry.tenant === tenant && isOnRecord(definition, entry.state))
    .flatMap((entry) => {
      const newest = entry.versions.at(-1)
      return newest === undefined ? [] : doneOn(entry.id, newest, deadline.field)
    })
  const schedule: Schedule = { kind: 'since-last', rule: deadline.rule, from: since }
  return deadlinesAt({ schedule, causes: [], done }, now).map((standing) => ({
    deadline,
    tenant,
    entry: undefined,
    standing,
  }))
}

/** What was done on the day that a version names, for whatever it is counted. */
function doneOn(
  id: string,
  { fields, at }: DatedEntry['versions'][number],
  field: string,
  of?: string,
): readonly Fulfilment[] {
  const day = readDay(fields[field] ?? '')
  return day === undefined
    ? []
    : [
        {
          by: { kind: 'record', id },
          at: beginningOf(day),
          enteredAt: at,
          ...(of !== undefined && { of }),
        },
      ]
}

function dueOfEntry(
  deadline: Exclude<RegisterDeadline, { kind: 'again' }>,
  entry: DatedEntry,
  now: number,
): readonly RegisterDue[] {
  const newest = entry.versions.at(-1)
  const day = readDay(newest?.fields[deadline.field] ?? '')
  if (newest === undefined || day === undefined) return []
  return standingsOf(deadline, entry, newest, day, now).map((standing) => ({
    deadline,
    tenant: entry.tenant,
    entry: entry.id,
    standing,
  }))
}

function standingsOf(
  deadline: Exclude<RegisterDeadline, { kind: 'again' }>,
  { id, versions, approvedAt }: DatedEntry,
  newest: DatedEntry['versions'][number],
  day: number,
  now: number,
): readonly DeadlineStanding[] {
  // A day that is put off is another one to be met.
  const key = isoDay(day)
  switch (deadline.kind) {
    case 'on-day': {
      const { metBy } = deadline
      const done = metBy === undefined ? [] : doneOn(id, newest, metBy, key)
      const schedule = { kind: 'event', rule: { kind: 'before' } } as const
      return deadlinesAt({ schedule, causes: [{ id: key, at: beginningOf(day + 1) }], done }, now)
    }
    case 'after': {
      const done = doneOn(id, newest, deadline.metBy, key)
      const schedule = { kind: 'event', rule: deadline.rule } as const
      return deadlinesAt({ schedule, causes: [{ id: key, at: beginningOf(day) }], done }, now)
    }
    case 'approval': {
      const at = approvedAt ?? 0
      const by = { kind: 'record', id } as const
      const done = approvedAt === undefined ? [] : [{ by, at, enteredAt: at, of: key }]
      const schedule = { kind: 'event', rule: { kind: 'before' } } as const
      return deadlinesAt({ schedule, causes: [{ id: key, at: beginningOf(day) }], done }, now)
    }
    case 'each': {
      const done = versions.flatMap((version) => doneOn(id, version, deadline.field))
      const from = Math.min(...done.map(({ at }) => at))
      return deadlinesAt(
        { schedule: { kind: 'since-last', rule: deadline.rule, from }, causes: [], done },
        now,
      )
    }
  }
}
