import { isUtf8 } from 'node:buffer'
import { hash } from 'node:crypto'
import { beforeText, hashLength, type Segment } from './segment.ts'

/** What the hashes of a segment say. */
export type Hashed = {
  /** Which record is the first whose text does not give its hash, counting from nought. */
  readonly edited: number | undefined
  /** The largest full subtrees of the log's tree that the records make; none where one was edited. */
  readonly subtrees: readonly { readonly leaves: number; readonly root: string }[]
}

/** 0x01 and two hashes of 32 bytes each. One is enough, for it is used up at once. */
const inner = Buffer.alloc(65, 1)

/** An inner node of RFC 6962. Hashes are strings of 32 characters: those cost least to make. */
const nodeOf = (left: string, right: string): string => {
  inner.write(left, 1, 'latin1')
  inner.write(right, 33, 'latin1')
  return hash('sha256', inner, 'binary')
}

const inBase64 = (root: string): string => Buffer.from(root, 'latin1').toString('base64')

/** Looks at the hash of every record, and works out the subtrees: all that takes long about a log. */
export function hashSegment({ before, bytes, ends }: Segment): Hashed {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const trees: { leaves: number; root: string }[] = []
  let start = 0
  for (const [n, end] of ends.entries()) {
    const text = view.subarray(start + beforeText, end)
    const stored = view.toString('latin1', start, start + hashLength)
    // What is not UTF-8 nobody here has written.
    if (!isUtf8(text) || hash('sha256', text, 'base64') !== stored)
      return { edited: n, subtrees: [] }
    let root = hash('sha256', view.subarray(start + hashLength, end), 'binary')
    let leaves = 1
    while (trees.at(-1)?.leaves === leaves && (before + n + 1) % (2 * leaves) === 0) {
      root = nodeOf(trees.pop()?.root ?? '', root)
      leaves *= 2
    }
    trees.push({ leaves, root })
    start = end
  }
  return {
    edited: undefined,
    subtrees: trees.map(({ leaves, root }) => ({ leaves, root: inBase64(root) })),
  }
}
