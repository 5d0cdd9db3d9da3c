import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import type { NoteSigner, NoteVerifier } from '@zeimori/records'

/** An Ed25519 key as C2SP signed notes carry it: `name+id+key`, id and key in hex and base64. */
const ed25519 = 0x01

/** The four bytes that tell keys of one name apart (C2SP signed-note). */
function keyId(name: string, raw: Uint8Array): Buffer {
  const hash = createHash('sha256')
    .update(name)
    .update('\n')
    .update(new Uint8Array([ed25519]))
  return hash.update(raw).digest().subarray(0, 4)
}

const rawKey = (key: KeyObject): Buffer => {
  const { x = '' } = createPublicKey(key.export({ type: 'spki', format: 'pem' })).export({
    format: 'jwk',
  })
  return Buffer.from(x, 'base64url')
}

/**
 * Signs with the log's key.
 * @param name the key's name: the log's
 * @param pem the private key, PKCS #8
 */
export function signerOf(name: string, pem: string): NoteSigner & { readonly publicKey: string } {
  const key = createPrivateKey(pem)
  const raw = rawKey(createPublicKey(key))
  const id = keyId(name, raw)
  return {
    name,
    sign: (text) => Buffer.concat([id, sign(null, Buffer.from(text), key)]).toString('base64'),
    publicKey: `${name}+${id.toString('hex')}+${Buffer.concat([Buffer.from([ed25519]), raw]).toString('base64')}`,
  }
}

/**
 * Believes what this key has signed.
 * @param publicKey `name+id+key`, as `signerOf` gives it
 * @returns undefined if the text is no such key
 */
export function verifierOf(publicKey: string): NoteVerifier | undefined {
  const match = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(publicKey)
  if (match === null) return undefined
  const [, name = '', hex = '', base64 = ''] = match
  const bytes = Buffer.from(base64, 'base64')
  const id = keyId(name, bytes.subarray(1))
  if (bytes[0] !== ed25519 || bytes.length !== 33 || id.toString('hex') !== hex) return undefined
  const x = bytes.subarray(1).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return {
    name,
    verify: (text, signature) => {
      const signed = Buffer.from(signature, 'base64')
      return (
        signed.length === 68 &&
        signed.subarray(0, 4).equals(id) &&
        verify(null, Buffer.from(text), key, signed.subarray(4))
      )
    },
  }
}
