import type { Hash, Hashing } from './hashing.ts'

/** A proof that a record is in the log that a checkpoint signed. */
export type Inclusion = {
  /** Counts from nought. */
  readonly index: number
  readonly size: number
  readonly leaf: Hash
  readonly root: Hash
  readonly path: readonly Hash[]
}

/** Whether the path leads from the leaf to the root (RFC 9162, 2.1.3.2). */
export function includes(hashing: Hashing, { index, size, leaf, root, path }: Inclusion): boolean {
  if (index < 0 || index >= size) return false
  let at = index
  let last = size - 1
  let hash = leaf
  for (const beside of path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = hashing.node(beside, hash)
      while (at % 2 === 0 && at !== 0) {
        at /= 2
        last = Math.floor(last / 2)
      }
    } else hash = hashing.node(hash, beside)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && hash === root
}

/** Two signed states of a log, and the path between them. */
export type Consistency = {
  readonly first: { readonly size: number; readonly root: Hash }
  readonly second: { readonly size: number; readonly root: Hash }
  readonly path: readonly Hash[]
}

/** Whether the second state only added to the first (RFC 9162, 2.1.4.2). */
export function extendsFirst(hashing: Hashing, { first, second, path }: Consistency): boolean {
  if (first.size > second.size) return false
  if (first.size === second.size) return path.length === 0 && first.root === second.root
  if (first.size === 0) return path.length === 0
  const isPower = Number.isInteger(Math.log2(first.size))
  const [seed, ...rest] = isPower ? [first.root, ...path] : path
  if (seed === undefined) return false
  const ends = climb(hashing, seed, rest, first.size - 1, second.size - 1)
  return ends !== undefined && ends.first === first.root && ends.second === second.root
}

function climb(
  hashing: Hashing,
  seed: Hash,
  path: readonly Hash[],
  firstLast: number,
  secondLast: number,
): { readonly first: Hash; readonly second: Hash } | undefined {
  let at = firstLast
  let last = secondLast
  while (at % 2 === 1) {
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  let first = seed
  let second = seed
  for (const beside of path) {
    if (last === 0) return undefined
    if (at % 2 === 1 || at === last) {
      first = hashing.node(beside, first)
      second = hashing.node(beside, second)
      while (at % 2 === 0 && at !== 0) {
        at /= 2
        last = Math.floor(last / 2)
      }
    } else second = hashing.node(second, beside)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? { first, second } : undefined
}
