import { createHash } from 'node:crypto'
import { asHash, type Hash, type Hashing } from '@zeimori/records'

const leafMark = new Uint8Array([0])
const nodeMark = new Uint8Array([1])

function sha256(...parts: readonly (string | Uint8Array)[]): Hash {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  const read = asHash(hash.digest('base64'))
  if (read === undefined) throw new Error('SHA-256 gave something else')
  return read
}

const bytes = (hash: Hash): Uint8Array => Buffer.from(hash, 'base64')

/** The log's hashing, by the cryptography of Node. */
export const hashing: Hashing = {
  record: (text) => sha256(text),
  leaf: (text) => sha256(leafMark, text),
  node: (left, right) => sha256(nodeMark, bytes(left), bytes(right)),
  empty: sha256(),
}
