import { hash } from 'node:crypto'
import { madeHash, type Hash, type Hashing } from '@zeimori/records'

const sha256 = (bytes: string | Uint8Array): Hash => madeHash(hash('sha256', bytes, 'base64'))

/** 0x01 and the two hashes: 32 bytes each. One is enough, for it is used up at once. */
const inner = Buffer.alloc(65, 1)

/** 0x00 and a text. A longer text gets bytes of its own. */
const outer = Buffer.alloc(16 * 1024)

const bytesOf = (text: string): Buffer => {
  // Never more than three bytes for each unit of a text.
  if (text.length * 3 < outer.length) return outer.subarray(0, 1 + outer.write(text, 1, 'utf8'))
  return Buffer.from(`\u0000${text}`)
}

/** The log's hashing, by the cryptography of Node. */
export const hashing: Hashing = {
  record: (text) => sha256(text),
  leaf: (text) => sha256(`\u0000${text}`),
  both: (text) => {
    const bytes = bytesOf(text)
    return { record: sha256(bytes.subarray(1)), leaf: sha256(bytes) }
  },
  node: (left, right) => {
    inner.write(left, 1, 'base64')
    inner.write(right, 33, 'base64')
    return sha256(inner)
  },
  empty: sha256(''),
}
