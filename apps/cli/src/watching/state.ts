import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { foundProblem } from '../failure.ts'
import { writeWhole } from '../write-whole.ts'

/** Something that is not well, since when, and when somebody was last told. Milliseconds since 1970. */
export type Fault = {
  readonly what: string
  readonly seen: string
  readonly since: number
  readonly told: number
}

/** A message that has not reached everybody yet. */
export type Notice = {
  readonly id: string
  readonly at: number
  readonly subject: string
  readonly text: string
  /** The channels that have not taken it, by name. */
  readonly left: readonly string[]
}

/** A time in which nothing was watched. */
export type Gap = { readonly from: number; readonly to: number }

/** What the watcher remembers, over a restart too. */
export type WatchState = {
  readonly lastRound: number | undefined
  readonly gaps: readonly Gap[]
  readonly faults: Readonly<Record<string, Fault>>
  readonly waiting: readonly Notice[]
}

export const nothingYet: WatchState = { lastRound: undefined, gaps: [], faults: {}, waiting: [] }

/** What was kept. @throws a problem where it is there and cannot be read: nothing is forgotten in silence */
export function readState(file: string): WatchState {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') return nothingYet
    throw foundProblem(`見張りの控え ${file} を読めません（${code}）。権限をたしかめてください。`)
  }
  try {
    const kept: WatchState = JSON.parse(text)
    return { ...nothingYet, ...kept }
  } catch {
    throw foundProblem(`見張りの控え ${file} が壊れています。ほかの場所に移してください。`)
  }
}

/** @throws a problem where it cannot be written */
export function writeState(file: string, state: WatchState): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeWhole(file, `${JSON.stringify(state)}\n`, 0o600)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw foundProblem(
      `見張りの控え ${file} に書けません（${code}）。場所と権限をたしかめてください。`,
    )
  }
}
