import type { Anomaly } from '@zeimori/records'
import type { Target } from '@zeimori/stops'
import { Failure } from '../failure.ts'
import { atTerminal } from '../installation.ts'
import type { Settings } from '../settings.ts'
import { printProblem } from '../terminal.ts'
import { publishStops } from './port.ts'
import { leaveUnrecorded } from './unrecorded.ts'

/** What somebody at the terminal has stopped. */
export type StopAsked = {
  readonly target: Target
  readonly reason: string
  readonly anomaly: Anomaly | undefined
}

/**
 * Records a stop whose flag is up. Where that fails, for whatever cause, it is left for the next process that can.
 * @throws what was no problem in words
 */
export async function recordedOrLeft(
  settings: Settings,
  asked: StopAsked,
  record: () => Promise<void>,
): Promise<void> {
  try {
    await record()
  } catch (error) {
    await leave(settings, asked)
    await publishStops(settings)
    if (!(error instanceof Failure)) throw error
    await printProblem(...error.lines)
  }
}

async function leave({ dataDir }: Settings, asked: StopAsked): Promise<void> {
  const { id, name } = atTerminal()
  try {
    leaveUnrecorded(dataDir, { ...asked, by: { id, name }, at: new Date().toISOString() })
    await printProblem(
      '記録はまだ残せていません。管理の画面か自動の処理が動いたときに、控えから残します。',
    )
  } catch {
    await printProblem(
      `止めましたが、記録も控えも ${dataDir} に残せません。止めた日時・人・理由を書きとめてください。`,
    )
  }
}
