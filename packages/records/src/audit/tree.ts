import type { Hash, Hashing } from './hashing.ts'

/**
 * A Merkle tree (RFC 6962) that grows at its right edge: the roots of its full subtrees, the largest first.
 * The sizes of the subtrees are the binary digits of the size.
 */
export type Frontier = { readonly size: number; readonly roots: readonly Hash[] }

export const emptyFrontier: Frontier = { size: 0, roots: [] }

/** The root over so many leaves: a power of two of them. */
export type Subtree = { readonly leaves: number; readonly root: Hash }

/** The tree with one leaf more. */
export const withLeaf = (hashing: Hashing, frontier: Frontier, root: Hash): Frontier =>
  withSubtree(hashing, frontier, { leaves: 1, root })

/**
 * The tree with a full subtree more.
 * @throws RangeError where no subtree of that size begins
 */
export function withSubtree(
  hashing: Hashing,
  { size, roots }: Frontier,
  { leaves, root }: Subtree,
): Frontier {
  if (size % leaves !== 0) throw new RangeError('no such subtree begins here')
  const grown = [...roots]
  let hash = root
  for (let left = size / leaves; left % 2 === 1; left = (left - 1) / 2) {
    const sibling = grown.pop()
    if (sibling === undefined) throw new RangeError('the frontier does not fit its size')
    hash = hashing.node(sibling, hash)
  }
  grown.push(hash)
  return { size: size + leaves, roots: grown }
}

/** The root that a checkpoint signs. */
export const rootOf = (hashing: Hashing, { roots }: Frontier): Hash =>
  roots.length === 0 ? hashing.empty : roots.reduceRight((right, left) => hashing.node(left, right))

/** The leaves `[from, to)` of a tree, counting from nought: a subtree whose hash stands in a proof. */
export type Range = { readonly from: number; readonly to: number }

/** The largest power of two below `size`: where RFC 6962 parts a tree. */
export function parting(size: number): number {
  let half = 1
  while (half * 2 < size) half *= 2
  return half
}

/** The hash over a tree of these leaves. */
export function treeHash(hashing: Hashing, leaves: readonly Hash[]): Hash {
  const over = (from: number, to: number): Hash => {
    const [only = hashing.empty] = leaves.slice(from, from + 1)
    if (to - from === 1) return only
    const half = from + parting(to - from)
    return hashing.node(over(from, half), over(half, to))
  }
  return leaves.length === 0 ? hashing.empty : over(0, leaves.length)
}

/** The subtrees beside the way from a leaf to the root of a tree of `size` (RFC 6962, 2.1.1). */
export function inclusionPath(index: number, size: number): readonly Range[] {
  const path = (from: number, to: number): readonly Range[] => {
    if (to - from <= 1) return []
    const half = from + parting(to - from)
    return index < half
      ? [...path(from, half), { from: half, to }]
      : [...path(half, to), { from, to: half }]
  }
  return path(0, size)
}

/** The subtrees that show that the first `first` leaves of a tree of `size` are unchanged (RFC 6962, 2.1.2). */
export function consistencyPath(first: number, size: number): readonly Range[] {
  const path = (from: number, to: number, known: number, whole: boolean): readonly Range[] => {
    if (known === to) return whole ? [] : [{ from, to }]
    const half = from + parting(to - from)
    return known <= half
      ? [...path(from, half, known, whole), { from: half, to }]
      : [...path(half, to, known, false), { from, to: half }]
  }
  return first === 0 || first === size ? [] : path(0, size, first, true)
}
