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

const howTo = './zeimori keys rotate [--resume ｜ --forget-old]'

/** Replaces the key that seals secrets in the database. */
export async function keys(args: readonly string[]): Promise<number> {
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
    await print(oldKeys(installation, forget))
    return 0
  } finally {
    await installation.close()
  }
}

async function reseal({ store, services }: Installation): Promise<number> {
  const rows = await resealAll(store, services.vault, (within, table, count) =>
    note(services, within, table, count),
  )
  const files = await services.attachments.folder.reseal()
  if (files > 0)
    await forProvider(store, (within) => note(services, within, 'attachment files', files))
  return rows + files
}

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
function oldKeys({ keyFolder }: Installation, forget: boolean): string {
  const { count } = vaultKeys(keyFolder)
  if (!forget)
    return `古い鍵が${count - 1}個、開けるためだけに残っています。動いているものがなくなる一日あとに、./zeimori keys rotate --forget-old で捨ててください。`
  forgetOldVaultKeys(keyFolder)
  return `古い鍵を${count - 1}個、捨てました。`
}
