import { globSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readBackupState, type BackupState } from '@zeimori/backup/state'
import type { CopiesFacts, Database, Placed, SourceFile, WatcherFacts } from '@zeimori/probes'
import { sideOf, asRole } from '@zeimori/records'
import { accountStates, checkEvidence, forVerifier, logState, rightsOf } from '@zeimori/store'
import type { Installation } from '../installation.ts'
import type { Settings } from '../settings.ts'
import { watcherOf } from '../watching/ask.ts'
import { shipped } from './running.ts'

/** How many of the newest runs are looked at again for tampering. */
const runsLookedAt = 30

/** How things stand in an installation's database, for the probes. */
export function databaseOf({ store, log, services }: Installation): Database {
  const rights = once(() => rightsOf(store))
  const accounts = once(() => forVerifier(store, (within) => accountStates(within, services.now())))
  return {
    embedded: store.kind === 'embedded',
    rights,
    accounts: async () =>
      (await accounts()).map((one) => ({
        ...one,
        side: sideOf(asRole(one.role) ?? 'client-viewer'),
      })),
    log: () => logState(store, log, services.now()),
    evidence: async () =>
      (await forVerifier(store, (within) => checkEvidence(within, runsLookedAt))).map(
        ({ id, fault }) => ({ run: id, fault: fault ?? null }),
      ),
  }
}

/** The watcher that the settings name, for the probes; undefined where none is. */
export const watcherFacts = (settings: Settings): (() => Promise<WatcherFacts>) | undefined =>
  settings.watcher.url === undefined
    ? undefined
    : async () => {
        const answer = await watcherOf(settings)?.()
        return answer === undefined
          ? { answered: false, goesRound: false, interval: 0, gaps: 0 }
          : { answered: true, ...answer }
      }

/** What this host knows of its copies, for the probes; undefined where none are set. */
export const copiesFacts = (
  { backup, dataDir }: Settings,
  now: () => Date,
): (() => Promise<CopiesFacts>) | undefined =>
  backup.files === undefined ? undefined : async () => copiesOf(readBackupState(dataDir), now())

function copiesOf({ taken, checked, drill }: BackupState, now: Date): CopiesFacts {
  // Evidence holds whole numbers: a begun hour counts.
  const hours = (at: string): number => Math.ceil((now.getTime() - Date.parse(at)) / 3_600_000)
  return {
    takenHours: taken === undefined ? null : hours(taken.at),
    checkedHours: checked === undefined ? null : hours(checked.at),
    sound: checked?.sound === true,
    drill:
      drill === undefined
        ? null
        : {
            hours: hours(drill.at),
            tables: drill.tables,
            rows: drill.rows,
            seconds: drill.seconds,
            faults: drill.faults.length,
          },
  }
}

/** Several probes ask the same. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= ask())
}

/** The shipped code; of what is no text only the names. */
export const codeOf =
  (root: string): (() => Promise<readonly SourceFile[]>) =>
  async () =>
    globSync([...shipped], { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name)
        const isText = /\.tsx?$/.test(entry.name)
        return { path: relative(root, file), text: isText ? readFileSync(file, 'utf8') : '' }
      })

/** The folder that an installation keeps everything in, and its keys: nobody else's to read. */
export const filesOf =
  (dataDir: string): (() => Promise<readonly Placed[]>) =>
  async () =>
    ['.', ...globSync(['keys', 'keys/*', 'release-key.pem'], { cwd: dataDir })].map((path) => ({
      path,
      mode: (statSync(join(dataDir, path)).mode % 0o1000).toString(8),
      secret: true,
    }))
