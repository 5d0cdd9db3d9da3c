import type { AuditEvent, Break, Checkpoint } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { recordPages, type LogRow } from './archive.ts'
import { archivedRecords } from './archive-files.ts'
import { followLog, type FollowedLog, type LogCheck } from './checking/follow-log.ts'

export type { LogCheck }

/**
 * Reads the whole log and follows its chain.
 * @param checkpoints from wherever they are kept, with signatures that have been checked
 * @param archives files of months that are no longer in the database, the oldest first
 */
export const checkLog = (
  store: Store,
  log: string,
  checkpoints: readonly Checkpoint[],
  archives: readonly string[] = [],
): Promise<LogCheck> =>
  following(log, checkpoints, async (followed) => {
    const archived = await readArchives(followed, archives)
    const lowest = archived === 0 ? Number.MIN_SAFE_INTEGER : archived + 1
    for await (const rows of recordPages(store, lowest, Number.MAX_SAFE_INTEGER)) {
      for (const { seq, hash, text } of rows)
        followed.add({ seq, hash: Buffer.from(hash), text: Buffer.from(text) })
      // What the columns are held against is read only where its chain holds.
      const broken = (await followed.settle('all')) ?? wrongColumns(rows)
      if (broken !== undefined) return broken
    }
    return undefined
  })

/** The same of archives alone, the oldest first: without a database. */
export const checkArchives = (
  log: string,
  checkpoints: readonly Checkpoint[],
  archives: readonly string[],
): Promise<LogCheck> =>
  following(log, checkpoints, async (followed) => {
    await readArchives(followed, archives)
    return undefined
  })

async function following(
  log: string,
  checkpoints: readonly Checkpoint[],
  read: (followed: FollowedLog) => Promise<Break | undefined>,
): Promise<LogCheck> {
  const followed = followLog(log, checkpoints)
  try {
    return await followed.end(await read(followed))
  } finally {
    await followed.close()
  }
}

/** @returns how many records the archives hold, up to the first break */
async function readArchives(followed: FollowedLog, archives: readonly string[]): Promise<number> {
  let seq = 0
  for (const archive of archives)
    for await (const records of archivedRecords(archive)) {
      for (const { hash, text } of records) followed.add({ seq: (seq += 1), hash, text })
      if ((await followed.settle()) !== undefined) return seq
    }
  return seq
}

/** The columns that are searched must say what the record says, or a search would hide it. */
function wrongColumns(rows: readonly LogRow[]): Break | undefined {
  const wrong = rows.find(({ text, at, tenant, who, action, result }) => {
    const { at: time, event } = readRecord(text)
    return (
      at.getTime() !== Date.parse(time) ||
      tenant !== (event.what.tenant ?? null) ||
      who !== event.who.id ||
      action !== event.how.action ||
      result !== event.how.result
    )
  })
  return wrong && { kind: 'columns', seq: wrong.seq }
}

/** Only of texts whose chain holds: this product wrote them. */
const readRecord = (text: string): { readonly at: string; readonly event: AuditEvent } =>
  JSON.parse(text)
