import { reading } from '../rules/fields.ts'
import type { Counting } from '../rules/rule.ts'
import { median, robustZ } from '../statistics/counts.ts'
import type { Counter, Finding, Found, Saved } from './counter.ts'
import { generations } from './generations.ts'

type UnusualDay = Extract<Counting, { how: 'unusual-day' }>
/** Today's sum and the sums of the days before on which anything was done. */
type Days = { day: number; sum: number; changed: boolean; readonly past: number[] }

/** Japan is nine hours ahead: staff's days begin there. */
const ahead = 9 * 3_600_000
const dayOf = (at: number): number => Math.floor((at + ahead) / 86_400_000)
/** Fewer days than this say nothing of a habit. */
const needed = 5

/** Watches a day's sum of a field against the key's own days, by median and MAD. */
export function unusualDayCounter(count: UnusualDay, most: number, saved: Saved): Counter {
  const read = reading[count.of]
  const held = generations<Days>(most)
  for (const [key, [day = 0, sum = 0, changed = 0, ...past]] of saved)
    held.set(key, { day, sum, changed: changed === 1, past })
  return {
    restsWhenQuiet: false,
    size: held.size,
    take: (event, key, at) => {
      const day = dayOf(at)
      let days = held.get(key)
      if (days === undefined) {
        days = { day, sum: 0, changed: false, past: [] }
        held.set(key, days)
      }
      if (days.day !== day) {
        days.past.push(days.sum)
        if (days.past.length > count.days) days.past.shift()
        days.day = day
        days.sum = 0
      }
      const value = read(event)
      days.sum += typeof value === 'number' ? value : 1
      days.changed = true
      return undefined
    },
    pass: () => {
      const found: Found[] = []
      for (const [key, days] of held.entries()) {
        if (!days.changed) continue
        days.changed = false
        const finding = judge(count, days)
        if (finding !== undefined) found.push({ key, finding })
      }
      return found
    },
    save: () =>
      held
        .entries()
        .map(([key, { day, sum, changed, past }]) => [key, [day, sum, changed ? 1 : 0, ...past]]),
  }
}

function judge(count: UnusualDay, { sum, past }: Days): Finding | undefined {
  if (sum < count.atLeast) return undefined
  if (past.length < needed) {
    const limit = count.atLeast * count.times
    const why = `今日は${sum}件です。まだ${past.length}日分の記録しかないので、基準は${limit}件です。`
    return sum > limit ? { measured: sum, limit, why } : undefined
  }
  const z = robustZ(sum, past)
  const most = Math.max(...past)
  if (z <= count.z || sum <= count.times * median(past)) return undefined
  const why = `今日は${sum}件です。この人の${past.length}日間は中央値${median(past)}件、最も多い日で${most}件で、ゆれの幅の${Math.round(z)}倍（基準${count.z}倍）離れています。`
  return { measured: sum, limit: median(past) * count.times, why }
}
