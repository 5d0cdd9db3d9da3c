import { createHash } from 'node:crypto'
import { asHash, type Hash, type Hashing } from '../src/index.ts'

const sha256 = (...parts: readonly (string | Uint8Array)[]): Hash => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  const read = asHash(hash.digest('base64'))
  if (read === undefined) throw new Error('not a hash')
  return read
}

const bytes = (hash: Hash): Uint8Array => Buffer.from(hash, 'base64')

const record = (text: string): Hash => sha256(text)
const leaf = (text: string): Hash => sha256(new Uint8Array([0]), text)

export const hashing: Hashing = {
  record,
  leaf,
  both: (text) => ({ record: record(text), leaf: leaf(text) }),
  node: (left, right) => sha256(new Uint8Array([1]), bytes(left), bytes(right)),
  empty: sha256(),
}
