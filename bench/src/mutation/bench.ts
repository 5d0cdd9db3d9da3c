import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchFigure } from '../figure.ts'

declare const ZEIMORI_ROOT: string

/** What Stryker writes down of a run; every mutant ends in one of these ways. */
type Report = {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >
}

/** Breaks the law's code in thousands of small ways, and measures how many of them its tests notice. */
export async function mutation(): Promise<readonly BenchFigure[]> {
  const file = join(ZEIMORI_ROOT, '.cache/mutation/report.json')
  rmSync(file, { force: true })
  await runStryker()
  const { files }: Report = JSON.parse(readFileSync(file, 'utf8'))
  const statuses = Object.values(files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  )
  const count = (...of: readonly string[]): number =>
    statuses.filter((status) => of.includes(status)).length
  const killed = count('Killed')
  const timeouts = count('Timeout')
  const survivors = count('Survived', 'NoCoverage')
  const mutants = killed + timeouts + survivors
  return [
    { id: 'mutants_killed', value: killed / mutants, unit: '' },
    { id: 'mutants', value: mutants, unit: '' },
    { id: 'mutants_survived', value: survivors, unit: '' },
    // Most never end; a slow machine can add some, so they do not count as killed.
    { id: 'mutants_timed_out', value: timeouts, unit: '' },
    // The tests could not even be read with them.
    { id: 'mutants_not_run', value: statuses.length - mutants, unit: '' },
  ]
}

/** Its words go to stderr: stdout belongs to the figures. Too few killed is a figure, not a failure of the run. */
const runStryker = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const program = join(ZEIMORI_ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js')
    const child = spawn(process.execPath, [program, 'run'], {
      cwd: ZEIMORI_ROOT,
      stdio: ['ignore', 2, 2],
    })
    child.on('error', reject)
    child.on('close', () => resolve())
  })
