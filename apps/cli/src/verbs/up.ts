import { readArguments } from '../arguments.ts'
import { startConsole } from '../console.ts'
import { openInstallation } from '../installation.ts'
import { refuseTaken } from '../listening.ts'
import { outgoingMail } from '../mail-settings.ts'
import { outgoingNotices } from '../notice-settings.ts'
import { openDoor } from '../private-door.ts'
import { startPages } from '../resident-pages.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { untilStopped } from '../until-stopped.ts'
import { print, printProblem } from '../terminal.ts'
import { runDaily } from '../verifying/daily.ts'

/** Builds and starts everything on this machine, for a first look. */
export async function up(args: readonly string[]): Promise<number> {
  readArguments(args, {}, './zeimori up')
  const settings = readSettings(process.env, root)
  await refuseTaken(settings.residentListen, settings.consoleListen)
  const door = await openDoor(settings.consoleListen.host, settings.door, new Date())
  const mail = outgoingMail(settings.mail)
  const notices = outgoingNotices(settings.notices)
  const installation = await openInstallation(settings, 'console', mail)
  await printProblem('画面を組み立てています…')
  const resident = await startPages(settings).catch(closing(installation.close))
  const { consoleListen: address } = settings
  const admin = await startConsole({
    installation,
    address,
    door,
    outgoing: { mail, notices },
  }).catch(closing(resident.close))
  await print(
    `住民のページ  ${resident.url}/`,
    `管理の画面    ${admin.url}/`,
    ...(admin.setUp === undefined
      ? []
      : [`最初の管理者は、このリンクから始めてください（1回だけ、24時間）  ${admin.setUp}`]),
    'これは試用です。見本市は架空の市です。Ctrl-C で止まります。',
  )
  const daily = runDaily(installation)
  await untilStopped()
  await daily.stop()
  await resident.close()
  await admin.close()
  return 0
}

/** What runs already would keep the process alive after a problem. */
const closing =
  (close: () => Promise<void>) =>
  async (problem: unknown): Promise<never> => {
    await close()
    throw problem
  }
