import { gravities } from '@zeimori/records'
import { keyOf, type Finding, type Run, type Tool } from './finding.ts'

/** A result as it was taken in, once. */
export type KeptRun = Run & {
  /** The same for the same result, whenever it is taken in. */
  readonly digest: string
  /** When it was taken in, in milliseconds since 1970. */
  readonly takenAt: number
}

/**
 * `open`: the last run that is alike saw it. `missing`: the last one did not see it, and one is not enough to believe.
 * `gone`: two in a row did not.
 */
export type FindingState = 'open' | 'missing' | 'gone'

/** A finding through all runs that are alike. */
export type Followed = {
  readonly key: string
  readonly tool: Tool
  readonly target: string
  /** As it was told last. */
  readonly finding: Finding
  readonly firstAt: number
  readonly lastAt: number
  readonly state: FindingState
  /** Whether only the last run saw it. */
  readonly isNew: boolean
  /** Whether it came back after it was gone. */
  readonly hasReturned: boolean
}

/** So many runs in a row have to miss a finding until it is gone. */
const runsUntilGone = 2

const momentOf = ({ at, takenAt }: KeptRun): number => at ?? takenAt

/** In the order in which the tools looked, not in that of taking in. */
const byTime = (a: KeptRun, b: KeptRun): number =>
  momentOf(a) - momentOf(b) || (a.digest < b.digest ? -1 : Number(a.digest > b.digest))

/**
 * What all runs together say. It follows from the runs alone: in which order they were taken in makes no difference, and
 * the same one again none either.
 */
export function follow(runs: readonly KeptRun[]): readonly Followed[] {
  const once = [...new Map(runs.map((run) => [run.digest, run])).values()]
  const alike = Map.groupBy(once, ({ tool, target }) => JSON.stringify([tool, target]))
  return [...alike.values()]
    .flatMap((series) => followSeries(series.toSorted(byTime)))
    .toSorted(byGravity)
}

type Through = Omit<Followed, 'key' | 'state' | 'isNew'> & {
  readonly seenIn: number
  readonly missed: number
}

function followSeries(series: readonly KeptRun[]): readonly Followed[] {
  const known = new Map<string, Through>()
  for (const run of series) {
    const seen = new Map(run.findings.map((one) => [keyOf(run, one), one]))
    for (const [key, finding] of seen) known.set(key, sawAgain(known.get(key), run, finding))
    for (const [key, before] of known)
      if (!seen.has(key)) known.set(key, { ...before, missed: before.missed + 1 })
  }
  return [...known].map(([key, { seenIn, missed, ...one }]) => ({
    ...one,
    key,
    state: missed === 0 ? 'open' : missed < runsUntilGone ? 'missing' : 'gone',
    isNew: missed === 0 && seenIn === 1 && series.length > 1,
  }))
}

function sawAgain(before: Through | undefined, run: KeptRun, finding: Finding): Through {
  const at = momentOf(run)
  const { tool, target } = run
  const wasGone = before !== undefined && before.missed >= runsUntilGone
  return {
    tool,
    target,
    finding,
    firstAt: before?.firstAt ?? at,
    lastAt: at,
    hasReturned: wasGone || before?.hasReturned === true,
    seenIn: (before?.seenIn ?? 0) + 1,
    missed: 0,
  }
}

const byGravity = (a: Followed, b: Followed): number =>
  gravities.indexOf(a.finding.gravity) - gravities.indexOf(b.finding.gravity) ||
  (a.key < b.key ? -1 : Number(a.key > b.key))
