import { sayDuration } from '../rules/duration.ts'
import type { Counting } from '../rules/rule.ts'
import type { Counter, Found, Saved } from './counter.ts'
import { generations } from './generations.ts'

type Silence = Extract<Counting, { how: 'silence' }>

/** Notices that something which came regularly has stopped. */
export function silenceCounter({ every, missed }: Silence, most: number, saved: Saved): Counter {
  const last = generations<number>(most)
  for (const [key, [at = 0]] of saved) last.set(key, at)
  return {
    restsWhenQuiet: false,
    size: last.size,
    take: (_, key, at) => {
      last.set(key, at)
      return undefined
    },
    pass: (now) => {
      const found: Found[] = []
      for (const [key, at] of last.entries()) {
        const measured = Math.floor((now - at) / every)
        if (measured <= missed) continue
        const why = `${sayDuration(every)}ごとに来るはずのものが、${sayDuration(Math.floor((now - at) / 1000) * 1000)}来ていません（基準は${missed}回まで）。`
        found.push({ key, finding: { measured, limit: missed, why } })
      }
      return found
    },
    save: () => last.entries().map(([key, at]) => [key, [at]]),
  }
}
