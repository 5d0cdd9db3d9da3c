import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { refuseTaken } from '../listening.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { servedSite, startResident, untilStopped } from '../site.ts'
import { print } from '../terminal.ts'

/** Runs one of the production processes. */
export async function serve(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, './zeimori serve resident')
  if (positionals.length !== 1 || positionals[0] !== 'resident')
    throw wrongUse('いま動かせるのは resident だけです。使い方: ./zeimori serve resident')
  const settings = readSettings(process.env, root)
  await refuseTaken(settings.residentListen)
  const site = await servedSite(settings)
  const resident = await startResident(site, settings.residentListen)
  await print(
    `住民のページ  ${resident.url}/`,
    settings.tenants === undefined
      ? 'ZEIMORI_TENANTS がないので、架空の見本市だけを配ります。止めるには Ctrl-C か SIGTERM を送ってください。'
      : `${site.tenants.length}団体のページを配ります。止めるには Ctrl-C か SIGTERM を送ってください。`,
  )
  await untilStopped()
  await resident.close()
  return 0
}
