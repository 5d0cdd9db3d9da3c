import type { TakenLook } from '@zeimori/worker'
import { readAdvisories } from './advisories.ts'
import { readHost, readOwnPackages } from './host.ts'

/**
 * What runs on this host, and what is published about it.
 * @param advisories the folder of the published weaknesses
 * @param at in milliseconds since 1970
 * @param root where the program is
 * @throws a problem in words where one of them cannot be read: nothing of it counts as harmless then
 */
export async function takeLook(advisories: string, at: number, root: string): Promise<TakenLook> {
  const host = readHost('/')
  const own = readOwnPackages(root).filter(({ forDevelopment }) => !forDevelopment)
  const software = [...host.packages, ...own]
  const { all, count, newest, unread } = await readAdvisories(advisories, software)
  return {
    at,
    software,
    advisories: all,
    host: { release: host.os.version },
    read: count,
    newest: Date.parse(newest),
    unread: unread.length,
  }
}
