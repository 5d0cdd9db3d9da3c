import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stoppedIn } from '@zeimori/stops'
import { foundProblem } from './failure.ts'
import type { Settings } from './settings.ts'
import { writeWhole } from './write-whole.ts'

/** What every release of this installation says, until it is changed. */
export type SiteState = {
  /** The numbers of stopped municipalities, or `all`. */
  readonly stopped: readonly string[]
  /** The names of releases that must not be shown any more. */
  readonly revoked: readonly string[]
}

const stateFile = (dataDir: string): string => join(dataDir, 'site-state.json')

export const stateText = ({ stopped, revoked }: SiteState): string =>
  JSON.stringify({ stopped: [...stopped].sort(), revoked: [...revoked].sort() })

/** @throws a problem where the file is there but is none: a stop must never be lost in silence */
export function readSiteState(dataDir: string): SiteState {
  const file = stateFile(dataDir)
  if (!existsSync(file)) return { stopped: [], revoked: [] }
  try {
    const { stopped, revoked }: Partial<SiteState> = JSON.parse(readFileSync(file, 'utf8'))
    if (isTexts(stopped) && isTexts(revoked)) return { stopped, revoked }
  } catch {
    // Said below.
  }
  throw foundProblem(`停止と取り消しの記録 ${file} を読めません。中身をたしかめてください。`)
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

export const writeSiteState = (dataDir: string, state: SiteState): void =>
  writeHere(dataDir, stateFile(dataDir), stateText(state))

const closedFile = (dataDir: string): string => join(dataDir, 'site-openings.json')

/**
 * The registered municipalities whose pages are not open to the public, as the private side wrote them down;
 * none where it never ran.
 * @throws a problem where the file is there but is none: nothing is opened by damage
 */
export function readClosed(dataDir: string): readonly string[] {
  const file = closedFile(dataDir)
  if (!existsSync(file)) return []
  try {
    const { closed }: { closed?: unknown } = JSON.parse(readFileSync(file, 'utf8'))
    if (isTexts(closed)) return closed
  } catch {
    // Said below.
  }
  throw foundProblem(
    `公開していない自治体の一覧 ${file} を読めません。消すと、管理の画面が数秒で作り直します。`,
  )
}

export const writeClosed = (dataDir: string, closed: readonly string[]): void =>
  writeHere(dataDir, closedFile(dataDir), JSON.stringify({ closed }))

/** What every release says: what an operator stopped, there or by a flag, with what is not open. */
export function siteStateNow({ dataDir, stops }: Pick<Settings, 'dataDir' | 'stops'>): SiteState {
  const { stopped, revoked } = readSiteState(dataDir)
  const all = new Set([...stopped, ...stoppedIn(stops.flags), ...readClosed(dataDir)])
  return { stopped: [...all], revoked }
}

function writeHere(dataDir: string, file: string, text: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeWhole(file, `${text}\n`, 0o600)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw foundProblem(`${file} に書けません（${code}）。ZEIMORI_DATA_DIR をたしかめてください。`)
  }
}
