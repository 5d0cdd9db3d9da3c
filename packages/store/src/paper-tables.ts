import type { PaperStepKind } from '@zeimori/records'
import type { Generated } from 'kysely'

/** A version of an official paper. Nothing of it ever changes. */
export type PaperTable = {
  readonly id: string
  readonly tenant: string
  readonly name: string
  readonly period: string
  /** 1, 2, 3, … of this paper and period. */
  readonly number: number
  /** JSON: what a person wrote. */
  readonly judged: string
  /** JSON of a `Report`. */
  readonly report: string
  /** SHA-256 of `report`, in hexadecimal digits. */
  readonly digest: string
  readonly reason: string
  readonly made_by: string
  readonly made_name: string
  readonly made_at: Date
}

export type PaperStepTable = {
  readonly paper: string
  readonly number: number
  readonly tenant: string
  readonly kind: PaperStepKind
  readonly reason: string
  /** 提出日, 「2026-12-10」. */
  readonly day: string | null
  /** 受領者. */
  readonly receiver: Generated<string>
  readonly by_id: string
  readonly by_name: string
  readonly at: Date
}

/** What a host consisted of on a day. */
export type InventorySnapshotTable = {
  readonly id: Generated<string>
  readonly host: string
  /** 「2026-11-24」 */
  readonly day: string
  readonly taken_at: Date
  /** JSON. */
  readonly body: string
}

export type PaperTables = {
  readonly paper: PaperTable
  readonly paper_step: PaperStepTable
  readonly inventory_snapshot: InventorySnapshotTable
}
