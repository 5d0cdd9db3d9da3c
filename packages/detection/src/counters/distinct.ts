import { sayDuration } from '../rules/duration.ts'
import { reading } from '../rules/fields.ts'
import type { Counting } from '../rules/rule.ts'
import type { Counter, Saved } from './counter.ts'
import { digest } from './digest.ts'
import { mayDrain } from './drainers.ts'
import { generations } from './generations.ts'

type Distinct = Extract<Counting, { how: 'distinct' }>
/** Digests of the values in the bucket with their times: the oldest first, of one moment the smallest. */
type Bucket = {
  leaked: number
  readonly values: number[]
  readonly times: number[]
  /** Made when somebody drains: most buckets never see a success. */
  drainers?: number[]
}

/** Counts different values in buckets that leak the oldest value first. */
export function distinctCounter(count: Distinct, most: number, saved: Saved): Counter {
  const { moreThan, leak } = count
  const read = reading[count.of]
  const buckets = generations<Bucket>(most)
  for (const [key, numbers] of saved) buckets.set(key, bucketOf(numbers))
  return {
    restsWhenQuiet: true,
    size: buckets.size,
    take: (event, key, at) => {
      const value = digest(String(read(event) ?? ''))
      const bucket = buckets.get(key)
      if (bucket === undefined) {
        buckets.set(key, { leaked: at, values: [value], times: [at] })
        return undefined
      }
      leakOut(bucket, at, leak)
      if (bucket.values.includes(value)) return undefined
      insert(bucket, value, at)
      if (bucket.values.length <= moreThan) return undefined
      buckets.delete(key)
      const why = `${sayDuration(leak)}ごとに一つ減る数え方で、違うものが${moreThan + 1}になり、基準の${moreThan}をこえました。`
      return { measured: moreThan + 1, limit: moreThan, why }
    },
    drain: (account, key, at) => {
      const bucket = buckets.get(key)
      if (bucket === undefined) return
      leakOut(bucket, at, leak)
      const own = bucket.values.indexOf(account)
      if (own !== -1) remove(bucket, own)
      bucket.drainers ??= []
      if (mayDrain(bucket.drainers, account) && own === -1) remove(bucket, 0)
    },
    save: () => buckets.entries().map(([key, bucket]) => [key, numbersOf(bucket)]),
  }
}

function leakOut(bucket: Bucket, at: number, leak: number): void {
  const gone = Math.floor((at - bucket.leaked) / leak)
  if (gone <= 0) return
  bucket.values.splice(0, gone)
  bucket.times.splice(0, gone)
  bucket.leaked = bucket.values.length === 0 ? at : bucket.leaked + gone * leak
}

/** What came in one moment is kept in the order of its digests: a log's order within it means nothing. */
function insert({ values, times }: Bucket, value: number, at: number): void {
  let place = values.length
  while (place > 0 && times[place - 1] === at && (values[place - 1] ?? 0) > value) place -= 1
  values.splice(place, 0, value)
  times.splice(place, 0, at)
}

function remove({ values, times }: Bucket, place: number): void {
  values.splice(place, 1)
  times.splice(place, 1)
}

const numbersOf = ({ leaked, values, times, drainers = [] }: Bucket): readonly number[] => [
  leaked,
  values.length,
  ...values,
  ...times,
  ...drainers,
]

function bucketOf([leaked = 0, length = 0, ...rest]: readonly number[]): Bucket {
  return {
    leaked,
    values: rest.slice(0, length),
    times: rest.slice(length, 2 * length),
    drainers: rest.slice(2 * length),
  }
}
