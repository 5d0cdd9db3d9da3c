import { hostname } from 'node:os'
import { snapshotBody } from '@zeimori/inventory'
import { readVersion } from '@zeimori/resident'
import type { TakenSnapshot } from '@zeimori/worker'
import { readHost, readOwnPackages } from './host.ts'
import { takeInventory } from './taken.ts'

/** What this host consists of now, as it is kept. @throws a problem in words where it cannot be read */
export function snapshotHere(now: Date, root: string): TakenSnapshot {
  const host = readHost('/')
  const own = readOwnPackages(root).filter(({ forDevelopment }) => !forDevelopment)
  const taken = takeInventory({
    host,
    software: [...host.packages, ...own],
    product: readVersion(root),
    node: process.version,
    advisories: undefined,
    now,
  })
  return { host: hostname(), body: snapshotBody(taken) }
}
