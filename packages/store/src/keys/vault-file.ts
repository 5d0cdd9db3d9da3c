import { randomBytes } from 'node:crypto'
import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeDraft } from './draft.ts'
import { DamagedKeyError, readKeyFile } from './key-folder.ts'
import { vaultOf, type Vault } from './vault.ts'

const keyLength = 32
const fileOf = (folder: string): string => join(folder, 'vault.key')

/** The keys of the file, the newest first: one after the other, 32 bytes each. */
const readKeys = (folder: string): readonly [Uint8Array, ...Uint8Array[]] => {
  const bytes = readKeyFile(fileOf(folder), () => randomBytes(keyLength))
  const count = Math.floor(bytes.length / keyLength)
  if (count === 0 || bytes.length % keyLength !== 0) throw new DamagedKeyError(fileOf(folder))
  const key = (n: number): Uint8Array => bytes.subarray(n * keyLength, (n + 1) * keyLength)
  return [key(0), ...Array.from({ length: count - 1 }, (_, n) => key(n + 1))]
}

/** Another file has another mark, even where both were written in the same tick of the clock. */
const markOf = (folder: string): string => {
  const { ino, mtimeMs, size } = statSync(fileOf(folder))
  return `${ino} ${mtimeMs} ${size}`
}

/**
 * The vault of an installation. A running process takes a rotated key from the file as soon as it is there.
 * @throws LooseKeyError
 */
export function openVault(folder: string): Vault {
  let known = ''
  let vault: Vault | undefined
  const current = (): Vault => {
    if (vault !== undefined && markOf(folder) === known) return vault
    const [newest, ...older] = readKeys(folder)
    known = markOf(folder)
    vault = vaultOf(newest, older)
    return vault
  }
  current()
  return {
    seal: (text, place) => current().seal(text, place),
    open: (sealed, place) => current().open(sealed, place),
    sealBytes: (bytes, place) => current().sealBytes(bytes, place),
    openBytes: (sealed, place) => current().openBytes(sealed, place),
    isNewest: (sealed) => current().isNewest(sealed),
  }
}

/** Puts a new key before the others: from now on it seals, and they only open. */
export const addVaultKey = (folder: string): void =>
  writeKeys(folder, [randomBytes(keyLength), ...readKeys(folder)])

/** Forgets every key but the newest. What they sealed can never be opened again. */
export const forgetOldVaultKeys = (folder: string): void =>
  writeKeys(folder, readKeys(folder).slice(0, 1))

/** How many keys there are, and when the newest was made. */
export const vaultKeys = (folder: string): { readonly count: number; readonly since: Date } => ({
  count: readKeys(folder).length,
  since: statSync(fileOf(folder)).mtime,
})

function writeKeys(folder: string, keys: readonly Uint8Array[]): void {
  renameSync(writeDraft(fileOf(folder), Buffer.concat(keys)), fileOf(folder))
}
