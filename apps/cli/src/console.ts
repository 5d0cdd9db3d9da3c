import { randomBytes } from 'node:crypto'
import { consoleAssets, consoleListener, routes, setUpLink } from '@zeimori/console'
import { runLog } from './audit-log.ts'
import { detectionHere } from './detecting/detection.ts'
import { turnAway } from './detecting/turn-away.ts'
import type { Installation } from './installation.ts'
import { watchIntegrity } from './integrity/watch.ts'
import { ledgerHere } from './ledger-here.ts'
import { cannotListen } from './listening.ts'
import type { Door } from './private-door.ts'
import { installationFigures } from './metrics/installation.ts'
import { roundFigures } from './metrics/rounds.ts'
import { watchRequests } from './request-log/watch-requests.ts'
import { root } from './root.ts'
import type { Address } from './settings.ts'
import { keepOpenings } from './site-openings.ts'
import { withStops } from './stopping/port.ts'
import { watchStops } from './stopping/watch.ts'
import { sendPulse } from './watching/send-pulse.ts'
import { startWorker, type Outgoing } from './worker.ts'

/** The private side, running: where it is, and the first administrator's link while there is none. */
export type RunningConsole = {
  /** What browsers open. */
  readonly url: string
  /** The whole link. */
  readonly setUp: string | undefined
  readonly close: () => Promise<void>
}

/** What the console is started with. */
export type ConsoleStart = {
  readonly installation: Installation
  readonly address: Address
  readonly door: Door
  /** How what the worker beside it sends leaves; undefined where the worker is another process. */
  readonly outgoing: Outgoing | undefined
}

/**
 * Starts the console behind its door. Closing it closes the installation; where something does not start,
 * whatever had been started ends, too.
 */
export async function startConsole(start: ConsoleStart): Promise<RunningConsole> {
  const started = [start.installation.close]
  const close = async (): Promise<void> => {
    for (const end of started.splice(0).toReversed()) await end()
  }
  try {
    return { ...(await startParts(start, started)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** @param started told how to end each part as soon as it runs; they end in the opposite order */
async function startParts(
  { installation, address, door, outgoing }: ConsoleStart,
  started: (() => Promise<void>)[],
): Promise<Omit<RunningConsole, 'close'>> {
  const { services, signer } = installation
  const log = await runLog(installation)
  started.push(log.stop)
  started.push(keepOpenings(installation).stop)
  const app = await consoleListener({
    services: { ...withStops(installation).services, ledger: ledgerHere(installation.settings) },
    routes,
    secret: randomBytes(32).toString('hex'),
    ...door,
    assets: await consoleAssets(root),
  })
  const { requestLogs, detection, metrics } = installation.settings
  const isTurnedAway = turnAway(app, detection.bans, Date.now)
  const rounds = roundFigures(Date.now)
  const standing = installationFigures(installation)
  const requests = await watchRequests(app, 'console', {
    logs: requestLogs,
    metrics: metrics.console,
    isTurnedAway,
    // What the worker knows, where it runs beside.
    ...(outgoing !== undefined && {
      others: async () => [...rounds.families(), ...(await standing())],
    }),
  })
  started.push(requests.stop)
  started.push(() => app.close())
  const { host, port } = address
  const heard = await app.listen({ host, port }).catch((error: unknown) => {
    throw cannotListen(error, address)
  })
  // Under another name than browsers open, nothing answers. A passkey belongs to a name, too: on this
  // machine to 「localhost」, never to a number.
  const url = door.origin ?? heard.replace(/\/\/(127\.0\.0\.1|\[::1\])(?=:)/, '//localhost')
  if (outgoing !== undefined) {
    const { attachments } = services
    const { advisories } = installation.settings
    const integrity = watchIntegrity(installation)
    started.push(integrity.stop)
    const worker = await startWorker({
      services,
      ...outgoing,
      attachments,
      signer,
      advisories,
      detection: detectionHere(installation, integrity.source),
      console: url,
      round: rounds.take,
    })
    started.push(worker.stop)
    started.push(watchStops(installation).stop)
    const pulse = sendPulse(installation)
    if (pulse !== undefined) started.push(pulse.stop)
  }
  const path = await setUpLink(services)
  return { url, setUp: path && `${url}${path}` }
}
