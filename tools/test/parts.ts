import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, runStep } from '../check/run-step.ts'
import { runCheck, steps } from '../check/steps.ts'

/** How many tests passed, failed and were skipped. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

export type PartResult = Counts & {
  readonly output: string
  readonly skips: readonly string[]
  /** The tests that took longest, so that a slow one is seen when it comes. */
  readonly slowest: readonly Timed[]
}

type Timed = { readonly title: string; readonly seconds: number }

const tenSlowest = (timed: readonly Timed[]): readonly Timed[] =>
  timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)

/** A part of the tests, with the seconds it may take on two cores. */
export type Part = {
  readonly name: string
  readonly seconds: number
  readonly run: () => Promise<PartResult>
}

/** A part may be half as long again before it fails: machines differ. */
export const tolerance = 1.5

export const parts: readonly Part[] = [
  { name: 'law', seconds: 60, run: () => vitest('law') },
  { name: 'papers', seconds: 20, run: () => vitest('papers') },
  { name: 'slips', seconds: 20, run: () => vitest('slips') },
  { name: 'resident', seconds: 360, run: () => vitest('resident') },
  { name: 'assurance', seconds: 50, run: () => vitest('assurance') },
  { name: 'console', seconds: 440, run: () => vitest('console') },
  {
    name: 'platform',
    seconds: 530,
    run: async () => added(await checks(), await vitest('platform')),
  },
]

const added = (a: PartResult, b: PartResult): PartResult => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  output: a.output + b.output,
  skips: [...a.skips, ...b.skips],
  slowest: tenSlowest([...a.slowest, ...b.slowest]),
})

/** Each question about the code counts as one test. */
async function checks(): Promise<PartResult> {
  const results = await Promise.all(
    steps.map(async (step) => ({ step, result: await runCheck(step) })),
  )
  const bad = results.filter(({ result }) => result.code !== 0)
  return {
    passed: results.length - bad.length,
    failed: bad.length,
    skipped: 0,
    output: bad.map(({ step, result }) => `× ${step.name}\n${result.output}`).join('\n'),
    skips: [],
    slowest: [],
  }
}

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      /** In milliseconds; a skipped test has none. */
      readonly duration?: number
    }[]
  }[]
}

async function vitest(project: string): Promise<PartResult> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-test-'))
  const file = join(folder, 'report.json')
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
    const { code, output } = await runStep(process.execPath, [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...args,
      `--outputFile.json=${file}`,
    ])
    const report = readReport(file)
    if (report === undefined)
      return { passed: 0, failed: 1, skipped: 0, output, skips: [], slowest: [] }
    const results = report.testResults.flatMap(({ assertionResults }) => assertionResults)
    const skips = results.filter(({ status }) => isSkipped(status)).map(({ fullName }) => fullName)
    const slowest = tenSlowest(
      results.map(({ fullName, duration = 0 }) => ({ title: fullName, seconds: duration / 1000 })),
    )
    // A file that does not load, or an error outside of any test, fails without a failed test.
    const failed = report.numFailedTests > 0 || code === 0 ? report.numFailedTests : 1
    return { passed: report.numPassedTests, failed, skipped: skips.length, output, skips, slowest }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const isSkipped = (status: string): boolean =>
  ['pending', 'skipped', 'todo', 'disabled'].includes(status)

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
