import type { EntryStep, RegisterName } from '@zeimori/records'
import type { Generated } from 'kysely'

/** One entry of a register. Nothing of it ever changes. */
export type RegisterEntryTable = {
  readonly id: string
  readonly register: RegisterName
  /** The municipality; null for the provider's. */
  readonly tenant: string | null
  readonly shared: boolean
  /** 1, 2, 3, … in its register of its municipality. */
  readonly number: number
  readonly added_at: Date
}

/** What an entry holds, from a moment on. */
export type RegisterVersionTable = {
  readonly entry: string
  readonly number: number
  readonly tenant: string | null
  /** Canonical JSON of its fields. */
  readonly fields: string
  readonly reason: string
  readonly written_by: string
  readonly written_name: string
  readonly written_at: Date
}

export type RegisterStepTable = {
  readonly entry: string
  readonly number: number
  readonly tenant: string | null
  readonly version: number
  readonly kind: EntryStep['kind']
  readonly reason: string
  /** SHA-256 of what was approved, in hexadecimal digits. */
  readonly digest: Generated<string | null>
  readonly by_id: string
  readonly by_name: string
  readonly at: Date
}

/** A reminder that went out. */
export type DeadlineReminderTable = {
  readonly key: string
  readonly due_at: Date
  readonly step: number
  readonly tenant: string | null
  readonly at: Date
}

export type RegisterTables = {
  readonly register_entry: RegisterEntryTable
  readonly register_version: RegisterVersionTable
  readonly register_step: RegisterStepTable
  readonly deadline_reminder: DeadlineReminderTable
}
