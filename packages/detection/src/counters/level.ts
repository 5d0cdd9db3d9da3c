import { sayDuration } from '../rules/duration.ts'
import { reading } from '../rules/fields.ts'
import type { Counting } from '../rules/rule.ts'
import type { Counter, Found, Saved } from './counter.ts'
import { generations } from './generations.ts'

type Level = Extract<Counting, { how: 'level' }>
/** Above the limit from `since` (-1: it is not) to `last`; last below it at `below`. */
type State = { since: number; last: number; below: number }

/** Notices a measurement that stays above its limit. */
export function levelCounter({ above, lasting }: Level, most: number, saved: Saved): Counter {
  const held = generations<State>(most)
  for (const [key, [since = -1, last = -1, below = -1]] of saved)
    held.set(key, { since, last, below })
  return {
    restsWhenQuiet: false,
    size: held.size,
    take: (event, key, at) => {
      const value = reading.value(event)
      if (typeof value !== 'number') return undefined
      let state = held.get(key)
      if (state === undefined) {
        state = { since: -1, last: -1, below: -1 }
        held.set(key, state)
      }
      if (value <= above) {
        state.since = -1
        state.below = at
      } else if (state.below !== at) {
        if (state.since === -1) state.since = at
        state.last = at
      }
      return undefined
    },
    pass: () => {
      const found: Found[] = []
      const why = `${sayDuration(lasting)}のあいだ、基準の${above}をこえています。`
      for (const [key, state] of held.entries()) {
        if (state.since === -1 || state.last - state.since < lasting) continue
        state.since = -1
        found.push({ key, finding: { measured: lasting, limit: lasting, why } })
      }
      return found
    },
    save: () => held.entries().map(([key, { since, last, below }]) => [key, [since, last, below]]),
  }
}
