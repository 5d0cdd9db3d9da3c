/** Numbers that follow from a seed, so that a document can be made again. */
export type Random = {
  /** A whole number from 0 up to, but not, `below`. */
  readonly below: (below: number) => number
  readonly chance: (of: number) => boolean
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
}

/** The mulberry32 generator. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: (of) => below(of) === 0,
    pick: (items) => items[below(items.length)] ?? items[0],
  }
}
