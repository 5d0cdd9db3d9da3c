import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs'
import { keyFileOf, keyOwners, readOwnKeys, writeOwnKeys } from './vault-file.ts'
import type { Owner } from './vault.ts'

const owners = (folder: string): readonly Owner[] => [null, ...keyOwners(folder)]

/** Puts a new key before each owner’s others: from now on it seals, and they only open. */
export function addVaultKey(folder: string): void {
  for (const owner of owners(folder)) {
    const keys = readOwnKeys(folder, owner)
    if (keys.length > 0) writeOwnKeys(folder, owner, [randomBytes(32), ...keys])
  }
}

/** Forgets every key but each owner’s newest. What they sealed can never be opened again. */
export function forgetOldVaultKeys(folder: string): void {
  for (const owner of owners(folder)) {
    const keys = readOwnKeys(folder, owner)
    if (keys.length > 1) writeOwnKeys(folder, owner, keys.slice(0, 1))
  }
}

/** How many keys there are to open with, and when the newest of the installation was made. */
export const vaultKeys = (folder: string): { readonly count: number; readonly since: Date } => ({
  count: Math.max(...owners(folder).map((owner) => readOwnKeys(folder, owner).length)),
  since: statSync(keyFileOf(folder, null)).mtime,
})

/**
 * Destroys the keys of a municipality: what they sealed can never be opened again, and nothing of it can be
 * sealed. The bytes are written over before the file is emptied; the empty file stays, so that no new key is
 * made in its place. (S02)
 */
export function destroyTenantKeys(folder: string, tenant: string): void {
  const { length } = readOwnKeys(folder, tenant)
  const file = openSync(keyFileOf(folder, tenant), 'r+')
  if (length > 0) {
    writeSync(file, randomBytes(length * 32), 0, length * 32, 0)
    fsyncSync(file)
  }
  ftruncateSync(file, 0)
  fsyncSync(file)
  closeSync(file)
}
