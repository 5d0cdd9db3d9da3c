import type { Family } from './family.ts'
import { tally } from './tally.ts'

/** What the worker does over and over, counted. */
export type RoundFigures = {
  /** @param doing what was done: one of a few names of the product */
  readonly take: (doing: string, result: 'ok' | 'failed') => void
  readonly families: () => readonly Family[]
}

/** @param now in milliseconds since 1970 */
export function roundFigures(now: () => number): RoundFigures {
  const counts = tally()
  const lastOk = new Map<string, number>()
  return {
    take: (doing, result) => {
      counts.add({ round: doing, result })
      if (result === 'ok') lastOk.set(doing, now() / 1000)
    },
    families: () => [
      {
        name: 'zeimori_worker_rounds_total',
        type: 'counter',
        help: 'Rounds of what the worker does over and over, and runs of its jobs.',
        samples: counts.samples(),
      },
      {
        name: 'zeimori_worker_last_success_timestamp_seconds',
        type: 'gauge',
        help: 'When such a round last came to its end without a fault.',
        samples: [...lastOk].map(([round, value]) => ({ labels: { round }, value })),
      },
    ],
  }
}
