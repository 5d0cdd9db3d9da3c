/* oxlint-disable no-bitwise -- chance is made of bits */
/** Chance that comes out the same for the same seed (mulberry32): a failure can be repeated. */
export type Chance = {
  /** From nought, up to but not including `below`. */
  readonly upTo: (below: number) => number
  readonly one: <T>(of: readonly [T, ...T[]]) => T
  readonly happens: (share: number) => boolean
}

export function chance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (below: number): number => Math.floor(next() * below)
  return {
    upTo,
    one: (of) => of[upTo(of.length)] ?? of[0],
    happens: (share) => next() < share,
  }
}
