import fc from 'fast-check'
import { feeds, runFeed } from '@zeimori/inventory/measuring'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

const wholeFeeds = 10_000

/** Publishers that are late, whose clocks are wrong, who repeat, change and take back what they said. */
export function patchClock(share: number): Promise<readonly BenchFigure[]> {
  const count = shareOf(wholeFeeds, share)
  const found = fc.sample(feeds, { numRuns: count, seed: 20_261_123 }).map(runFeed)
  const bad = found.filter(({ missed }) => missed.length > 0)
  for (const { missed } of bad.slice(0, 5)) console.error(missed[0])
  return Promise.resolve([
    { id: 'deadlines_missed', value: bad.length, unit: '' },
    {
      id: 'feed_again_changes',
      value: found.reduce((sum, { changedAgain }) => sum + changedAgain, 0),
      unit: '',
    },
    { id: 'feeds', value: count, unit: '' },
  ])
}
