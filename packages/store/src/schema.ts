import type { Generated, GeneratedAlways } from 'kysely'

/** The tables, as the queries see them. `migrations/` makes them; a test compares both. */
export type Schema = {
  readonly audit_pending: AuditPendingTable
  readonly audit_record: AuditRecordTable
  readonly audit_head: AuditHeadTable
  readonly audit_tile: AuditTileTable
  readonly audit_checkpoint: AuditCheckpointTable
  readonly tenant: TenantTable
}

/** A municipality that uses the service. */
export type TenantTable = {
  /** 全国地方公共団体コード, six digits. */
  readonly id: string
  readonly name: string
  readonly created_at: Generated<Date>
}

/** Events that have happened and wait for their number. Acts insert here, in their own transaction. */
export type AuditPendingTable = {
  readonly id: GeneratedAlways<number>
  /** Canonical JSON of an `AuditEvent`. */
  readonly event: string
  /** HMAC of the event by the process that wrote it. */
  readonly seal: string
}

/** The log, by month. The text is the record; the other columns repeat it so that it can be searched. */
export type AuditRecordTable = {
  readonly seq: number
  readonly at: Date
  readonly text: string
  readonly hash: string
  readonly tenant: string | null
  readonly who: string
  readonly action: string
  readonly result: string
}

/** The end of the log: a single row. */
export type AuditHeadTable = {
  readonly id: number
  readonly log: string
  readonly seq: number
  readonly at: string
  readonly hash: string
  /** The roots of the tree's full subtrees, the largest first. */
  readonly frontier: string
}

/** 256 hashes of the tree, one beside the other: leaves at level 0, roots of 256 leaves at level 1, … */
export type AuditTileTable = {
  readonly level: number
  readonly place: number
  readonly hashes: string
}

export type AuditCheckpointTable = {
  readonly size: number
  readonly note: string
  readonly at: Generated<Date>
}
