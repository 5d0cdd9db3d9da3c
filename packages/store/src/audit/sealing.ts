import {
  createHmac,
  createSecretKey,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'
import { writerMark } from '@zeimori/records'
import type { Within } from '../within.ts'

/** The count of one event, drawn when it is written. */
type Ticket = {
  /** As `writerMark` writes it. */
  readonly mark: string
  /** Its transaction came to nothing: the next event says so. */
  readonly lose: () => void
}

/**
 * Seals what waits for its number, so that nobody with only the database can change it meanwhile; and
 * counts it, so that nobody can take it away unseen.
 */
export type Sealing = {
  readonly draw: () => Ticket
  readonly seal: (event: string, mark: string) => string
  readonly holds: (event: string, mark: string, seal: string) => boolean
}

/**
 * One writer's sealing: a process makes one, when it starts.
 * @param key 32 bytes that the database does not hold
 * @param older keys that sealed what may still wait
 */
export function sealWith(key: Uint8Array, older: readonly Uint8Array[] = []): Sealing {
  // As an object a key is looked at once, and not again for every event.
  const own = createSecretKey(key)
  const all = [own, ...older.map((one) => createSecretKey(one))]
  const writer = randomBytes(6).toString('hex')
  let drawn = 0
  let lost: readonly number[] = []
  const draw = (): Ticket => {
    const count = (drawn += 1)
    const carried = lost
    lost = []
    const lose = (): void => {
      lost = [...lost, ...carried, count]
    }
    return { mark: writerMark({ writer, count, lost: carried }), lose }
  }
  return {
    draw,
    seal: (event, mark) => sealBy(own, event, mark).toString('base64'),
    holds: (event, mark, given) =>
      all.some((one) => isSame(sealBy(one, event, mark), Buffer.from(given, 'base64'))),
  }
}

const sealBy = (key: KeyObject, event: string, mark: string): Buffer =>
  createHmac('sha256', key).update(mark).update('\n').update(event).digest()

const isSame = (own: Buffer, other: Buffer): boolean =>
  own.length === other.length && timingSafeEqual(own, other)

const tickets = new WeakMap<Within, Ticket[]>()

/** Draws a ticket for an event that is written within a transaction. */
export function drawWithin(within: Within, sealing: Sealing): Ticket {
  const ticket = sealing.draw()
  const held = tickets.get(within)
  if (held === undefined) tickets.set(within, [ticket])
  else held.push(ticket)
  return ticket
}

/** The transaction came to nothing, and with it what was written. */
export const loseWithin = (within: Within): void => {
  for (const ticket of tickets.get(within) ?? []) ticket.lose()
}
