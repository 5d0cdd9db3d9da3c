import { loginProblem } from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { startConsole } from '../console.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { openInstallation } from '../installation.ts'
import { refuseTaken } from '../listening.ts'
import { openDoor } from '../private-door.ts'
import { root } from '../root.ts'
import { readSettings, type Settings } from '../settings.ts'
import { servedSite, startResident, untilStopped } from '../site.ts'
import { print } from '../terminal.ts'
import type { Verb } from './index.ts'

const howToStop = '止めるには Ctrl-C か SIGTERM を送ってください。'

async function resident(settings: Settings): Promise<void> {
  await refuseTaken(settings.residentListen)
  const site = await servedSite(settings)
  const running = await startResident(site, settings.residentListen)
  await print(
    `住民のページ  ${running.url}/`,
    settings.tenants === undefined
      ? `ZEIMORI_TENANTS がないので、架空の見本市だけを配ります。${howToStop}`
      : `${site.tenants.length}団体のページを配ります。${howToStop}`,
  )
  await untilStopped()
  await running.close()
}

const loginProblems = {
  superuser: 'superuser（か BYPASSRLS）です',
  owner: '表の持ち主です',
} as const

async function privateSide(settings: Settings): Promise<void> {
  await refuseTaken(settings.consoleListen)
  const door = await openDoor(settings.consoleListen.host, settings.door, new Date())
  const installation = await openInstallation(settings, 'console')
  const { store } = installation
  const problem = store.kind === 'postgresql' ? await loginProblem(store) : undefined
  if (problem !== undefined) {
    await installation.close()
    throw foundProblem(
      `つないでいる PostgreSQL の利用者は、${loginProblems[problem]}。自治体の仕切りを越えられるので、動かしません。ふつうの利用者を作り、持ち主で ./zeimori migrate --grant 利用者名 を実行してください。`,
    )
  }
  const running = await startConsole(installation, settings.consoleListen, door)
  await print(
    `管理の画面  ${running.url}/`,
    ...(running.setUp === undefined
      ? []
      : [
          `最初の管理者は、このリンクから始めてください（1回だけ、24時間）  ${running.url}${running.setUp}`,
        ]),
    howToStop,
  )
  await untilStopped()
  await running.close()
}

const services: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  resident,
  console: privateSide,
}

/** Runs one of the production processes. */
export const serve: Verb = {
  usage: Object.keys(services).join(' ｜ '),
  does: '本番のプロセスを動かす。resident は住民のページ（設定は ZEIMORI_RESIDENT_LISTEN と ZEIMORI_TENANTS。なければ架空の見本市だけ）、console は管理の画面（ZEIMORI_CONSOLE_LISTEN と ZEIMORI_DATABASE_URL）',
  run: async (args) => {
    const howTo = './zeimori serve resident ｜ console'
    const { positionals } = readArguments(args, {}, howTo)
    const [name = '', ...more] = positionals
    const run = Object.hasOwn(services, name) ? services[name] : undefined
    if (run === undefined || more.length > 0)
      throw wrongUse(`動かせるのは ${Object.keys(services).join('、')} です。使い方: ${howTo}`)
    await run(readSettings(process.env, root))
    return 0
  },
}
