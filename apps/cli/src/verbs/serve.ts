import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { buildTenantSites, startResident, untilStopped } from '../site.ts'
import { print } from '../terminal.ts'
import type { Verb } from './index.ts'

/** Runs one of the production processes. */
export const serve: Verb = {
  usage: 'resident',
  does: '住民のページを配る（いまは架空の見本市だけ。設定は ZEIMORI_RESIDENT_LISTEN）',
  run: async (args) => {
    const { positionals } = readArguments(args, {}, './zeimori serve resident')
    if (positionals.length !== 1 || positionals[0] !== 'resident')
      throw wrongUse('いま動かせるのは resident だけです。使い方: ./zeimori serve resident')
    const { residentListen } = readSettings(process.env, root)
    const resident = await startResident(await buildTenantSites(true), residentListen)
    await print(
      `住民のページ  ${resident.url}/`,
      'いまは架空の見本市だけを配ります。止めるには Ctrl-C か SIGTERM を送ってください。',
    )
    await untilStopped()
    await resident.close()
    return 0
  },
}
