import { may, type Permission } from '@zeimori/records'
import { logLag, type Within } from '@zeimori/store'
import { sql } from 'kysely'
import type { Caller } from '../acts/act.ts'
import { behindAfter, isTooFarBehind } from '../acts/log-behind.ts'
import { inReach } from '../acts/perform.ts'
import { overdueIncidents } from '../due/of-alerts.ts'
import { overdueDeadlines } from '../due/of-registers.ts'
import type { Services } from '../services.ts'
import { mailStanding, type Area, type AreaName, type Mails } from './area.ts'

type Found = Pick<Area, 'standing' | 'count'>

/** How long a mail may wait beyond its time, in milliseconds, before it is late. */
const mailPatience = 5 * 60_000
/** What was sent or failed longer ago says nothing of now, in milliseconds. */
const mailMemory = 31 * 86_400_000

const bad = (count: number): Found => ({ standing: count > 0 ? 'bad' : 'well', count })
const unknown: Found = { standing: 'unknown', count: 0 }

/** Stops that are not over yet. */
async function stops(within: Within): Promise<Found> {
  const { all } = await within
    .selectFrom('service_stop')
    .select((of) => of.fn.countAll<number>().as('all'))
    .where('state', '!=', 'open')
    .executeTakeFirstOrThrow()
  return bad(all)
}

/** Alerts that nobody took over, and else those that somebody works on. */
async function alerts(within: Within): Promise<Found> {
  const rows = await within
    .selectFrom('alert')
    .select(['state', (of) => of.fn.countAll<number>().as('all')])
    .where('state', 'in', ['triggered', 'acknowledged'])
    .where('drill', '=', false)
    .groupBy('state')
    .execute()
  const countOf = (state: string): number => rows.find((one) => one.state === state)?.all ?? 0
  const triggered = countOf('triggered')
  if (triggered > 0) return bad(triggered)
  const taken = countOf('acknowledged')
  return { standing: taken > 0 ? 'watch' : 'well', count: taken }
}

/** It keeps what it remembers every ten seconds; so long after the last time it has stopped, in milliseconds. */
const detectionPatience = 2 * 60_000

/** Unknown where it has never run: whoever sets no log to read runs none. */
async function detection(within: Within, now: Date): Promise<Found> {
  const last = await within.selectFrom('detection_state').select('at').executeTakeFirst()
  if (last === undefined) return unknown
  const isLate = now.getTime() - last.at.getTime() > detectionPatience
  return { standing: isLate ? 'bad' : 'well', count: 0 }
}

async function mail(within: Within, now: Date): Promise<Found> {
  const late = new Date(now.getTime() - mailPatience)
  const since = new Date(now.getTime() - mailMemory)
  const found = await within
    .selectFrom('outbox')
    .select([
      sql<string>`count(*) filter (where state = 'waiting' and next_at < ${late})`.as('late'),
      sql<string>`count(*) filter (where state = 'dead' and queued_at >= ${since})`.as('dead'),
      sql<string>`count(*) filter (where state = 'sent' and sent_at >= ${since})`.as('sent'),
    ])
    .executeTakeFirstOrThrow()
  const mails: Mails = {
    late: Number(found.late),
    dead: Number(found.dead),
    sent: Number(found.sent),
  }
  return mailStanding(mails)
}

async function audit({ store }: Services): Promise<Found> {
  const lag = await logLag(store)
  if (isTooFarBehind(lag)) return bad(lag.waiting)
  return lag.seconds > behindAfter
    ? { standing: 'watch', count: lag.waiting }
    : { standing: 'well', count: 0 }
}

/**
 * How everything stands that somebody may see: of her municipality, or of all for the provider's people.
 * Everything is read from records; an area of which there are none is unknown.
 */
export async function readNow(services: Services, caller: Caller): Promise<readonly Area[]> {
  const now = services.now()
  const { actor } = caller
  // Before the transaction of the others: an embedded database has only one connection to wait for.
  const log = may(actor, 'audit.search', actor.tenant) ? await audit(services) : unknown
  const read: readonly (readonly [AreaName, Permission, (within: Within) => Promise<Found>])[] = [
    ['stops', 'stop.see', stops],
    ['alerts', 'alert.see', alerts],
    ['incidents', 'incident.see', async (within) => bad(await overdueIncidents(within, now))],
    ['detection', 'detection.see', (within) => detection(within, now)],
    ['mail', 'mail.see', (within) => mail(within, now)],
    ['audit', 'audit.search', () => Promise.resolve(log)],
    [
      'deadlines',
      'register.see',
      async (within) => bad(await overdueDeadlines(within, actor.tenant, now)),
    ],
  ]
  return inReach(services, caller, async (within) => {
    const found: Area[] = []
    for (const [name, permission, of] of read)
      if (may(actor, permission, actor.tenant)) found.push({ name, ...(await of(within)) })
    return found
  })
}
