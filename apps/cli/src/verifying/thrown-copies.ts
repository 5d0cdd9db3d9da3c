import { keepBackupState } from '@zeimori/backup/state'
import type { CopiesFacts } from '@zeimori/probes'
import type { Settings } from '../settings.ts'
import { copiesFacts } from './facts.ts'

/** What a throw-away installation knows of copies that were never taken. */
export type ThrownCopies = {
  readonly facts: () => Promise<CopiesFacts>
  /** As the fault wants it known; undefined for as it is. */
  change: ((facts: CopiesFacts) => CopiesFacts) | undefined
}

/** Writes what a host knows after its first day, and reads it as every installation does. */
export function throwCopies(settings: Settings): ThrownCopies {
  const at = new Date().toISOString()
  keepBackupState(settings.dataDir, {
    taken: { at, generations: 1, elsewhere: false },
    checked: { at, sound: true },
    drill: { at, of: at, seconds: 1, tables: 1, rows: 1, faults: [] },
  })
  const backup = { ...settings.backup, files: settings.dataDir }
  const read = copiesFacts({ ...settings, backup }, () => new Date())
  const thrown: ThrownCopies = {
    facts: async () => {
      if (read === undefined) throw new TypeError('no copies are set')
      const facts = await read()
      return thrown.change?.(facts) ?? facts
    },
    change: undefined,
  }
  return thrown
}
