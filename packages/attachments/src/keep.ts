import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Owner, Vault } from '@zeimori/store'

/**
 * The folder of attachments: outside everything that is served, each file under its number and sealed, so
 * that neither a web server's mistake nor a stolen disk shows what is in it. (M36, kenko-E)
 */
export type AttachmentFolder = {
  /** @param owner the municipality whose it is; null for the provider */
  readonly keep: (id: string, bytes: Uint8Array, owner: Owner) => Promise<void>
  /** @throws SealedError if it was changed, or its key destroyed; undefined if it is not there */
  readonly read: (id: string) => Promise<Uint8Array | undefined>
  readonly remove: (id: string) => Promise<void>
  /** The numbers of the files that were last written before then. */
  readonly listBefore: (time: Date) => Promise<readonly string[]>
  /**
   * Seals with the newest key of its owner what another one sealed; gives how many. Cut off, it can be done
   * again. What nobody can open any more is passed over.
   * @param ownerOf undefined for a file that no entry stands for
   */
  readonly reseal: (ownerOf: (id: string) => Owner | undefined) => Promise<number>
}

/** Where a file is sealed for: it opens under no other number. */
const placeOf = (id: string): string => `attachment/${id}`

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function attachmentFolder(folder: string, vault: Vault): AttachmentFolder {
  const pathOf = (id: string): string => {
    if (!isId.test(id)) throw new RangeError('not the number of an attachment')
    return join(folder, id)
  }
  const keep: AttachmentFolder['keep'] = async (id, bytes, owner) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const draft = `${pathOf(id)}.${randomUUID()}.draft`
    const file = openSync(draft, 'wx', 0o600)
    try {
      writeSync(file, vault.sealBytes(bytes, placeOf(id), owner))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    await rename(draft, pathOf(id))
  }
  const ids = async (): Promise<readonly string[]> =>
    ((await readdir(folder).catch(absent)) ?? []).filter((name) => isId.test(name))
  return {
    keep,
    read: async (id) => {
      const sealed = await readFile(pathOf(id)).catch(absent)
      return sealed && vault.openBytes(sealed, placeOf(id))
    },
    remove: (id) => rm(pathOf(id), { force: true }),
    listBefore: async (time) => {
      const old = await Promise.all(
        (await ids()).map(async (name) => {
          const { mtime } = await stat(join(folder, name))
          return mtime < time ? [name] : []
        }),
      )
      return old.flat()
    },
    reseal: async (ownerOf) => {
      let count = 0
      for (const id of await ids()) {
        const owner = ownerOf(id)
        if (owner === undefined || !vault.holds(owner)) continue
        const sealed = await readFile(pathOf(id)).catch(absent)
        if (sealed === undefined || vault.isNewest(sealed, owner)) continue
        await keep(id, vault.openBytes(sealed, placeOf(id)), owner)
        count += 1
      }
      return count
    },
  }
}

const absent = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
