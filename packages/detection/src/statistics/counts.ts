/** Where counts of anything look alike, however many: their spread becomes about one (Anscombe 1948). */
export const anscombe = (count: number): number => 2 * Math.sqrt(count + 3 / 8)

/** Two-sided 95 %. */
const z95 = 1.959_963_984_540_054

/** The bounds between which a share lies with 95 % certainty (Wilson 1927); of nothing, anything. */
export function wilson(hits: number, of: number, z = z95): readonly [lower: number, upper: number] {
  if (of <= 0) return [0, 1]
  const share = hits / of
  const square = z * z
  const centre = (share + square / (2 * of)) / (1 + square / of)
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of)
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}

/** The middle of the values; of none, 0. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

/** 1.4826 × MAD estimates the standard deviation of what is normal. */
const scale = 1.4826

/**
 * How many robust standard deviations `value` lies above its history. What was always the same has no
 * spread: it is taken to spread like counts do, at least by one.
 */
export function robustZ(value: number, history: readonly number[]): number {
  const middle = median(history)
  const spread = scale * median(history.map((past) => Math.abs(past - middle)))
  return (value - middle) / Math.max(spread, Math.sqrt(Math.max(middle, 1)))
}
