import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { BlockList } from 'node:net'
import { join } from 'node:path'
import { consoleListener, routes, setUpLink, type Services } from '@zeimori/console'
import {
  LooseKeyError,
  StoreHeldError,
  japanTime,
  migrate,
  openKeys,
  openStore,
  runSequencer,
  sealWith,
  signerOf,
  vaultOf,
  type Store,
} from '@zeimori/store'
import { foundProblem } from './failure.ts'
import { cannotListen } from './listening.ts'
import { root } from './root.ts'
import { outgoingMail, type MailSettings } from './mail-settings.ts'
import type { Address } from './settings.ts'
import { printProblem } from './terminal.ts'
import { startWorker } from './worker.ts'

/** The private side, running: where it is, and the first administrator's link while there is none. */
export type RunningConsole = {
  readonly url: string
  readonly setUp: string | undefined
  readonly close: () => Promise<void>
}

/** The log's name, in every record and checkpoint of this installation. */
const logName = `zeimori/${hostname()}`

/** Starts the console on the embedded database of a folder. */
export async function startConsole(
  folder: string,
  address: Address,
  mail: MailSettings,
): Promise<RunningConsole> {
  const outgoing = outgoingMail(mail)
  const store = await openData(folder)
  const keys = openKeys(join(folder, 'keys'))
  const sealing = sealWith(keys.seal)
  const where = { host: hostname(), instance: randomUUID().slice(0, 8) }
  const own = { store, sealing, vault: vaultOf(keys.vault), now: () => new Date(), where }
  const services: Services = { ...own, sendsMail: outgoing.smtp !== undefined, report }
  const sequencer = runSequencer({
    store,
    sealing,
    log: logName,
    now: () => new Date(),
    tampered: (text) => ({
      at: japanTime(new Date()),
      where: { ...where, service: 'worker' },
      who: { kind: 'system', id: 'sequencer' },
      what: { kind: 'record', count: text.length },
      how: { action: 'audit.verify', result: 'failed', reason: 'seal' },
    }),
  })
  const allowed = new BlockList()
  allowed.addSubnet('127.0.0.0', 8)
  allowed.addAddress('::1', 'ipv6')
  const app = await consoleListener({
    services,
    routes,
    secret: randomBytes(32).toString('hex'),
    tls: false,
    allowed,
    assets: new Map([['/assets/console.css', styles()]]),
  })
  const close = async (): Promise<void> => {
    await app.close()
    await sequencer.stop()
    await store.close()
  }
  const { host, port } = address
  const url = await app.listen({ host, port }).catch(async (error: unknown) => {
    await close()
    throw cannotListen(error, address)
  })
  const signer = signerOf(logName, keys.logPem)
  const worker = await startWorker({ services: own, mail: outgoing, signer, console: url })
  const stop = (): Promise<void> => worker.stop().then(close)
  return { url, setUp: await setUpLink(services), close: stop }
}

async function openData(folder: string): Promise<Store> {
  try {
    const store = await openStore({ folder })
    await migrate(store)
    return store
  } catch (error) {
    if (error instanceof StoreHeldError)
      throw foundProblem(
        `${error.folder} は、いま動いている zeimori（プロセス ${error.pid}）が使っています。先にそれを止めてください。`,
      )
    if (error instanceof LooseKeyError)
      throw foundProblem(`${error.path} をほかの人が読めます。chmod 600 で閉じてください。`)
    throw error
  }
}

const styles = () => ({
  type: 'text/css; charset=utf-8',
  bytes: Buffer.concat(
    ['packages/ui/src/ui.css', 'apps/console/src/styles/console.css'].map((file) =>
      readFileSync(join(root, file)),
    ),
  ),
})

const report: Services['report'] = ({ requestId, errorName, stackFrames }) =>
  void printProblem(
    `管理の画面で思わぬことが起きました（${errorName}、番号 ${requestId}）。`,
    ...stackFrames,
  )
