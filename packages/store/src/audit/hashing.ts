import { hash } from 'node:crypto'
import { asHash, type Hash, type Hashing } from '@zeimori/records'

const sha256 = (bytes: string | Uint8Array): Hash => {
  const read = asHash(hash('sha256', bytes, 'base64'))
  if (read === undefined) throw new Error('SHA-256 gave something else')
  return read
}

/** 0x01 and the two hashes: 32 bytes each. One is enough, for it is used up at once. */
const inner = Buffer.alloc(65, 1)

/** The log's hashing, by the cryptography of Node. */
export const hashing: Hashing = {
  record: (text) => sha256(text),
  leaf: (text) => sha256(`\u0000${text}`),
  node: (left, right) => {
    inner.write(left, 1, 'base64')
    inner.write(right, 33, 'base64')
    return sha256(inner)
  },
  empty: sha256(''),
}
