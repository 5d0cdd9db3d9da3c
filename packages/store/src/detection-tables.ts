import type { Generated } from 'kysely'

/** What the detection remembers: one row. */
export type DetectionStateTable = {
  readonly id: number
  /** Counts its writings: whoever has read an older one must not write over a newer. */
  readonly version: string | number
  /** JSON of what it remembers, and of how far it has read. */
  readonly saved: string
  readonly at: Date
}

/** How a rule runs: on trial, as each does at first, or in earnest. */
export type DetectionRuleTable = {
  readonly id: string
  readonly mode: 'trial' | 'on'
  readonly known_since: Date
  readonly reason: string
  readonly set_by: string
  readonly set_name: string
  readonly set_at: Date
}

/** What the detection answered to an alert, or would have. */
export type DetectionAnswerTable = {
  readonly id: Generated<string>
  readonly rule: string
  /** As the detection's decisions name it: `ban`, `throttle`, `stop` and others. */
  readonly act: string
  readonly trial: boolean
  readonly tenant: string | null
  readonly source: string | null
  readonly at: Date
  readonly until: Date | null
  /** The how manyeth ban of this source. */
  readonly times: number | null
  readonly reason: string
  /** Of a question whether to stop: what follows where nobody answers. */
  readonly otherwise: 'stop' | 'stay' | null
  readonly done_at: Generated<Date | null>
  readonly outcome: Generated<string | null>
  readonly lifted_at: Generated<Date | null>
  readonly lifted_by: Generated<string | null>
  readonly lifted_name: Generated<string | null>
  readonly lift_reason: Generated<string | null>
}

export type DetectionTables = {
  readonly detection_state: DetectionStateTable
  readonly detection_rule: DetectionRuleTable
  readonly detection_answer: DetectionAnswerTable
}
