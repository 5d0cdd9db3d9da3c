import type { TakenLook } from '@zeimori/worker'
import { root } from '../root.ts'
import { readAdvisories } from './advisories.ts'
import { readHost, readOwnPackages } from './host.ts'

/**
 * What runs on this host, and what is published about it.
 * @param advisories the folder of the published weaknesses
 * @throws a problem in words where one of them cannot be read: nothing of it counts as harmless then
 */
export function takeLook(advisories: string, now: Date, place = '/'): TakenLook {
  const host = readHost(place)
  const own = readOwnPackages(root).filter(({ forDevelopment }) => !forDevelopment)
  const { all, unread } = readAdvisories(advisories)
  return {
    at: now.getTime(),
    software: [...host.packages, ...own],
    advisories: all,
    host: { release: host.os.version },
    unread: unread.length,
  }
}
