import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { refusedText, stopService } from '@zeimori/console/acts'
import { anomalyNames, type Anomaly } from '@zeimori/records'
import { isTarget } from '@zeimori/stops'
import { foundProblem } from '../failure.ts'
import { atTerminal, type Installation } from '../installation.ts'
import { printProblem } from '../terminal.ts'
import { writeWhole } from '../write-whole.ts'

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
  writeWhole(join(folder, `${randomUUID()}.json`), `${JSON.stringify(stop)}\n`, 0o600)
}

type Left = Unrecorded & { readonly file: string }

/**
 * Records what was left, in the order in which it was done, under the name of whoever did it.
 * @throws a problem where the folder cannot be read
 */
export async function takeInUnrecorded(own: Installation): Promise<void> {
  await Array.fromAsync(await leftIn(folderOf(own.settings.dataDir)), (left) => takeIn(own, left))
}

async function takeIn({ services }: Installation, left: Left): Promise<void> {
  const { file, target, anomaly, by, at } = left
  const reason = `${left.reason}（${at} に、記録なしで停止）`
  const done = await stopService(services, { target, reason, anomaly }, { ...atTerminal(), ...by })
  // Another process may have taken it in at the same moment.
  if (done.ok) rmSync(file, { force: true })
  else await setAside(file, refusedText(done.refusal))
}

/** What cannot become a record is tried no more: somebody has to look at it. */
async function setAside(file: string, why: string): Promise<void> {
  await printProblem(
    `停止の控え ${file} を記録できません。${why} ${file}.refused に移しました。直してから、名前を .json に戻すか、./zeimori stop を同じ範囲で実行してください。`,
  )
  renameSync(file, `${file}.refused`)
}

/** What was left, the earliest first. */
async function leftIn(folder: string): Promise<readonly Left[]> {
  const found = namesIn(folder).map((name) => join(folder, name))
  const read = found.map((file) => ({ file, left: readLeft(file) }))
  const unread = read.flatMap(({ file, left }) => (left === undefined ? [file] : []))
  await Array.fromAsync(unread, (file) => setAside(file, 'この控えは読めません。'))
  return read
    .flatMap(({ file, left }) => (left === undefined ? [] : [{ ...left, file }]))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') return []
    throw foundProblem(
      `停止の控えの場所 ${folder} を読めません（${code}）。持ち主と権限をたしかめてください。`,
    )
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
