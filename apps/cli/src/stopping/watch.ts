import { watchOpening } from '@zeimori/console/acts'
import { repeat, type Repeating } from '@zeimori/store'
import { Failure } from '../failure.ts'
import type { Installation } from '../installation.ts'
import { printProblem } from '../terminal.ts'
import { withStops } from './port.ts'
import { takeInUnrecorded } from './unrecorded.ts'

/** How often what is being opened is checked, in milliseconds. */
const rest = 30_000

/**
 * For as long as the service runs: records stops that were done without the database, and closes what is
 * being opened where a check fails.
 */
export function watchStops(installation: Installation): Repeating {
  const own = withStops(installation)
  const step = async (): Promise<number> => {
    try {
      await takeInUnrecorded(own)
    } finally {
      // What was left over keeps nothing from being watched.
      await watchOpening(own.services)
    }
    return 0
  }
  return repeat({ step, rest, report })
}

const report = (error: unknown): void =>
  void printProblem(
    '停止の控えを記録できないか、再開の途中の検査ができません。./zeimori stop status でたしかめてください。',
    ...(error instanceof Failure ? error.lines : []),
  )
