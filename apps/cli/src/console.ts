import { randomBytes } from 'node:crypto'
import { consoleAssets, consoleListener, routes, setUpLink } from '@zeimori/console'
import { japanTime, runSealer, runSequencer, type SequencerOptions } from '@zeimori/store'
import type { Installation } from './installation.ts'
import { cannotListen } from './listening.ts'
import type { Door } from './private-door.ts'
import { root } from './root.ts'
import type { Address } from './settings.ts'
import { printProblem } from './terminal.ts'

/** The private side, running: where it is, and the first administrator's link while there is none. */
export type RunningConsole = {
  readonly url: string
  readonly setUp: string | undefined
  readonly close: () => Promise<void>
}

/** How this installation numbers what waits. */
export const sequencing = ({ store, log, services }: Installation): SequencerOptions => ({
  store,
  sealing: services.sealing,
  log,
  now: services.now,
  tampered: (text) => ({
    at: japanTime(services.now()),
    where: { ...services.where, service: 'worker' },
    who: { kind: 'system', id: 'sequencer' },
    what: { kind: 'record', count: text.length },
    how: { action: 'audit.verify', result: 'failed', reason: 'seal' },
  }),
})

/** Numbers and signs the audit log for as long as it runs. */
function runLog(installation: Installation) {
  const { store, signer, settings } = installation
  const sequencer = runSequencer(sequencing(installation))
  const sealer = runSealer({
    store,
    signer,
    anchor: settings.auditAnchor,
    report: () =>
      void printProblem('監査記録の封印を置けませんでした。置き場所をたしかめてください。'),
  })
  return {
    stop: async (): Promise<void> => {
      await sequencer.stop()
      await sealer.stop()
    },
  }
}

/** Starts the console behind its door. Closing it closes the installation. */
export async function startConsole(
  installation: Installation,
  address: Address,
  door: Door,
): Promise<RunningConsole> {
  const { services } = installation
  const log = runLog(installation)
  const app = await consoleListener({
    services,
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
  try {
    const { host, port } = address
    const url = await app.listen({ host, port })
    return { url, setUp: await setUpLink(services), close }
  } catch (error) {
    await close()
    throw cannotListen(error, address)
  }
}
