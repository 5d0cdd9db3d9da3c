import { readArguments } from '../arguments.ts'
import { servedSite, startResident, untilStopped } from '../site.ts'
import { print, printProblem } from '../terminal.ts'
import type { Verb } from './index.ts'

/** Builds and starts everything on this machine, for a first look. */
export const up: Verb = {
  usage: '',
  does: '架空の見本市で、すべてを動かして試す（Ctrl-C で止める）',
  run: async (args) => {
    readArguments(args, {}, './zeimori up')
    await printProblem('画面を組み立てています…')
    const { site, settings } = await servedSite()
    const resident = await startResident(site, settings.residentListen)
    await print(
      `住民のページ  ${resident.url}/`,
      'これは試用です。見本市は架空の市です。Ctrl-C で止まります。',
    )
    await untilStopped()
    await resident.close()
    return 0
  },
}
