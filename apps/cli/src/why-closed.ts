import type { WhyClosed } from '@zeimori/resident'
import { Failure } from './failure.ts'
import type { Settings } from './settings.ts'
import { readClosed, readSiteState } from './site-state.ts'
import { printProblem } from './terminal.ts'

/** How long what is written down is gone by, in milliseconds. */
const rest = 1000

/**
 * Whether a municipality's pages are shown to nobody, as a running listener goes by it: what was stopped with the
 * site, and what is not open. Flags are no part of it: those let some visitors in while a stop is being ended.
 * What cannot be read leaves things as they were, and that is said.
 */
export function whyClosed(
  { dataDir }: Pick<Settings, 'dataDir'>,
  now: () => number = Date.now,
): (code: string) => WhyClosed | undefined {
  let looked = -Infinity
  let stopped: ReadonlySet<string> = new Set()
  let unopened: ReadonlySet<string> = new Set()
  const look = (): void => {
    looked = now()
    try {
      stopped = new Set(readSiteState(dataDir).stopped)
      unopened = new Set(readClosed(dataDir))
    } catch (problem) {
      void printProblem(...(problem instanceof Failure ? problem.lines : [String(problem)]))
    }
  }
  return (code) => {
    if (now() >= looked + rest || now() < looked) look()
    if (stopped.has('all') || stopped.has(code)) return 'stopped'
    return unopened.has(code) ? 'unopened' : undefined
  }
}
