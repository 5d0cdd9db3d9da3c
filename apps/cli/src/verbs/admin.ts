import { breakGlass, perform, setUpLink, welcomePath } from '@zeimori/console/acts'
import { readArguments } from '../arguments.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { atTerminal, openInstallation } from '../installation.ts'
import { root } from '../root.ts'
import { refuseOutcome } from '../refused.ts'
import { readSettings } from '../settings.ts'
import { print, printProblem } from '../terminal.ts'

const howTo = './zeimori admin invite [--login 利用者ID --reason 理由]'

/** A link for an administrator who has none, or can no longer get in. */
export async function admin(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    { login: { type: 'string' }, reason: { type: 'string' } },
    howTo,
  )
  const { login, reason } = values
  if (positionals.length !== 1 || positionals[0] !== 'invite') throw wrongUse(`使い方: ${howTo}`)
  if ((login === undefined) !== (reason === undefined) || reason?.trim() === '')
    throw wrongUse(`--login と --reason は、両方を書いてください。使い方: ${howTo}`)
  const settings = readSettings(process.env, root)
  const installation = await openInstallation(settings, 'cli')
  const { services } = installation
  const { host, port } = settings.consoleListen
  const site = settings.door.origin ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`
  try {
    if (login === undefined || reason === undefined) {
      const path = await setUpLink(services)
      if (path === undefined)
        throw foundProblem(
          '管理者は、もう設定を済ませています。入れなくなった人には、--login と --reason を書いてください。',
        )
      await print(`${site}${path}`)
    } else {
      const done = await perform(services, breakGlass, { login, reason }, atTerminal())
      if (!done.ok) throw refuseOutcome(done.refusal)
      await printProblem(
        '緊急の手順です。この人の認証と、利用中の画面を消しました。記録に残ります。',
      )
      await print(`${site}${welcomePath(done.result.token)}`)
    }
    await printProblem('このリンクは1回だけ、24時間のあいだ使えます。')
    return 0
  } finally {
    await installation.close()
  }
}
