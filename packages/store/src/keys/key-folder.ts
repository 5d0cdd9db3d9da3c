import { generateKeyPairSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Other users of the machine could read a key. */
export class LooseKeyError extends Error {
  override readonly name = 'LooseKeyError'
  readonly path: string
  constructor(path: string) {
    super('a key file can be read by others')
    this.path = path
  }
}

/** The installation's own keys: none of them is in the database or in its backup. */
export type Keys = {
  /** Signs the state of the audit log: Ed25519, PKCS #8. */
  readonly logPem: string
  /** Seals events that wait for their number: 32 bytes. */
  readonly seal: Uint8Array
}

/**
 * Reads the keys, and makes those that are missing, readable by this user alone.
 * @throws LooseKeyError
 */
export function openKeys(folder: string): Keys {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    logPem: readKeyFile(join(folder, 'audit-log.pem'), newLogKey).toString('utf8'),
    seal: readKeyFile(join(folder, 'audit-seal.key'), () => randomBytes(32)),
  }
}

const newLogKey = (): Buffer => {
  const { privateKey } = generateKeyPairSync('ed25519')
  return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' }))
}

/**
 * The bytes of a key file; one that is missing is made, readable by this user alone.
 * @throws LooseKeyError
 */
export function readKeyFile(path: string, make: () => Buffer): Buffer {
  try {
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, make())
    fsyncSync(file)
    closeSync(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  // oxlint-disable-next-line no-bitwise -- a file's mode is bits
  if ((statSync(path).mode & 0o077) !== 0) throw new LooseKeyError(path)
  return readFileSync(path)
}
