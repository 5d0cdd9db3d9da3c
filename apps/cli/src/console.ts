import { randomBytes } from 'node:crypto'
import { consoleAssets, consoleListener, routes, setUpLink, type Ledger } from '@zeimori/console'
import { askedOf, probes } from '@zeimori/probes'
import { catalogue } from '@zeimori/requirements'
import { runLog } from './audit-log.ts'
import type { Installation } from './installation.ts'
import { cannotListen } from './listening.ts'
import type { OutgoingMail } from './mail-settings.ts'
import type { Door } from './private-door.ts'
import { root } from './root.ts'
import type { Address } from './settings.ts'
import { withStops } from './stopping/port.ts'
import { watchStops } from './stopping/watch.ts'
import { runningNow } from './verifying/running.ts'
import { startWorker } from './worker.ts'

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
  /** How the worker beside it sends mail; undefined where the worker is another process. */
  readonly mail: OutgoingMail | undefined
}

/** What the ledger's pages are worked out from. What runs stays the same until the next start. */
function ledgerHere({ settings }: Installation): Ledger {
  const running = runningNow(root, settings)
  return {
    asked: catalogue.map(askedOf),
    probes: probes.map(({ id, version, controls, title, byHand }) => ({
      id,
      version,
      controls,
      title,
      byHand,
    })),
    running: () => running,
  }
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
  { installation, address, door, mail }: ConsoleStart,
  started: (() => Promise<void>)[],
): Promise<Omit<RunningConsole, 'close'>> {
  const { services, signer } = installation
  const log = await runLog(installation)
  started.push(log.stop)
  const app = await consoleListener({
    services: { ...withStops(installation).services, ledger: ledgerHere(installation) },
    routes,
    secret: randomBytes(32).toString('hex'),
    ...door,
    assets: await consoleAssets(root),
  })
  started.push(() => app.close())
  const { host, port } = address
  const heard = await app.listen({ host, port }).catch((error: unknown) => {
    throw cannotListen(error, address)
  })
  // Under another name than browsers open, nothing answers. A passkey belongs to a name, too: on this
  // machine to 「localhost」, never to a number.
  const url = door.origin ?? heard.replace(/\/\/(127\.0\.0\.1|\[::1\])(?=:)/, '//localhost')
  if (mail !== undefined) {
    const { attachments } = services
    const worker = await startWorker({ services, mail, attachments, signer, console: url })
    started.push(worker.stop)
    started.push(watchStops(installation).stop)
  }
  const path = await setUpLink(services)
  return { url, setUp: path && `${url}${path}` }
}
