import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** What was sealed cannot be opened: by another key, for another place, or changed since. */
export class SealedError extends Error {
  override readonly name = 'SealedError'
  constructor() {
    super('what was sealed cannot be opened')
  }
}

/** Whose secret it is: a municipality's, by its code, or the installation's own. */
export type Owner = string | null

/**
 * Keeps secrets unreadable in the database and on disk (AES-256-GCM). Each is tied to its place, so that
 * one cannot be moved to where another stands, and sealed with its owner's key, so that with the key of a
 * municipality all of its secrets are gone. (M36, S02, tochigi-2-1)
 */
export type Vault = {
  /**
   * @param place such as 「outbox/〈id〉」; the same is needed to open it
   * @throws DestroyedKeyError
   */
  readonly seal: (text: string, place: string, owner: Owner) => string
  /** @throws SealedError */
  readonly open: (sealed: string, place: string) => string
  /** @throws DestroyedKeyError */
  readonly sealBytes: (bytes: Uint8Array, place: string, owner: Owner) => Uint8Array
  /** @throws SealedError */
  readonly openBytes: (sealed: Uint8Array, place: string) => Uint8Array
  /** Whether the newest key of its owner sealed it. */
  readonly isNewest: (sealed: string | Uint8Array, owner: Owner) => boolean
  /** Whether secrets of this owner can be kept at all: not after its keys were destroyed. */
  readonly holds: (owner: Owner) => boolean
}

/** What a vault has to know of its keys. */
export type KeyRing = {
  /** @throws DestroyedKeyError */
  readonly newest: (owner: Owner) => Uint8Array
  /** Every key of that name; more than one only by chance. */
  readonly named: (name: Buffer) => readonly Uint8Array[]
  readonly holds: (owner: Owner) => boolean
}

const version = 1
const nameLength = 4
const ivLength = 12
const tagLength = 16
const headLength = 1 + nameLength + ivLength + tagLength

/** Tells keys apart without saying anything of them. */
export const nameOfKey = (key: Uint8Array): Buffer =>
  createHash('sha256').update('zeimori vault ').update(key).digest().subarray(0, nameLength)

function sealBy(key: Uint8Array, bytes: Uint8Array, place: string): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const hidden = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([Buffer.of(version), nameOfKey(key), iv, cipher.getAuthTag(), hidden])
}

/** Undefined if another key sealed it, for another place, or it was changed. */
function openBy(key: Uint8Array, bytes: Buffer, place: string): Buffer | undefined {
  const iv = bytes.subarray(1 + nameLength, 1 + nameLength + ivLength)
  const tag = bytes.subarray(headLength - tagLength, headLength)
  const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(place)).setAuthTag(tag)
  try {
    return Buffer.concat([cipher.update(bytes.subarray(headLength)), cipher.final()])
  } catch {
    return undefined
  }
}

/** A vault over these keys. */
export function vaultOver(ring: KeyRing): Vault {
  const sealBytes: Vault['sealBytes'] = (bytes, place, owner) =>
    sealBy(ring.newest(owner), bytes, place)
  const openBytes: Vault['openBytes'] = (sealed, place) => {
    const bytes = Buffer.from(sealed)
    if (bytes.length < headLength || bytes[0] !== version) throw new SealedError()
    for (const key of ring.named(bytes.subarray(1, 1 + nameLength))) {
      const opened = openBy(key, bytes, place)
      if (opened !== undefined) return opened
    }
    throw new SealedError()
  }
  return {
    seal: (text, place, owner) =>
      Buffer.from(sealBytes(Buffer.from(text), place, owner)).toString('base64url'),
    open: (sealed, place) =>
      Buffer.from(openBytes(Buffer.from(sealed, 'base64url'), place)).toString('utf8'),
    sealBytes,
    openBytes,
    isNewest: (sealed, owner) =>
      (typeof sealed === 'string' ? Buffer.from(sealed, 'base64url') : Buffer.from(sealed))
        .subarray(1, 1 + nameLength)
        .equals(nameOfKey(ring.newest(owner))),
    holds: ring.holds,
  }
}

/**
 * A vault with the same key for every owner.
 * @param newest seals, and opens; 32 bytes
 * @param older only open: what they sealed before the key was rotated
 */
export function vaultOf(newest: Uint8Array, older: readonly Uint8Array[] = []): Vault {
  const keys = [newest, ...older]
  return vaultOver({
    newest: () => newest,
    named: (name) => keys.filter((key) => nameOfKey(key).equals(name)),
    holds: () => true,
  })
}
