/** Chance from a seed: the same seed gives the same traffic, on every machine. */
export type Chance = {
  /** From 0 up to 1. */
  readonly next: () => number
  readonly between: (low: number, high: number) => number
  /** A whole number from 0 up to `count`. */
  readonly whole: (count: number) => number
  /** With equal shares of each magnitude between. */
  readonly magnitude: (low: number, high: number) => number
  /** The time to the next of events that come `rate` a second. */
  readonly wait: (rate: number) => number
  readonly normal: (mean: number, deviation: number) => number
  readonly happens: (share: number) => boolean
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (count: number): number => Math.floor(next() * count)
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    magnitude: (low, high) => low * (high / low) ** next(),
    wait: (rate) => -Math.log(1 - next()) / rate,
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    happens: (share) => next() < share,
    pick: (list) => list[whole(list.length)] ?? list[0],
  }
}
