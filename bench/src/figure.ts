/** One measured figure. It is measured in this run, never stored, rounded to please, or skipped. */
export type BenchFigure = {
  readonly id: string
  readonly value: number
  readonly unit: string
  /** What it was held against in the same run. */
  readonly baseline?: number
}

export type Bench = () => Promise<readonly BenchFigure[]>

/** The value below which `share` of the sorted values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)
