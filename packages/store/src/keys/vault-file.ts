import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeDraft } from './draft.ts'
import { DamagedKeyError, readKeyFile } from './key-folder.ts'
import type { Owner } from './vault.ts'

/** The keys of a municipality were destroyed: nothing of it can be sealed or opened any more. */
export class DestroyedKeyError extends Error {
  override readonly name = 'DestroyedKeyError'
  readonly tenant: string
  constructor(tenant: string) {
    super('the keys of this municipality were destroyed')
    this.tenant = tenant
  }
}

const keyLength = 32
const tenantName = /^(\d{6})\.key$/

/**
 * The file of an owner's keys, the newest first, 32 bytes each: of the installation 「vault.key」, of a
 * municipality 「tenants/〈code〉.key」. An empty one is of a municipality whose keys were destroyed.
 */
export function keyFileOf(folder: string, owner: Owner): string {
  if (typeof owner !== 'string') return join(folder, 'vault.key')
  if (!tenantName.test(`${owner}.key`)) throw new RangeError('not the code of a municipality')
  return join(folder, 'tenants', `${owner}.key`)
}

/** The municipalities that have keys of their own, or had. */
export function keyOwners(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'tenants')).flatMap((name) => tenantName.exec(name)?.[1] ?? [])
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
}

/**
 * An owner's keys; a first one is made where there is no file yet.
 * @returns none where they were destroyed
 * @throws LooseKeyError, DamagedKeyError
 */
export function readOwnKeys(folder: string, owner: Owner): readonly Uint8Array[] {
  const path = keyFileOf(folder, owner)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const bytes = readKeyFile(path, () => randomBytes(keyLength))
  const count = bytes.length / keyLength
  const isGone = count === 0 && typeof owner === 'string'
  if (!Number.isInteger(count) || (count === 0 && !isGone)) throw new DamagedKeyError(path)
  return Array.from({ length: count }, (_, n) => bytes.subarray(n * keyLength, (n + 1) * keyLength))
}

/** Another file has another mark, even where both were written in the same tick of the clock; none where there is none. */
export function markOfKeys(folder: string, owner: Owner): string {
  try {
    const { ino, mtimeMs, size } = statSync(keyFileOf(folder, owner))
    return `${ino} ${mtimeMs} ${size}`
  } catch (error) {
    if (isCode(error, 'ENOENT')) return ''
    throw error
  }
}

/** Puts these keys in the place of those that were there. */
export function writeOwnKeys(folder: string, owner: Owner, keys: readonly Uint8Array[]): void {
  const path = keyFileOf(folder, owner)
  renameSync(writeDraft(path, Buffer.concat(keys)), path)
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
