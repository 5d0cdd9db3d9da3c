import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeDraft } from './draft.ts'

/** Other users of the machine could read a key. */
export class LooseKeyError extends Error {
  override readonly name = 'LooseKeyError'
  readonly path: string
  constructor(path: string) {
    super('a key file can be read by others')
    this.path = path
  }
}

/** A key file does not hold what it should: it was cut, emptied or changed. */
export class DamagedKeyError extends Error {
  override readonly name = 'DamagedKeyError'
  readonly path: string
  constructor(path: string) {
    super('a key file is damaged')
    this.path = path
  }
}

/** The installation's own keys: none of them is in the database or in its backup. */
export type Keys = {
  /** Signs the state of the audit log: Ed25519, PKCS #8. */
  readonly logPem: string
  /** Seals events that wait for their number: 32 bytes. */
  readonly seal: Uint8Array
  /** The log's name, chosen once: it stays when the host gets another. */
  readonly log: string
}

/**
 * Reads the keys, and makes those that are missing, readable by this user alone.
 * @param name what the log is called if it has no name yet
 * @throws LooseKeyError, DamagedKeyError
 */
export function openKeys(folder: string, name: string): Keys {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = (of: string): string => join(folder, of)
  return {
    logPem: readLogKey(file('audit-log.pem')),
    seal: readSeal(file('audit-seal.key')),
    log: readName(file('audit-log.name'), name),
  }
}

function readLogKey(path: string): string {
  const pem = readKeyFile(path, newLogKey).toString('utf8')
  try {
    createPrivateKey(pem)
    return pem
  } catch {
    throw new DamagedKeyError(path)
  }
}

const sealLength = 32

function readSeal(path: string): Uint8Array {
  const seal = readKeyFile(path, () => randomBytes(sealLength))
  if (seal.length !== sealLength) throw new DamagedKeyError(path)
  return seal
}

function readName(path: string, name: string): string {
  const read = readKeyFile(path, () => Buffer.from(`${name}\n`))
    .toString('utf8')
    .trim()
  if (!/^[^\s+]{1,200}$/.test(read)) throw new DamagedKeyError(path)
  return read
}

const newLogKey = (): Buffer => {
  const { privateKey } = generateKeyPairSync('ed25519')
  return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' }))
}

/**
 * The bytes of a key file; one that is missing is made, readable by this user alone. It stands there whole or not
 * at all; of two processes that make it, both read the one that was first.
 * @throws LooseKeyError
 */
export function readKeyFile(path: string, make: () => Buffer): Buffer {
  if (!existsSync(path)) {
    const draft = writeDraft(path, make())
    try {
      linkSync(draft, path)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    } finally {
      rmSync(draft, { force: true })
    }
  }
  // oxlint-disable-next-line no-bitwise -- a file's mode is bits
  if ((statSync(path).mode & 0o077) !== 0) throw new LooseKeyError(path)
  return readFileSync(path)
}
