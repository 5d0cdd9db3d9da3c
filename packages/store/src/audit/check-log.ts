import {
  verifier,
  type Alarm,
  type AuditEvent,
  type Break,
  type Checkpoint,
  type Hash,
  type StoredRecord,
} from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { recordPages, type LogRow } from './archive.ts'
import { archivedRecords } from './archive-files.ts'
import { hashing } from './hashing.ts'

export type LogCheck = {
  /** How many records were read and believed. */
  readonly size: number
  readonly root: Hash
  readonly broken: Break | undefined
  /** What happened to events before they had their numbers. */
  readonly alarms: readonly Alarm[]
  /** Events that a process had begun when it was killed. */
  readonly unfinished: number
}

/**
 * Reads the whole log and follows its chain.
 * @param checkpoints from wherever they are kept, with signatures that have been checked
 * @param archives files of months that are no longer in the database, the oldest first
 */
export async function checkLog(
  store: Store,
  log: string,
  checkpoints: readonly Checkpoint[],
  archives: readonly string[] = [],
): Promise<LogCheck> {
  const follow = verifier({ hashing, log, checkpoints })
  const result = (broken: Break | undefined): LogCheck => ({
    size: follow.size(),
    root: follow.root(),
    broken,
    alarms: follow.alarms(),
    unfinished: follow.unfinished(),
  })
  const take = (records: readonly StoredRecord[]): Break | undefined => {
    for (const record of records) {
      const broken = follow.next(record)
      if (broken !== undefined) return broken
    }
    return undefined
  }
  for (const archive of archives)
    for await (const records of archivedRecords(archive, follow.size() + 1)) {
      const broken = take(records)
      if (broken !== undefined) return result(broken)
    }
  const from = follow.size() + 1
  const lowest = from === 1 ? Number.MIN_SAFE_INTEGER : from
  for await (const rows of recordPages(store, lowest, Number.MAX_SAFE_INTEGER)) {
    const broken = take(rows) ?? wrongColumns(rows)
    if (broken !== undefined) return result(broken)
  }
  return result(follow.end())
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
