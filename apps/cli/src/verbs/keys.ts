import {
  appendEvents,
  addVaultKey,
  forProvider,
  forgetOldVaultKeys,
  japanTime,
  resealAll,
  vaultKeys,
  type Within,
} from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print } from '../terminal.ts'
import type { Verb } from './index.ts'

const howTo = './zeimori keys rotate [--resume ｜ --forget-old]'

/** Replaces the key that seals secrets in the database. */
export const keys: Verb = {
  usage: 'rotate [--resume ｜ --forget-old]',
  does: 'データベースの秘密（認証アプリの鍵など）を封じる鍵を替え、すべてを新しい鍵で封じ直す。途中で切れたら --resume で続ける。--forget-old で、古い鍵を捨てる',
  run: async (args) => {
    const { values, positionals } = readArguments(
      args,
      { resume: { type: 'boolean' }, 'forget-old': { type: 'boolean' } },
      howTo,
    )
    const { resume = false, 'forget-old': forget = false } = values
    if (positionals.length !== 1 || positionals[0] !== 'rotate' || (resume && forget))
      throw wrongUse(`使い方: ${howTo}`)
    const installation = await openInstallation(readSettings(process.env, root), 'cli')
    try {
      if (!resume && !forget) {
        // Recorded first: a key is never changed without anybody knowing.
        await forProvider(installation.store, (within) =>
          note(installation.services, within, 'vault'),
        )
        addVaultKey(installation.keyFolder)
      }
      const count = await reseal(installation)
      await print(`${count}件を、新しい鍵で封じ直しました。`)
      await print(await oldKeys(installation, forget))
      return 0
    } finally {
      await installation.close()
    }
  },
}

const reseal = ({ store, services }: Installation): Promise<number> =>
  resealAll(store, services.vault, (within, table, count) => note(services, within, table, count))

const note = (
  { sealing, now, where }: Installation['services'],
  within: Within,
  what: string,
  count?: number,
): Promise<void> =>
  appendEvents(within, sealing, [
    {
      at: japanTime(now()),
      where: { ...where, service: 'cli' },
      who: { kind: 'operator', id: atTerminal().id },
      what: { kind: 'key', id: what, ...(count !== undefined && { count }) },
      how: { action: 'key.rotate', result: 'ok' },
    },
  ])

/** A process that runs may still seal with the old key for a moment: it is thrown away only when asked for. */
async function oldKeys(
  { keyFolder, store, services }: Installation,
  forget: boolean,
): Promise<string> {
  const { count } = vaultKeys(keyFolder)
  if (!forget)
    return `古い鍵が${count - 1}個、開けるためだけに残っています。動いているものがなくなる一日あとに、./zeimori keys rotate --forget-old で捨ててください。`
  forgetOldVaultKeys(keyFolder)
  const left = await resealAll(store, services.vault, async () => undefined)
  return `古い鍵を${count - 1}個、捨てました（残りの確かめ: ${left}件）。`
}
