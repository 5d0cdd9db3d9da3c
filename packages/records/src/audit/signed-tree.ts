import type { Break } from './breaks.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Hash, Hashing } from './hashing.ts'
import { emptyFrontier, rootOf, withSubtree, type Subtree } from './tree.ts'

/** The tree of a log that grows, held against every checkpoint that it reaches. */
export type SignedTree = {
  /**
   * Adds what stands next, no further than to the next checkpoint.
   * @returns the break, if it is not what was signed
   * @throws RangeError if a checkpoint was passed over: our defect
   */
  readonly grow: (subtrees: readonly Subtree[]) => Break | undefined
  /** What only the end can tell: a checkpoint that the log does not reach. */
  readonly end: () => Break | undefined
  readonly root: () => Hash
}

export type SignedTreeOptions = {
  readonly hashing: Hashing
  /** The log's name. */
  readonly log: string
  /** Checkpoints whose signatures have been checked, from wherever they are kept. */
  readonly checkpoints: readonly Checkpoint[]
}

export function signedTree({ hashing, log, checkpoints }: SignedTreeOptions): SignedTree {
  const signed = checkpoints.toSorted((a, b) => a.size - b.size)
  let frontier = emptyFrontier
  let met = 0
  let believed = 0

  const agree = (): Break | undefined => {
    for (;;) {
      const checkpoint = signed[met]
      if (checkpoint === undefined || checkpoint.size > frontier.size) return undefined
      const { origin, size, root } = checkpoint
      if (size < frontier.size) throw new RangeError('a checkpoint was passed over')
      if (origin !== log || root !== rootOf(hashing, frontier))
        return { kind: 'rewritten', after: believed, signed: size }
      believed = size
      met += 1
    }
  }

  return {
    grow: (subtrees) => {
      frontier = subtrees.reduce((grown, one) => withSubtree(hashing, grown, one), frontier)
      return agree()
    },
    end: () => {
      const last = signed.at(-1)
      return last !== undefined && last.size > frontier.size
        ? { kind: 'truncated', seq: frontier.size + 1, signed: last.size }
        : undefined
    },
    root: () => rootOf(hashing, frontier),
  }
}
