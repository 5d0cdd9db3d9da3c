import { resolve } from 'node:path'
import { restoreBackup } from '@zeimori/backup'
import { readArguments } from '../arguments.ts'
import { examine } from '../backing/examine.ts'
import { backupProblem } from '../backing/problem.ts'
import { repositoriesOf } from '../backing/repositories.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print } from '../terminal.ts'

const howTo = './zeimori restore --to 空のフォルダー [--generation 番号]'

/**
 * Makes an installation out of a copy: in an empty folder, and for PostgreSQL in the empty database that
 * ZEIMORI_DATABASE_URL names as its owner. Nothing that is there is ever written over.
 */
export async function restore(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    { to: { type: 'string' }, generation: { type: 'string' } },
    howTo,
  )
  const { to, generation } = values
  if (to === undefined || positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  const { backup, database, auditAnchor } = readSettings(process.env, root)
  const address = 'url' in database ? database.url : undefined
  try {
    const wanted = { generation, folder: resolve(to), address }
    const restored = await restoreBackup(repositoriesOf(backup), wanted)
    const { manifest, dataDir } = restored
    await print(
      `${manifest.at} の控え（税守 ${manifest.product}）を戻しました。`,
      `  データと鍵: ${dataDir}（ZEIMORI_DATA_DIR にします）`,
      ...Object.keys(manifest.places).map((name) => `  ${name}: ${resolve(to, name)}`),
    )
    const faults = await examine(restored, auditAnchor)
    if (faults.length > 0) throw foundProblem(...faults.map((fault) => `× ${fault}`))
    await print(
      `○ 表 ${manifest.tables.length}個のすべての行が、控えを取ったときと同じです。`,
      '○ 監査記録はつながり、封印は戻した鍵のものです。添付ファイルは戻した鍵で開きます。',
      ...(address === undefined
        ? []
        : ['続けて、./zeimori migrate --grant 動かす利用者 を実行してください。']),
    )
    return 0
  } catch (error) {
    throw backupProblem(error)
  }
}
