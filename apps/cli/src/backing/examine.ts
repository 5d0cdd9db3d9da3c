import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { attachmentFolder } from '@zeimori/attachments'
import { differingTables, type Restored } from '@zeimori/backup'
import { readCheckpoint } from '@zeimori/records'
import {
  anchoredCheckpoints,
  checkLog,
  checkSchema,
  lastCheckpoint,
  openKeys,
  openStore,
  openVault,
  signerOf,
  verifierOf,
  type Store,
} from '@zeimori/store'
import { breakText } from '../audit/break-text.ts'

/** What is wrong with a restored installation, each in a sentence; nothing where it is as it was. */
export async function examine(
  { dataDir, database, manifest }: Restored,
  anchor: string | undefined,
): Promise<readonly string[]> {
  const store = await openStore(database)
  try {
    const differing = await differingTables(store, manifest.tables)
    const { missing, foreign } = await checkSchema(store)
    return [
      ...differing.map((table) => `表 ${table} の行が、控えを取ったときと違います。`),
      ...(missing.length + foreign.length === 0
        ? []
        : [
            `データベースの形が、この版の税守のものと違います（${missing.length}か所が足りず、${foreign.length}か所が余分）。`,
          ]),
      ...(await faultsOfKeys(store, dataDir, anchor)),
    ]
  } finally {
    await store.close()
  }
}

/** The keys that came back sign and open what came back. */
async function faultsOfKeys(
  store: Store,
  dataDir: string,
  anchor: string | undefined,
): Promise<readonly string[]> {
  const folder = join(dataDir, 'keys')
  if (!existsSync(join(folder, 'audit-log.pem'))) return ['鍵が戻っていません。']
  const { log, logPem } = openKeys(folder, '')
  return [
    ...(await faultsOfLog(store, log, signerOf(log, logPem).publicKey, anchor)),
    ...(await faultsOfAttachments(dataDir)),
  ]
}

async function faultsOfLog(
  store: Store,
  log: string,
  publicKey: string,
  anchor: string | undefined,
): Promise<readonly string[]> {
  const verifier = verifierOf(publicKey)
  if (verifier === undefined) return ['監査記録の鍵が読めません。']
  const own = await lastCheckpoint(store)
  const outside = anchor !== undefined && existsSync(anchor) ? anchoredCheckpoints(anchor) : []
  const read = [...(own === undefined ? [] : [own]), ...outside.map(({ note }) => note)].map(
    (note) => readCheckpoint(note, verifier),
  )
  if (read.some(({ ok }) => !ok)) return ['監査記録の封印が、戻した鍵のものではありません。']
  const { size } = await checkLog(store, log, [])
  // What was signed after the copy covers records that are not in it.
  const covered = read.flatMap((one) =>
    one.ok && one.checkpoint.size <= size ? [one.checkpoint] : [],
  )
  const { broken } = await checkLog(store, log, covered)
  return broken === undefined ? [] : [`監査記録の検証: ${breakText(broken)}`]
}

async function faultsOfAttachments(dataDir: string): Promise<readonly string[]> {
  const folder = attachmentFolder(join(dataDir, 'attachments'), openVault(join(dataDir, 'keys')))
  const faults: string[] = []
  for (const id of await folder.listBefore(new Date(8.64e15)))
    await folder.read(id).catch(() => faults.push(`添付ファイル ${id} を、戻した鍵で開けません。`))
  return faults
}
