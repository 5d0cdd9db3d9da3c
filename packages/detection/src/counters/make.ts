import type { Counting } from '../rules/rule.ts'
import type { Counter, Saved } from './counter.ts'
import { distinctCounter } from './distinct.ts'
import { leakyCounter } from './leaky.ts'
import { levelCounter } from './level.ts'
import { ratioCounter } from './ratio.ts'
import { rhythmCounter } from './rhythm.ts'
import { silenceCounter } from './silence.ts'
import { surgeCounter } from './surge.ts'
import { unusualDayCounter } from './unusual-day.ts'

/** How many keys each half of a counter's memory holds: 2 × 20,000 buckets are some megabytes. */
const mostBuckets = 20_000
/** Habits of 168 hours are larger, and there are only as many as municipalities or names. */
const mostHabits = 2000

/** The counter of a rule, going on from what was saved. */
export function makeCounter(count: Counting, saved: Saved): Counter {
  switch (count.how) {
    case 'leaky':
      return leakyCounter(count, mostBuckets, saved)
    case 'distinct':
      return distinctCounter(count, mostBuckets, saved)
    case 'ratio':
      return ratioCounter(count, mostHabits, saved)
    case 'surge':
      return surgeCounter(count, mostHabits, saved)
    case 'unusual-day':
      return unusualDayCounter(count, mostHabits, saved)
    case 'silence':
      return silenceCounter(count, mostHabits, saved)
    case 'rhythm':
      return rhythmCounter(count, mostHabits, saved)
    case 'level':
      return levelCounter(count, mostHabits, saved)
  }
}
