import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** What was sealed cannot be opened: by another key, for another place, or changed since. */
export class SealedError extends Error {
  override readonly name = 'SealedError'
  constructor() {
    super('what was sealed cannot be opened')
  }
}

/**
 * Keeps secrets unreadable in the database and on disk (AES-256-GCM). Each is tied to its place, so that
 * one cannot be moved to where another stands. (M36, tochigi-2-1)
 */
export type Vault = {
  /** @param place such as 「outbox/〈id〉」; the same is needed to open it */
  readonly seal: (text: string, place: string) => string
  /** @throws SealedError */
  readonly open: (sealed: string, place: string) => string
  readonly sealBytes: (bytes: Uint8Array, place: string) => Uint8Array
  /** @throws SealedError */
  readonly openBytes: (sealed: Uint8Array, place: string) => Uint8Array
  /** Whether the newest key sealed it. */
  readonly isNewest: (sealed: string | Uint8Array) => boolean
}

const version = 1
const nameLength = 4
const ivLength = 12
const tagLength = 16
const headLength = 1 + nameLength + ivLength + tagLength

/** Tells keys apart without saying anything of them. */
const nameOf = (key: Uint8Array): Buffer =>
  createHash('sha256').update('zeimori vault ').update(key).digest().subarray(0, nameLength)

/**
 * @param newest seals, and opens; 32 bytes
 * @param older only open: what they sealed before the key was rotated
 */
export function vaultOf(newest: Uint8Array, older: readonly Uint8Array[] = []): Vault {
  const keys = [newest, ...older].map((key) => ({ key, name: nameOf(key) }))
  const name = nameOf(newest)

  const sealBytes: Vault['sealBytes'] = (bytes, place) => {
    const iv = randomBytes(ivLength)
    const cipher = createCipheriv('aes-256-gcm', newest, iv).setAAD(Buffer.from(place))
    const hidden = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([Buffer.of(version), name, iv, cipher.getAuthTag(), hidden])
  }
  const openBytes: Vault['openBytes'] = (sealed, place) => {
    const bytes = Buffer.from(sealed)
    const by = bytes.subarray(1, 1 + nameLength)
    const known = keys.find((one) => one.name.equals(by))
    if (bytes.length < headLength || bytes[0] !== version || known === undefined)
      throw new SealedError()
    const iv = bytes.subarray(1 + nameLength, 1 + nameLength + ivLength)
    const tag = bytes.subarray(headLength - tagLength, headLength)
    const cipher = createDecipheriv('aes-256-gcm', known.key, iv, { authTagLength: tagLength })
    cipher.setAAD(Buffer.from(place)).setAuthTag(tag)
    try {
      return Buffer.concat([cipher.update(bytes.subarray(headLength)), cipher.final()])
    } catch {
      throw new SealedError()
    }
  }
  return {
    seal: (text, place) => Buffer.from(sealBytes(Buffer.from(text), place)).toString('base64url'),
    open: (sealed, place) =>
      Buffer.from(openBytes(Buffer.from(sealed, 'base64url'), place)).toString('utf8'),
    sealBytes,
    openBytes,
    isNewest: (sealed) =>
      (typeof sealed === 'string' ? Buffer.from(sealed, 'base64url') : Buffer.from(sealed))
        .subarray(1, 1 + nameLength)
        .equals(name),
  }
}
