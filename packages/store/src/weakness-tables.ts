import type { Generated } from 'kysely'

/** 脆弱性の台帳. `names` and `versions` are JSON. */
export type WeaknessTable = {
  readonly id: Generated<string>
  readonly ecosystem: 'npm' | 'debian'
  readonly name: string
  readonly names: string
  readonly published_at: Date
  readonly seen_at: Date
  readonly severity: 'low' | 'moderate' | 'high' | 'critical' | null
  readonly summary: string
  readonly fixed_in: string | null
  readonly versions: string
  readonly doubtful: boolean
  readonly state: 'open' | 'mended' | 'withdrawn' | 'corrected'
}

/** What people did about one: never changed, only followed. */
export type WeaknessRecordTable = {
  readonly id: Generated<string>
  readonly weakness: string
  readonly kind: 'verified' | 'agreed' | 'mitigated' | 'extended' | 'not-affected'
  readonly body: string
  readonly whom: string
  /** 「2026-12-01」 */
  readonly until: string | null
  readonly written_by: string
  readonly written_name: string
  readonly written_at: Date
}

/** Whether somebody else agrees that a weakness is none here. */
export type WeaknessAnswerTable = {
  readonly record: string
  readonly agreed: boolean
  readonly body: string
  readonly answered_by: string
  readonly answered_name: string
  readonly answered_at: Date
}

/** When somebody looked, and at how much. */
export type WeaknessLookTable = {
  readonly id: Generated<string>
  readonly at: Date
  readonly software: number
  readonly advisories: number
  readonly unread: number
  readonly newest: Date
  readonly open: number
}

export type WeaknessTables = {
  readonly weakness: WeaknessTable
  readonly weakness_record: WeaknessRecordTable
  readonly weakness_answer: WeaknessAnswerTable
  readonly weakness_look: WeaknessLookTable
}
