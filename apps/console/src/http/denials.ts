import type { AuditEvent } from '@zeimori/records'
import { appendAlone, japanTime } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import { eventOf } from '../acts/perform.ts'
import type { Services } from '../services.ts'
import type { DenialReason } from '../texts/denials.ts'

/** Somebody was turned away. */
export type Denial = {
  readonly reason: DenialReason
  /** The pattern of the address, never the address: it may hold what somebody typed. */
  readonly route: string
  readonly source: string
  readonly requestId: string
  /** Whose session it came with; undefined for nobody's. */
  readonly account: string | undefined
  /** Reads who that is; asked only where a record is written. */
  readonly caller: () => Promise<Caller | undefined>
}

/** Keeps the trace of what was refused. */
export type Denials = {
  /** @returns when what is to be kept of it is kept; never throws */
  readonly note: (denial: Denial) => Promise<void>
  /** Writes what is still only counted. */
  readonly close: () => Promise<void>
}

/** What one source and person was refused within one minute, after the first. */
type Tally = {
  readonly since: number
  readonly first: Denial
  readonly who: Caller | undefined
  readonly more: Map<string, number>
}

/** In milliseconds. */
const minute = 60_000
/** How many sources are told apart in one minute, and how many addresses of one: the rest is only counted. */
const mostSources = 100
const mostRoutes = 20
const others = '*'

/**
 * Records refusals so that no flood fills the log: of one source and person the first in a minute at once, all
 * that follow within it as one record that counts them; beyond a hundred sources one record counts for all.
 * (gyomu-5-b, M20)
 */
export function denials(services: Services): Denials {
  const tallies = new Map<string, Tally>()
  const write = (events: readonly AuditEvent[]): Promise<void> =>
    appendAlone(services.store, services.sealing, events).catch((error: unknown) =>
      services.report({
        requestId: events[0]?.how.request ?? '',
        errorName: error instanceof Error ? error.name : typeof error,
        stackFrames: [],
      }),
    )
  const flush = async (before: number): Promise<void> => {
    const over = [...tallies].filter(([, { since }]) => since <= before)
    for (const [key] of over) tallies.delete(key)
    const events = over.flatMap(([, tally]) =>
      tally.more.size > 0 ? [sumOf(services, tally)] : [],
    )
    if (events.length > 0) await write(events)
  }
  const timer = setInterval(() => void flush(services.now().getTime() - minute), minute)
  timer.unref()
  const note = async (denial: Denial): Promise<void> => {
    const now = services.now().getTime()
    await flush(now - minute)
    const own = `${denial.source} ${denial.account ?? ''}`
    const key = tallies.has(own) || tallies.size < mostSources ? own : others
    const known = tallies.get(key)
    if (known !== undefined) return count(known.more, `${denial.route} ${denial.reason}`)
    const first = key === others ? { ...denial, source: '', account: undefined } : denial
    const tally = { since: now, first, who: undefined, more: new Map<string, number>() }
    tallies.set(key, tally)
    const who =
      first.account === undefined ? undefined : await first.caller().catch(() => undefined)
    if (tallies.get(key) === tally) tallies.set(key, { ...tally, who })
    await write([firstOf(services, first, who)])
  }
  return {
    note,
    close: async () => {
      clearInterval(timer)
      await flush(Number.POSITIVE_INFINITY)
    },
  }
}

function count(more: Map<string, number>, what: string): void {
  const key = more.has(what) || more.size < mostRoutes ? what : others
  more.set(key, (more.get(key) ?? 0) + 1)
}

const firstOf = (services: Services, denial: Denial, who: Caller | undefined): AuditEvent => ({
  ...surroundings(services, denial, who),
  what: { kind: 'route', id: denial.route, ...ofTenant(who) },
  how: {
    action: 'access.deny',
    result: 'denied',
    reason: denial.reason,
    request: denial.requestId,
  },
})

const sumOf = (services: Services, { first, who, more }: Tally): AuditEvent => ({
  ...surroundings(services, first, who),
  what: {
    kind: 'route',
    count: [...more.values()].reduce((sum, one) => sum + one, 0),
    ...ofTenant(who),
  },
  how: {
    action: 'access.deny',
    result: 'denied',
    reason: 'more',
    changes: Object.fromEntries(
      [...more].map(([what, many]) => [what, { before: null, after: String(many) }]),
    ),
  },
})

/** A municipality's people leave it in their own log. */
const ofTenant = (who: Caller | undefined) => who?.actor.tenant && { tenant: who.actor.tenant }

function surroundings(
  services: Services,
  { source, requestId }: Denial,
  who: Caller | undefined,
): Pick<AuditEvent, 'at' | 'where' | 'who'> {
  if (who !== undefined)
    return eventOf(
      services,
      { ...who, source, requestId },
      { what: { kind: 'route' }, how: nothing },
    )
  const { now, where, service = 'console' } = services
  return {
    at: japanTime(now()),
    where: { ...where, service, ...(source !== '' && { source }) },
    who: { kind: 'visitor', id: '-' },
  }
}

const nothing = { action: 'access.deny', result: 'denied' } as const
