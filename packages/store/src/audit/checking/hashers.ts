import { availableParallelism } from 'node:os'
import { hashSegment, type Hashed } from './hash-segment.ts'
import { mostRecords, type Segment } from './segment.ts'

/** Hashes segments on as many threads as the host has to spare. */
export type Hashers = {
  /** The segment's bytes are gone afterwards. */
  readonly hash: (segment: Segment) => Promise<Hashed>
  /** How many segments can be under way so that no thread waits for another segment. */
  readonly atOnce: number
  readonly close: () => Promise<void>
}

type Thread = { readonly hash: Hashers['hash']; readonly close: () => Promise<unknown> }

/** So many records are hashed in less time than a thread takes to start. */
const few = 2 * mostRecords

async function startThread(): Promise<Thread> {
  const { startHashing } = await import('./hash-thread.ts')
  const worker = startHashing()
  const waiting: { done: (hashed: Hashed) => void; failed: (error: unknown) => void }[] = []
  worker.on('message', (hashed: Hashed) => waiting.shift()?.done(hashed))
  worker.on('error', (error) => {
    for (const { failed } of waiting.splice(0)) failed(error)
  })
  return {
    hash: (segment) =>
      new Promise((done, failed) => {
        waiting.push({ done, failed })
        worker.postMessage(segment, [segment.bytes.buffer, segment.ends.buffer])
      }),
    close: () => worker.terminate(),
  }
}

/** Threads are started when the first are needed: for a small log none. */
export function hashers(): Hashers {
  // One core reads, and follows the chain.
  const many = Math.max(1, availableParallelism() - 1)
  const threads: Promise<Thread>[] = []
  let turn = 0
  const next = (): Promise<Thread> => {
    turn += 1
    const place = turn % many
    return (threads[place] ??= startThread())
  }
  return {
    hash: async (segment) =>
      segment.before < few ? hashSegment(segment) : (await next()).hash(segment),
    atOnce: 2 * many,
    close: async () => {
      await Promise.all(threads.map(async (thread) => (await thread).close()))
    },
  }
}
