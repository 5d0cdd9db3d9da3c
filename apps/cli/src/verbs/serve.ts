import { loginProblem } from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { runLog } from '../audit-log.ts'
import { startConsole } from '../console.ts'
import { detectionHere } from '../detecting/detection.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { openInstallation } from '../installation.ts'
import { watchIntegrity } from '../integrity/watch.ts'
import { refuseTaken } from '../listening.ts'
import { outgoingMail, type OutgoingMail } from '../mail-settings.ts'
import { outgoingNotices } from '../notice-settings.ts'
import { workerMetrics } from '../metrics/worker.ts'
import { openDoor } from '../private-door.ts'
import { startPages } from '../resident-pages.ts'
import { root } from '../root.ts'
import { readSettings, type Settings } from '../settings.ts'
import { untilStopped } from '../until-stopped.ts'
import { print } from '../terminal.ts'
import { watchStops } from '../stopping/watch.ts'
import { sendPulse } from '../watching/send-pulse.ts'
import { runDaily } from '../verifying/daily.ts'
import { startWorker } from '../worker.ts'

const howToStop = '止めるには Ctrl-C か SIGTERM を送ってください。'

async function resident(settings: Settings): Promise<void> {
  await refuseTaken(settings.residentListen)
  const running = await startPages(settings)
  await print(
    `住民のページ  ${running.url}/`,
    settings.tenants === undefined
      ? `ZEIMORI_TENANTS がないので、架空の見本市だけを配ります。${howToStop}`
      : `${running.tenants.length}団体のページを配ります。${howToStop}`,
  )
  await untilStopped()
  await running.close()
}

const loginProblems = {
  superuser: 'superuser（か BYPASSRLS）です',
  owner: '表の持ち主です',
} as const

/** @throws a problem where the database's login could reach around the walls between municipalities */
async function openServing(settings: Settings, service: 'console' | 'worker', mail: OutgoingMail) {
  const installation = await openInstallation(settings, service, mail)
  const { store } = installation
  const problem = store.kind === 'postgresql' ? await loginProblem(store) : undefined
  if (problem !== undefined) {
    await installation.close()
    throw foundProblem(
      `つないでいる PostgreSQL の利用者は、${loginProblems[problem]}。自治体の仕切りを越えられるので、動かしません。ふつうの利用者を作り、持ち主で ./zeimori migrate --grant 利用者名 を実行してください。`,
    )
  }
  return installation
}

/** On PostgreSQL the worker is a process of its own; the embedded database takes only one. */
async function privateSide(settings: Settings): Promise<void> {
  const { consoleListen: address } = settings
  await refuseTaken(address)
  const door = await openDoor(address.host, settings.door, new Date())
  const mail = outgoingMail(settings.mail)
  const installation = await openServing(settings, 'console', mail)
  const alone = installation.store.kind === 'embedded'
  const running = await startConsole({
    installation,
    address,
    door,
    outgoing: alone ? { mail, notices: outgoingNotices(settings.notices) } : undefined,
  })
  await print(
    `管理の画面  ${running.url}/`,
    ...(running.setUp === undefined
      ? []
      : [`最初の管理者は、このリンクから始めてください（1回だけ、24時間）  ${running.setUp}`]),
    howToStop,
  )
  await untilStopped()
  await running.close()
}

async function worker(settings: Settings): Promise<void> {
  const mail = outgoingMail(settings.mail)
  const notices = outgoingNotices(settings.notices)
  const installation = await openServing(settings, 'worker', mail)
  const log = await runLog(installation)
  const { host, port } = settings.consoleListen
  const integrity = watchIntegrity(installation)
  const metrics = await workerMetrics(installation)
  const running = await startWorker({
    services: installation.services,
    mail,
    notices,
    attachments: installation.services.attachments,
    signer: installation.signer,
    advisories: settings.advisories,
    detection: detectionHere(installation, integrity.source),
    console: settings.door.origin ?? `http://${host}:${port}`,
    round: metrics.round,
  })
  await print(
    `自動の処理（メール、決まった仕事、監査記録の番号付けと封印）を始めました。${howToStop}`,
  )
  const daily = runDaily(installation)
  const stops = watchStops(installation)
  const pulse = sendPulse(installation)
  await untilStopped()
  await metrics.stop()
  await pulse?.stop()
  await stops.stop()
  await daily.stop()
  await running.stop()
  await integrity.stop()
  await log.stop()
  await installation.close()
}

const services: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  resident,
  console: privateSide,
  worker,
}

/** Runs one of the production processes. */
export async function serve(args: readonly string[]): Promise<number> {
  const howTo = './zeimori serve resident ｜ console ｜ worker'
  const { positionals } = readArguments(args, {}, howTo)
  const [name = '', ...more] = positionals
  const run = Object.hasOwn(services, name) ? services[name] : undefined
  if (run === undefined || more.length > 0)
    throw wrongUse(`動かせるのは ${Object.keys(services).join('、')} です。使い方: ${howTo}`)
  await run(readSettings(process.env, root))
  return 0
}
