import type { IncomingMessage } from 'node:http'
import { readVersion } from '@zeimori/resident'
import type { Family } from '../metrics/family.ts'
import { listenForMetrics } from '../metrics/listen.ts'
import { processFigures } from '../metrics/process.ts'
import { requestFigures } from '../metrics/requests.ts'
import { root } from '../root.ts'
import type { Address } from '../settings.ts'
import { onAnswers, type Listener, type Service } from './answers.ts'
import { logRequests } from './log-requests.ts'

/** What becomes of what a listener answers. */
export type RequestWatch = {
  /** The folder of the listeners' logs; undefined: nothing is logged. */
  readonly logs: string | undefined
  /** Where its figures are collected; undefined: they are not. */
  readonly metrics: Address | undefined
  readonly isTurnedAway: (raw: IncomingMessage) => boolean
  /** Figures of what else runs in this process. */
  readonly others?: () => Promise<readonly Family[]>
}

/** Has a listener, before it listens, log and count its answers. `stop` once it is closed. */
export async function watchRequests(
  app: Listener,
  service: Service,
  { logs, metrics, isTurnedAway, others = async () => [] }: RequestWatch,
): Promise<{ readonly stop: () => Promise<void> }> {
  const log = logRequests(logs, service)
  const requests = requestFigures()
  const process = metrics && processFigures(service, readVersion(root))
  onAnswers(app, service, isTurnedAway, (request) => {
    log.take(request)
    requests.take(request)
  })
  const listener = await listenForMetrics(metrics, async () => [
    ...(process?.families() ?? []),
    ...requests.families(),
    ...(await others()),
  ])
  return {
    stop: async () => {
      await listener.stop()
      process?.stop()
      await log.stop()
    },
  }
}
