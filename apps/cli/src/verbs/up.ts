import { readArguments } from '../arguments.ts'
import { startConsole } from '../console.ts'
import { refuseTaken } from '../listening.ts'
import { outgoingMail } from '../mail-settings.ts'
import { openDoor } from '../private-door.ts'
import { root } from '../root.ts'
import { scanning } from '../scan-settings.ts'
import { readSettings } from '../settings.ts'
import { servedSite, startResident, untilStopped } from '../site.ts'
import { print, printProblem } from '../terminal.ts'

/** Builds and starts everything on this machine, for a first look. */
export async function up(args: readonly string[]): Promise<number> {
  readArguments(args, {}, './zeimori up')
  const settings = readSettings(process.env, root)
  await refuseTaken(settings.residentListen, settings.consoleListen)
  const door = await openDoor(settings.consoleListen.host, settings.door, new Date())
  const mail = outgoingMail(settings.mail)
  const scan = scanning(settings.scan)
  await printProblem('画面を組み立てています…')
  const site = await servedSite(settings)
  const resident = await startResident(site, settings.residentListen)
  const { dataDir: folder, consoleListen: address } = settings
  const admin = await startConsole({ folder, address, door, mail, scan })
  await print(
    `住民のページ  ${resident.url}/`,
    `管理の画面    ${admin.url}/`,
    ...(admin.setUp === undefined
      ? []
      : [
          `最初の管理者は、このリンクから始めてください（1回だけ、24時間）  ${admin.url}${admin.setUp}`,
        ]),
    'これは試用です。見本市は架空の市です。Ctrl-C で止まります。',
  )
  await untilStopped()
  await resident.close()
  await admin.close()
  return 0
}
