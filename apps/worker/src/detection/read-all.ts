import type { DetectionEvent } from '@zeimori/detection'
import type { Batch, EventSource, SourcePlace } from './source.ts'

/** How far each source has been read, by its name. */
export type Places = ReadonlyMap<string, SourcePlace>

/** What has come from all sources, in the order of time. */
export type Taken = {
  readonly events: readonly DetectionEvent[]
  readonly places: Places
  /** Whether nothing more was there. */
  readonly complete: boolean
  /** Of which sources something was gone before it had been read. */
  readonly lost: readonly string[]
}

type Reading = { readonly name: string; readonly batch: Batch; next: number }

/** The one whose next event is the oldest; what is no event goes first. */
function oldest(readings: readonly Reading[]): Reading | undefined {
  let found: Reading | undefined
  let at = Number.POSITIVE_INFINITY
  for (const one of readings) {
    const item = one.batch.items[one.next]
    if (item === undefined) continue
    const time = item.event?.at ?? Number.NEGATIVE_INFINITY
    if (found === undefined || time < at) [found, at] = [one, time]
  }
  return found
}

const isReadOut = ({ batch, next }: Reading): boolean => next === batch.items.length

/**
 * Takes what has come, merged by time: after a pause each source has hours to tell, and what one of them tells of
 * the first hour must not be counted after the other's last. Of a source of which only the beginning was read,
 * nothing of the others is taken that may be younger than its rest.
 */
export async function readAll(sources: readonly EventSource[], places: Places): Promise<Taken> {
  const readings: Reading[] = []
  for (const { name, read } of sources)
    readings.push({ name, batch: await read(places.get(name)), next: 0 })
  const events: DetectionEvent[] = []
  const isStuck = (): boolean => readings.some((one) => one.batch.more && isReadOut(one))
  while (!isStuck()) {
    const one = oldest(readings)
    if (one === undefined) break
    const event = one.batch.items[one.next]?.event
    if (event !== undefined) events.push(event)
    one.next += 1
  }
  return {
    events,
    places: new Map(readings.map((one) => [one.name, placeOf(one, places)])),
    complete: readings.every((one) => !one.batch.more && isReadOut(one)),
    lost: readings.flatMap(({ name, batch }) => (batch.lost ? [name] : [])),
  }
}

function placeOf(one: Reading, places: Places): SourcePlace {
  if (isReadOut(one)) return one.batch.end
  return one.next === 0 ? places.get(one.name) : one.batch.items[one.next - 1]?.end
}
