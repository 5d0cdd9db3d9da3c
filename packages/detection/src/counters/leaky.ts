import { sayDuration } from '../rules/duration.ts'
import type { Counting } from '../rules/rule.ts'
import type { Counter, Finding, Saved } from './counter.ts'
import { mayDrain } from './drainers.ts'
import { generations } from './generations.ts'

type Leaky = Extract<Counting, { how: 'leaky' }>
/** `level` things in the bucket, the last leak at `leaked`; `drainers` have already taken one out. */
type Bucket = { level: number; leaked: number; readonly drainers: number[] }

/** Counts events in buckets that leak. */
export function leakyCounter({ moreThan, leak }: Leaky, most: number, saved: Saved): Counter {
  const buckets = generations<Bucket>(most)
  for (const [key, [level = 0, leaked = 0, ...drainers]] of saved)
    buckets.set(key, { level, leaked, drainers })
  const leakOut = (bucket: Bucket, at: number): void => {
    const gone = Math.floor((at - bucket.leaked) / leak)
    if (gone <= 0) return
    bucket.level = Math.max(0, bucket.level - gone)
    bucket.leaked = bucket.level === 0 ? at : bucket.leaked + gone * leak
  }
  return {
    restsWhenQuiet: true,
    size: buckets.size,
    take: (_, key, at) => {
      if (moreThan < 1) return once
      const bucket = buckets.get(key)
      if (bucket === undefined) {
        buckets.set(key, { level: 1, leaked: at, drainers: [] })
        return undefined
      }
      leakOut(bucket, at)
      bucket.level += 1
      if (bucket.level <= moreThan) return undefined
      buckets.delete(key)
      const measured = moreThan + 1
      const why = `${sayDuration(leak)}ごとに一つ減る数え方で${measured}回になり、基準の${moreThan}回をこえました。`
      return { measured, limit: moreThan, why }
    },
    drain: (account, key, at) => {
      const bucket = buckets.get(key)
      if (bucket === undefined || !mayDrain(bucket.drainers, account)) return
      leakOut(bucket, at)
      bucket.level = Math.max(0, bucket.level - 1)
    },
    save: () =>
      buckets
        .entries()
        .map(([key, { level, leaked, drainers }]) => [key, [level, leaked, ...drainers]]),
  }
}

const once: Finding = { measured: 1, limit: 0, why: '一度でも起きたら知らせる決まりです。' }
