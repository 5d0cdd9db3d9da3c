import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stopService } from '@zeimori/console/acts'
import { anomalyNames, type Anomaly } from '@zeimori/records'
import { isTarget } from '@zeimori/stops'
import { atTerminal, type Installation } from '../installation.ts'
import { printProblem } from '../terminal.ts'

/** A stop that was done while the database could not be asked. */
export type Unrecorded = {
  readonly target: string
  readonly reason: string
  readonly anomaly: Anomaly | undefined
  readonly by: { readonly id: string; readonly name: string }
  readonly at: string
}

const folderOf = (dataDir: string): string => join(dataDir, 'stops-unrecorded')

/** Leaves a stop for the next process that has the database. */
export function leaveUnrecorded(dataDir: string, stop: Unrecorded): void {
  const folder = folderOf(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${randomUUID()}.json`)
  writeFileSync(`${file}.draft`, `${JSON.stringify(stop)}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.draft`, file)
}

/** Records what was left, under the name of whoever did it. @returns how many */
export async function takeInUnrecorded({ services, settings }: Installation): Promise<number> {
  const folder = folderOf(settings.dataDir)
  let count = 0
  for (const { file, target, anomaly, by, at, ...left } of await leftIn(folder)) {
    const reason = `${left.reason}（${at} に、記録なしで停止）`
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were done
    const done = await stopService(
      services,
      { target, reason, anomaly },
      { ...atTerminal(), ...by },
    )
    if (!done.ok) continue
    // Another process may have taken it in at the same moment.
    rmSync(file, { force: true })
    count += 1
  }
  return count
}

/** What was left, the earliest first. */
async function leftIn(
  folder: string,
): Promise<readonly (Unrecorded & { readonly file: string })[]> {
  const all: (Unrecorded & { readonly file: string })[] = []
  for (const name of namesIn(folder)) {
    const file = join(folder, name)
    const left = readLeft(file)
    if (left !== undefined) all.push({ ...left, file })
    // oxlint-disable-next-line no-await-in-loop -- said once for each
    else await printProblem(`停止の控え ${file} を読めません。中身をたしかめてください。`)
  }
  return all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}

function readLeft(file: string): Unrecorded | undefined {
  try {
    const read: Partial<Unrecorded> = JSON.parse(readFileSync(file, 'utf8'))
    const { target = '', reason = '', anomaly, by, at = '' } = read
    const isWhole = isTarget(target) && reason !== '' && by !== undefined && at !== ''
    const known = anomaly === undefined || anomalyNames.includes(anomaly)
    return isWhole && known ? { target, reason, anomaly, by, at } : undefined
  } catch {
    return undefined
  }
}
