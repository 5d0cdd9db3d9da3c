import type { Sample } from './family.ts'

/** Counts, one for each set of labels. */
export type Tally = {
  readonly add: (labels: Readonly<Record<string, string>>) => void
  readonly samples: () => readonly Sample[]
}

/** The labels have to be of few values: every set that ever came is kept. */
export function tally(): Tally {
  const counts = new Map<string, { readonly labels: Readonly<Record<string, string>>; n: number }>()
  return {
    add: (labels) => {
      const key = Object.values(labels).join('\n')
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { labels, n: 1 })
      else known.n += 1
    },
    samples: () => [...counts.values()].map(({ labels, n }) => ({ labels, value: n })),
  }
}

/** How long things took, by how many took no longer than each bound. */
export type Spread = {
  /** @param seconds how long one took */
  readonly add: (seconds: number) => void
  readonly samples: () => readonly Sample[]
}

/** @param bounds in seconds, the smallest first */
export function spread(bounds: readonly number[]): Spread {
  const within = bounds.map(() => 0)
  let sum = 0
  let count = 0
  return {
    add: (seconds) => {
      sum += seconds
      count += 1
      bounds.forEach((bound, at) => {
        if (seconds <= bound) within[at] = (within[at] ?? 0) + 1
      })
    },
    samples: () => [
      ...bounds.map((bound, at) => ({
        labels: { le: String(bound) },
        value: within[at] ?? 0,
        suffix: '_bucket',
      })),
      { labels: { le: '+Inf' }, value: count, suffix: '_bucket' },
      { value: sum, suffix: '_sum' },
      { value: count, suffix: '_count' },
    ],
  }
}
