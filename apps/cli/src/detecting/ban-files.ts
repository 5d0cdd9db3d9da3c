import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readBans, writeBans, writeGeo, type Banned } from '@zeimori/detection'
import { writeWhole } from '../write-whole.ts'

/** The list for the listeners, and the same for nginx, in the folder of `ZEIMORI_BANS`. */
const listOf = (folder: string): string => join(folder, 'bans.json')
const geoOf = (folder: string): string => join(folder, 'bans.geo')

/** The web server and the listeners may be other users of the host. */
const mode = 0o644

/** Writes both lists whenever they change, each whole; what nginx reads only when somebody else is kept out. */
export function banWriter(folder: string): (banned: readonly Banned[]) => void {
  const written = new Map<string, string>()
  const keep = (file: string, text: string): void => {
    if (written.get(file) === text) return
    writeWhole(file, text, mode)
    written.set(file, text)
  }
  return (banned) => {
    if (written.size === 0) mkdirSync(folder, { recursive: true, mode: 0o755 })
    keep(listOf(folder), writeBans(banned))
    keep(geoOf(folder), writeGeo(banned))
  }
}

/** Who is kept out or slowed down now, as the file says. */
export type BanList = {
  readonly find: (network: string, at: number) => Banned | undefined
}

/** How long what was read holds, in milliseconds. */
const fresh = 1000

/**
 * Reads the list again when it has changed. Without a file nobody is kept out; of one that cannot be read what was
 * read before holds until it ends.
 * @param broken told, once until it can be read again
 */
export function banList(folder: string, broken: (file: string) => void): BanList {
  const file = listOf(folder)
  let banned: ReadonlyMap<string, Banned> = new Map()
  let seen = ''
  let looked = Number.NEGATIVE_INFINITY
  const look = (): void => {
    const stats = statSync(file, { throwIfNoEntry: false })
    const now = stats === undefined ? '' : `${stats.ino} ${stats.mtimeMs} ${stats.size}`
    if (now === seen) return
    seen = now
    const read = stats === undefined ? [] : readBans(readFileSync(file, 'utf8'))
    if (read === undefined) broken(file)
    else banned = new Map(read.map((one) => [one.network, one]))
  }
  return {
    find: (network, at) => {
      if (at - looked >= fresh || at < looked) {
        looked = at
        try {
          look()
        } catch {
          if (seen !== 'unreadable') broken(file)
          seen = 'unreadable'
        }
      }
      const found = banned.get(network)
      return found !== undefined && found.until > at ? found : undefined
    },
  }
}
