import {
  checkRepository,
  generations,
  initRepository,
  keepNewest,
  takeBackup,
  unlock,
  type Repositories,
} from '@zeimori/backup'
import { keepBackupState } from '@zeimori/backup/state'
import { record } from '@zeimori/console/acts'
import type { Action, What } from '@zeimori/records'
import { readArguments } from '../arguments.ts'
import { backupProblem } from '../backing/problem.ts'
import { isElsewhere, repositoriesOf } from '../backing/repositories.ts'
import { sourceOf } from '../backing/source.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { shown } from '../gold/shown.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings, type Settings } from '../settings.ts'
import { print } from '../terminal.ts'

const howTo = './zeimori backup [init ｜ list ｜ check ｜ prune]'
/** How many generations stay. (S44) */
const kept = 30

type Deed = (repositories: Repositories, settings: Settings) => Promise<number>

/** Copies the installation, encrypted, to where the settings say; and looks after the copies. */
export async function backup(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, howTo)
  const [name = 'take', ...more] = positionals
  const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined
  if (deed === undefined || more.length > 0) throw wrongUse(`使い方: ${howTo}`)
  const settings = readSettings(process.env, root)
  try {
    return await deed(repositoriesOf(settings.backup), settings)
  } catch (error) {
    throw backupProblem(error)
  }
}

const init: Deed = async ({ files, keys }) => {
  await initRepository(files)
  await initRepository(keys)
  await print(
    '控えの置き場所を二つ作りました。',
    '二つのパスワードのファイルを、この機械の外に、別々に保管してください。なくすと、控えはだれにも開けません。',
  )
  return 0
}

const take: Deed = (repositories, settings) =>
  opened(settings, async (own) => {
    const source = await sourceOf(own)
    try {
      const { files, keys, tables, bytes, at } = await takeBackup(source, repositories, new Date())
      const count = (await generations(repositories.files)).length
      const elsewhere = isElsewhere(repositories.files.address)
      keepBackupState(settings.dataDir, { taken: { at, generations: count, elsewhere } })
      await note(own, 'backup.take', { kind: 'backup', id: files, count: tables.length })
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      await print(
        `控えを取りました（${files.slice(0, 8)}、鍵 ${keys.slice(0, 8)}）。`,
        `  表 ${tables.length}個、${rows}行、${bytes}バイト。世代は${count}個です。`,
      )
      return 0
    } catch (error) {
      await note(own, 'backup.take', { kind: 'backup' }, nameOf(error))
      throw error
    } finally {
      await source.close()
    }
  })

const list: Deed = async ({ files }) => {
  const all = await generations(files)
  await print(
    ...(all.length === 0
      ? ['控えはまだありません。./zeimori backup で取ります。']
      : all.map(({ id, time }) => `${id.slice(0, 8)}  ${time.slice(0, 19)}`)),
  )
  return 0
}

/** Reads every byte of both again. */
const check: Deed = ({ files, keys }, settings) =>
  opened(settings, async (own) => {
    const faults: string[] = []
    for (const [name, repository] of [
      ['控え', files],
      ['鍵の控え', keys],
    ] as const) {
      await unlock(repository)
      const { sound, said } = await checkRepository(repository)
      if (!sound)
        faults.push(`× ${name}が壊れています。`, ...said.map((line) => `  ${shown(line)}`))
    }
    const sound = faults.length === 0
    keepBackupState(settings.dataDir, { checked: { at: new Date().toISOString(), sound } })
    await note(own, 'backup.check', { kind: 'backup' }, sound ? undefined : 'damaged')
    if (!sound)
      throw foundProblem(
        ...faults,
        '壊れた控えは戻せないことがあります。媒体を替え、新しい置き場所に ./zeimori backup init をして、すぐに取り直してください。',
      )
    await print('○ 二つの控えの全部を読み直しました。壊れた所はありません。')
    return 0
  })

/** Where the place only takes new files, this is done on the host that keeps it. */
const prune: Deed = ({ files, keys }, settings) =>
  opened(settings, async (own) => {
    try {
      await keepNewest(files, kept)
      await keepNewest(keys, kept)
    } catch (error) {
      await note(own, 'backup.prune', { kind: 'backup' }, nameOf(error))
      throw error
    }
    const count = (await generations(files)).length
    await note(own, 'backup.prune', { kind: 'backup', count })
    await print(`新しい${kept}世代を残しました（いま${count}世代）。`)
    return 0
  })

const deeds: Readonly<Record<string, Deed>> = { init, take, list, check, prune }

async function opened(
  settings: Settings,
  work: (own: Installation) => Promise<number>,
): Promise<number> {
  const own = await openInstallation(settings, 'cli')
  try {
    return await work(own)
  } finally {
    await own.close()
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)

const note = (own: Installation, action: Action, what: What, failed?: string): Promise<void> =>
  record(own.services, atTerminal(), [
    {
      what,
      how: {
        action,
        result: failed === undefined ? 'ok' : 'failed',
        ...(failed !== undefined && { reason: failed }),
      },
    },
  ])
