import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { follow } from '@zeimori/findings'
import { histories } from '@zeimori/findings/measuring'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

const wholeTrials = 1000

/** Results of tools that are taken in again, several times and in another order. */
export function reimports(share: number): Promise<readonly BenchFigure[]> {
  const trials = shareOf(wholeTrials, share)
  const drawn = fc.sample(fc.tuple(histories, fc.array(fc.nat(), { minLength: 1 })), {
    numRuns: trials,
    seed: 20_261_123,
  })
  const changed = drawn.filter(([runs, picks]) => {
    const again = picks.flatMap((n) => runs[n % Math.max(1, runs.length)] ?? [])
    return !isDeepStrictEqual(follow([...again, ...runs.toReversed()]), follow(runs))
  })
  return Promise.resolve([
    { id: 'reimport_changes', value: changed.length, unit: '' },
    { id: 'reimports', value: trials, unit: '' },
  ])
}
