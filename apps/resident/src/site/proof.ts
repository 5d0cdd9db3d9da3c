import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { readRelease, signedPrefix, type Release } from '../offline/release.ts'

/**
 * The release that a text of `release.json` is.
 * @param key either half of the pair; undefined comes back where this key has not signed exactly this text
 */
export function provedRelease(text: string, key: KeyObject): Release | undefined {
  const read = readRelease(text)
  if (read === undefined) return undefined
  const said = Buffer.from(signedPrefix + read.signed)
  const signature = Buffer.from(read.signature, 'base64url')
  return verify(null, said, createPublicKey(key), signature) ? read.of : undefined
}
