import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What this host knows of its copies. Times are instants of ISO 8601. */
export type BackupState = {
  readonly taken?: {
    readonly at: string
    /** How many generations there were with it. */
    readonly generations: number
    /** Whether it lies behind an address, and not in a folder of this host. */
    readonly elsewhere: boolean
  }
  /** The last time that every byte was read again. */
  readonly checked?: { readonly at: string; readonly sound: boolean }
  readonly drill?: DrillState
}

/** How the last drill came out. */
export type DrillState = {
  readonly at: string
  /** When the generation was taken that it restored. */
  readonly of: string
  readonly seconds: number
  readonly tables: number
  readonly rows: number
  /** What was wrong, each in a sentence; nothing where everything was as it should be. */
  readonly faults: readonly string[]
}

const file = (dataDir: string): string => join(dataDir, 'backup.json')

/** @returns an empty one where nothing was taken yet, or the file cannot be read: neither is a proof of anything */
export function readBackupState(dataDir: string): BackupState {
  try {
    const read: unknown = JSON.parse(readFileSync(file(dataDir), 'utf8'))
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}

/** Writes what is new over what was known: the rest stays. */
export function keepBackupState(dataDir: string, news: BackupState): void {
  const draft = `${file(dataDir)}.${process.pid}.new`
  writeFileSync(draft, `${JSON.stringify({ ...readBackupState(dataDir), ...news })}\n`, {
    mode: 0o600,
    flush: true,
  })
  chmodSync(draft, 0o600)
  renameSync(draft, file(dataDir))
}
