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
import { runningNow } from './verifying/running.ts'
import { startWorker } from './worker.ts'

/** The private side, running: where it is, and the first administrator's link while there is none. */
export type RunningConsole = {
  readonly url: string
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

/** Starts the console behind its door. Closing it closes the installation. */
export async function startConsole(start: ConsoleStart): Promise<RunningConsole> {
  const { installation, address, door, mail } = start
  const { services, signer } = installation
  const log = runLog(installation)
  const app = await consoleListener({
    services: { ...services, ledger: ledgerHere(installation) },
    routes,
    secret: randomBytes(32).toString('hex'),
    ...door,
    assets: await consoleAssets(root),
  })
  const close = async (): Promise<void> => {
    await app.close()
    await log.stop()
    await installation.close()
  }
  const { host, port } = address
  const heard = await app.listen({ host, port }).catch(async (error: unknown) => {
    await close()
    throw cannotListen(error, address)
  })
  // A passkey belongs to a name: on this machine to 「localhost」, never to a number.
  const url = heard.replace(/\/\/(127\.0\.0\.1|\[::1\])(?=:)/, '//localhost')
  const worker =
    mail &&
    (await startWorker({
      services,
      mail,
      attachments: services.attachments,
      signer,
      console: door.origin ?? url,
    }))
  const stop = async (): Promise<void> => {
    await worker?.stop()
    await close()
  }
  return { url, setUp: await setUpLink(services), close: stop }
}
