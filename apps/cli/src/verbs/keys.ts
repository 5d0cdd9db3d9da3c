import {
  appendEvents,
  addVaultKey,
  destroyTenantKeys,
  forProvider,
  forgetOldVaultKeys,
  japanTime,
  resealAll,
  vaultKeys,
  type Within,
} from '@zeimori/store'
import { destroyKeys, perform } from '@zeimori/console/acts'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { refuseOutcome } from '../refused.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print } from '../terminal.ts'

const howTo =
  './zeimori keys rotate [--resume ｜ --forget-old] ｜ destroy 番号 --confirm 番号 --reason 理由'

/** Replaces the keys that seal secrets, or destroys a municipality's at the end of its contract. */
export async function keys(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      resume: { type: 'boolean' },
      'forget-old': { type: 'boolean' },
      confirm: { type: 'string' },
      reason: { type: 'string' },
    },
    howTo,
  )
  const { resume = false, 'forget-old': forget = false, confirm = '', reason = '' } = values
  const [deed = '', tenant = ''] = positionals
  if (deed === 'destroy' && positionals.length === 2 && !resume && !forget)
    return destroy({ tenant, confirm, reason })
  if (deed !== 'rotate' || positionals.length !== 1 || (resume && forget))
    throw wrongUse(`使い方: ${howTo}`)
  return rotate(resume, forget)
}

async function rotate(resume: boolean, forget: boolean): Promise<number> {
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

type Destruction = { readonly tenant: string; readonly confirm: string; readonly reason: string }

/** What an older key still opens is sealed with the municipality's own first: with it, all of it is gone. */
async function destroy({ tenant, confirm, reason }: Destruction): Promise<number> {
  if (!/^\d{6}$/.test(tenant) || confirm !== tenant)
    throw wrongUse(
      `壊す自治体の六桁の番号を、--confirm にもう一度書いてください。元に戻せません。使い方: ${howTo}`,
    )
  if (reason.trim() === '')
    throw wrongUse(`--reason に理由を書いてください。記録に残ります。使い方: ${howTo}`)
  const installation = await openInstallation(readSettings(process.env, root), 'cli')
  try {
    await reseal(installation)
    const done = await perform(installation.services, destroyKeys, { tenant, reason }, atTerminal())
    if (!done.ok) throw refuseOutcome(done.refusal)
    destroyTenantKeys(installation.keyFolder, tenant)
    await print(
      `${tenant} の鍵を壊しました。封じてあった秘密と添付ファイルは、もう読めません。`,
      `keys フォルダーの控えがあれば、その中の tenants/${tenant}.key も消してください。控えが残るあいだは、控えから読めます。`,
    )
    return 0
  } finally {
    await installation.close()
  }
}

async function reseal({ store, services }: Installation): Promise<number> {
  const rows = await resealAll(store, services.vault, (within, table, count) =>
    note(services, within, table, count),
  )
  const entries = await forProvider(store, (within) =>
    within.selectFrom('attachment').select(['id', 'tenant']).execute(),
  )
  const owners = new Map(entries.map(({ id, tenant }) => [id, tenant]))
  const files = await services.attachments.folder.reseal((id) => owners.get(id))
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
