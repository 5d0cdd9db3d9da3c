import { logLag, type Lag } from '@zeimori/store'
import type { Services } from '../services.ts'

/** What happens can no longer be put into the log in time: nothing more may happen until it can. (S20) */
export class LogBehindError extends Error {
  override readonly name = 'LogBehindError'
  readonly statusCode = 503
  constructor() {
    super('the audit log is too far behind')
  }
}

/** How long a record may wait for its number, in seconds, and how many may, before acts are refused. */
export type Behind = Pick<Lag, 'seconds' | 'waiting'>
const mostBehind: Behind = { seconds: 5 * 60, waiting: 50_000 }

/** How long the oldest record may wait before it is told of as a trouble, in seconds. */
export const behindAfter = 60

export const isTooFarBehind = ({ waiting, seconds }: Lag, most = mostBehind): boolean =>
  seconds > most.seconds || waiting > most.waiting

/**
 * Acts are done only while their records come into the log, but for those that close a service. At the terminal
 * of the host nothing numbers them until the service runs again.
 * @throws LogBehindError
 */
export async function refuseBehind(services: Services): Promise<void> {
  const { store, service = 'console', mostBehind: most } = services
  if (service === 'console' && isTooFarBehind(await logLag(store), most)) throw new LogBehindError()
}
