import { randomUUID } from 'node:crypto'
import type { DetectionEvent } from '@zeimori/detection'
import type { EventSource } from '@zeimori/worker'
import type { Installation } from '../installation.ts'
import { keepEvidence } from './evidence.ts'
import { sayFinding, type Finding } from './finding.ts'

/** Where so many municipalities' own files are wrong at once, it is the ground that they all stand on. */
const mostTenants = 10
/** More than this waits for nobody: it is found again at the next look. */
const mostWaiting = 1_000

/** What was looked at: the written files, what is served, and what it works out. */
export type Looked = 'file' | 'served' | 'result'

/** Hands on to the detection what is not as it was signed. */
export type Telling = {
  /** Tells of it at every look for as long as it lasts; its evidence is kept once. */
  readonly tell: (by: Looked, found: readonly Finding[]) => Promise<void>
  readonly source: EventSource
}

export function telling(own: Installation): Telling {
  const run = randomUUID()
  const evidence = new Map<string, string>()
  let [waiting, behind]: [readonly DetectionEvent[], number] = [[], 0]

  const evidenceOf = async (by: Looked, found: readonly Finding[]): Promise<string> => {
    const about = JSON.stringify([by, ...found.map(({ path, found: hash }) => [path, hash])])
    const digest = evidence.get(about) ?? (await keepEvidence(own, by, found))
    evidence.set(about, digest)
    return digest
  }
  return {
    tell: async (by, found) => {
      if (found.length === 0) return
      const digest = await evidenceOf(by, found)
      const at = own.services.now().getTime()
      const events = Array.from(byTenant(found), ([tenant, [first, ...others]]) => ({
        kind: 'integrity' as const,
        at,
        tenant,
        name: by,
        outcome: 'differs' as const,
        seen: `${sayFinding(first)}${others.length === 0 ? '' : `ほか${others.length}か所。`}証拠の控えは ${digest} です。`,
      }))
      waiting = [...waiting, ...events].slice(0, mostWaiting)
    },
    source: {
      name: 'integrity',
      read: (place) => {
        const done = isPlace(place) && place.run === run ? place.seq - behind : 0
        behind += Math.max(0, done)
        waiting = waiting.slice(Math.max(0, done))
        const items = waiting.map((event, n) => ({ event, end: { run, seq: behind + n + 1 } }))
        const end = { run, seq: behind + waiting.length }
        return Promise.resolve({ items, end, more: false, lost: false })
      },
    },
  }
}

const isPlace = (value: unknown): value is { readonly run: string; readonly seq: number } =>
  typeof value === 'object' &&
  value !== null &&
  'run' in value &&
  'seq' in value &&
  typeof value.seq === 'number'

type Some = readonly [Finding, ...Finding[]]

/** By whose it is; of everybody, where it is more than a few. */
function byTenant(found: readonly Finding[]): ReadonlyMap<string, Some> {
  const tenants = new Set(found.map(({ tenant }) => tenant))
  const grouped = new Map<string, Some>()
  for (const one of found) {
    const tenant = tenants.size > mostTenants ? '' : one.tenant
    const before = grouped.get(tenant)
    grouped.set(tenant, before === undefined ? [one] : [...before, one])
  }
  return grouped
}
