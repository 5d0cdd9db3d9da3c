import { sayDuration } from '../rules/duration.ts'
import type { Counting } from '../rules/rule.ts'
import type { Counter, Finding, Saved } from './counter.ts'
import { generations } from './generations.ts'

type Rhythm = Extract<Counting, { how: 'rhythm' }>
type Beats = { last: number; readonly intervals: number[] }

/** Notices connections at intervals so even that no person makes them. */
export function rhythmCounter(count: Rhythm, most: number, saved: Saved): Counter {
  const held = generations<Beats>(most)
  for (const [key, [last = 0, ...intervals]] of saved) held.set(key, { last, intervals })
  return {
    restsWhenQuiet: true,
    size: held.size,
    take: (_, key, at) => {
      const beats = held.get(key)
      if (beats === undefined) {
        held.set(key, { last: at, intervals: [] })
        return undefined
      }
      if (at === beats.last) return undefined
      beats.intervals.push(at - beats.last)
      beats.last = at
      if (beats.intervals.length > count.intervals) beats.intervals.shift()
      const finding = judge(count, beats.intervals)
      if (finding !== undefined) held.delete(key)
      return finding
    },
    save: () => held.entries().map(([key, { last, intervals }]) => [key, [last, ...intervals]]),
  }
}

function judge(count: Rhythm, intervals: readonly number[]): Finding | undefined {
  if (intervals.length < count.intervals) return undefined
  const mean = intervals.reduce((sum, one) => sum + one, 0) / intervals.length
  if (mean < count.atLeast) return undefined
  const square = intervals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / intervals.length
  const variation = Math.sqrt(square) / mean
  if (variation >= count.variation) return undefined
  const why = `${intervals.length}回の間かくが、およそ${sayDuration(Math.round(mean / 1000) * 1000)}ごとにそろっています（ゆれ${Math.round(1000 * variation) / 10}％、基準${100 * count.variation}％）。`
  return { measured: variation, limit: count.variation, why }
}
