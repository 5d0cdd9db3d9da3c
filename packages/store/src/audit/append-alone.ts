import type { AuditEvent } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forProvider } from '../within.ts'
import { appendEvents } from './append-event.ts'
import type { Sealing } from './sealing.ts'

/** More is written than the database can take: nobody is told that it was kept. */
export class TooManyEventsError extends Error {
  override readonly name = 'TooManyEventsError'
  constructor() {
    super('too many events wait to be written')
  }
}

type Caller = {
  readonly events: readonly AuditEvent[]
  readonly kept: () => void
  readonly failed: (error: unknown) => void
}
type Queue = { waiting: Caller[]; busy: number }

const queues = new WeakMap<Store, Queue>()
const largestGroup = 256
const mostWaiting = 10_000
/** While one group is on its way to the disk, the next one is sent. */
const mostAtOnce = 2

/**
 * Writes events that no change goes with: that something was read, or refused. What many write at the same
 * moment goes to the disk together.
 * @returns when they are kept
 * @throws TooManyEventsError
 */
export function appendAlone(
  store: Store,
  sealing: Sealing,
  events: readonly AuditEvent[],
): Promise<void> {
  const queue = queues.get(store) ?? { waiting: [], busy: 0 }
  queues.set(store, queue)
  if (queue.waiting.length >= mostWaiting) return Promise.reject(new TooManyEventsError())
  return new Promise((kept, failed) => {
    queue.waiting.push({ events, kept, failed })
    void empty(store, sealing, queue)
  })
}

async function empty(store: Store, sealing: Sealing, queue: Queue): Promise<void> {
  if (queue.busy >= mostAtOnce) return
  queue.busy += 1
  // Whoever writes at the same moment comes along.
  await Promise.resolve()
  while (queue.waiting.length > 0) {
    const group = queue.waiting.splice(0, largestGroup)
    try {
      await forProvider(store, (within) =>
        appendEvents(
          within,
          sealing,
          group.flatMap(({ events }) => events),
        ),
      )
      for (const { kept } of group) kept()
    } catch (error) {
      for (const { failed } of group) failed(error)
    }
  }
  queue.busy -= 1
}
