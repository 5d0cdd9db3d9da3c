import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { signedPrefix, type Release, type SignedRelease } from '../offline/release.ts'
import { provedRelease } from './proof.ts'

/** With what, and as of when, a site is released. */
export type Signing = {
  /** The private half of an Ed25519 pair. */
  readonly key: KeyObject
  /** When a release, by its name, is signed: 「2026-11-22T09:00:00Z」. */
  readonly issued: (release: string) => string
  /** The numbers of stopped municipalities, or `all`. */
  readonly stopped: readonly string[]
  readonly revoked: readonly string[]
}

/** The public half, as the service worker is built with it. */
export function publicKeyOf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  if (x === undefined) throw new RangeError('not an Ed25519 key')
  return x
}

/** The bytes of `release.json`. */
export function signedRelease(release: Release, key: KeyObject): Uint8Array {
  const signed = JSON.stringify(release)
  const signature = sign(null, Buffer.from(signedPrefix + signed), key).toString('base64url')
  const whole: SignedRelease = { signed, signature }
  return Buffer.from(`${JSON.stringify(whole)}\n`)
}

/**
 * The same release, signed anew with other municipalities stopped or other releases revoked.
 * @throws RangeError where the text is no release that this key has signed
 */
export function signedAnew(text: string, { key, issued, stopped, revoked }: Signing): Uint8Array {
  const release = provedRelease(text, key)
  if (release === undefined) throw new RangeError('not signed with this key')
  return signedRelease({ ...release, issued: issued(release.release), stopped, revoked }, key)
}

/** The SHA-256 of some bytes, as the lists write it. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url')
