import { forWorker } from '@zeimori/store'
import { raiseWatcherSilent } from '@zeimori/worker'
import type { Installation } from '../installation.ts'
import { inTime } from '../in-time.ts'
import { looking } from '../looking.ts'
import { report } from '../worker.ts'
import { watcherOf } from './ask.ts'
import type { Pulse } from './pulse.ts'

/** In milliseconds. */
export type Beat = {
  readonly every: number
  /** A watcher that has not said for so long that it goes round counts as dead. */
  readonly dead: number
}
const usualBeat: Beat = { every: 30_000, dead: 180_000 }
/** How long the database may take to answer, in milliseconds. */
const patience = 5_000

/**
 * Tells the watcher that the worker lives, for as long as it does, and raises an alert where the watcher does not.
 * @returns undefined where no watcher is set
 * @throws a problem in words where a setting cannot be read
 */
export function sendPulse(own: Installation, beat: Beat = usualBeat) {
  const ask = watcherOf(own.settings)
  if (ask === undefined) return undefined
  let alive = Date.now()
  let isTold = false
  return looking(async () => {
    const answer = await ask(await pulseOf(own))
    if (answer?.goesRound === true) alive = Date.now()
    const isDead = Date.now() - alive > beat.dead
    // Once for as long as it lasts: the alert goes on by itself.
    if (isDead && !isTold) await raiseWatcherSilent({ ...own.services, report })
    isTold = isDead
    return beat.every
  }, '見張りに、自動の処理が動いていることを知らせられません。')
}

/** How the worker and what it needs are. */
async function pulseOf({ store, services }: Installation): Promise<Pulse> {
  const asked = forWorker(store, async (within) => {
    const oldest = await within
      .selectFrom('outbox')
      .select('next_at')
      .where('state', '=', 'waiting')
      .orderBy('next_at')
      .executeTakeFirst()
    const due = oldest?.next_at.getTime()
    return due === undefined ? 0 : Math.max(0, (services.now().getTime() - due) / 1000)
  })
  const overdue = await inTime(patience, asked).catch(() => undefined)
  return { at: Date.now(), database: overdue !== undefined, overdue: overdue ?? 0 }
}
