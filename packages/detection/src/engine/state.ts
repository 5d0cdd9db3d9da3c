import type { Saved } from '../counters/counter.ts'
import type { SavedWatch } from './watch.ts'

export const stateVersion = 1

/** What an engine remembers, as JSON. Of what was asked or typed it holds digests only. */
export type State = {
  readonly version: typeof stateVersion
  readonly now: number
  readonly clock: readonly number[]
  readonly watches: readonly (readonly [rule: string, memory: SavedWatch])[]
}

type Read = {
  readonly now: number
  readonly clock: readonly number[]
  readonly watches: ReadonlyMap<string, SavedWatch>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const numbersOf = (value: unknown): readonly number[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const list: readonly unknown[] = value
  const numbers = list.filter((one) => typeof one === 'number' && Number.isFinite(one))
  return numbers.length === list.length ? numbers.map(Number) : undefined
}

function savedOf(value: unknown): Saved {
  if (!Array.isArray(value)) return []
  const list: readonly unknown[] = value
  return list.flatMap((one) => {
    if (!Array.isArray(one)) return []
    const [key, numbers]: readonly unknown[] = one
    const read = numbersOf(numbers)
    return typeof key === 'string' && read !== undefined ? [[key, read] as const] : []
  })
}

/** Reads what was saved. A file of another version or form is as good as none. */
export function readState(saved: unknown): Read | undefined {
  if (!isRecord(saved) || saved['version'] !== stateVersion) return undefined
  const { now, clock: held, watches } = saved
  const numbers = numbersOf(held)
  if (typeof now !== 'number' || numbers === undefined || !Array.isArray(watches)) return undefined
  const list: readonly unknown[] = watches
  const read = list.flatMap((one) => {
    if (!Array.isArray(one)) return []
    const [rule, memory]: readonly unknown[] = one
    if (typeof rule !== 'string' || !isRecord(memory)) return []
    const { way, counted, quiet, drains } = memory
    const parts = { counted: savedOf(counted), quiet: savedOf(quiet), drains: savedOf(drains) }
    return typeof way === 'number' ? [[rule, { way, ...parts }] as const] : []
  })
  return { now, clock: numbers, watches: new Map(read) }
}
