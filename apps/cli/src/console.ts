import { randomBytes, randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { attachmentFolder } from '@zeimori/attachments'
import { consoleAssets, consoleListener, routes, setUpLink, type Services } from '@zeimori/console'
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
  type RunningSequencer,
  type Store,
} from '@zeimori/store'
import { foundProblem } from './failure.ts'
import { cannotListen } from './listening.ts'
import type { Door } from './private-door.ts'
import { root } from './root.ts'
import type { OutgoingMail } from './mail-settings.ts'
import type { Scanning } from './scan-settings.ts'
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

/** What the console is started with. */
export type ConsoleStart = {
  /** The data folder, with the embedded database. */
  readonly folder: string
  readonly address: Address
  readonly door: Door
  readonly mail: OutgoingMail
  readonly scan: Scanning
}

/** Starts the console, and the worker beside it, on the embedded database of a folder, behind its door. */
export async function startConsole(start: ConsoleStart): Promise<RunningConsole> {
  const { folder, address, door, mail, scan } = start
  const store = await openData(folder)
  const keys = openKeys(join(folder, 'keys'))
  const sealing = sealWith(keys.seal)
  const where = { host: hostname(), instance: randomUUID().slice(0, 8) }
  const vault = vaultOf(keys.vault)
  const own = { store, sealing, vault, now: () => new Date(), where }
  const attachments = { folder: attachmentFolder(join(folder, 'attachments'), vault), ...scan }
  const services: Services = { ...own, sendsMail: mail.smtp !== undefined, attachments, report }
  const sequencer = numberRecords(services)
  const app = await consoleListener({
    services,
    routes,
    secret: randomBytes(32).toString('hex'),
    ...door,
    assets: await consoleAssets(root),
  })
  const close = async (): Promise<void> => {
    await app.close()
    await sequencer.stop()
    await store.close()
  }
  const { host, port } = address
  const heard = await app.listen({ host, port }).catch(async (error: unknown) => {
    await close()
    throw cannotListen(error, address)
  })
  // A passkey belongs to a name: on this machine to 「localhost」, never to a number.
  const url = heard.replace(/\/\/(127\.0\.0\.1|\[::1\])(?=:)/, '//localhost')
  const signer = signerOf(logName, keys.logPem)
  const worker = await startWorker({
    services: own,
    mail,
    attachments,
    signer,
    console: door.origin ?? url,
  })
  const stop = (): Promise<void> => worker.stop().then(close)
  return { url, setUp: await setUpLink(services), close: stop }
}

const numberRecords = ({ store, sealing, now, where }: Services): RunningSequencer =>
  runSequencer({
    store,
    sealing,
    log: logName,
    now,
    tampered: (text) => ({
      at: japanTime(now()),
      where: { ...where, service: 'worker' },
      who: { kind: 'system', id: 'sequencer' },
      what: { kind: 'record', count: text.length },
      how: { action: 'audit.verify', result: 'failed', reason: 'seal' },
    }),
  })

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

const report: Services['report'] = ({ requestId, errorName, stackFrames }) =>
  void printProblem(
    `管理の画面で思わぬことが起きました（${errorName}、番号 ${requestId}）。`,
    ...stackFrames,
  )
