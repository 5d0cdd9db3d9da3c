import type { AlertKind, AlertSeverity, ContactGroup, ContactHours } from '@zeimori/records'
import type { Generated } from 'kysely'

/** Somebody who is told: a person at an address, or a service that passes it on. */
export type ContactTable = {
  readonly id: Generated<string>
  /** The municipality; null for the provider's. */
  readonly tenant: string | null
  readonly grp: ContactGroup
  /** The order within the group. */
  readonly place: number
  readonly name: string
  readonly organisation: string
  readonly tel: string
  readonly way: 'mail' | 'webhook'
  /** The mail address, or the webhook's URL. */
  readonly address: string
  /** What a webhook's messages are signed with, sealed. */
  readonly secret: Generated<string | null>
  readonly delay_minutes: number
  readonly hour_days: ContactHours['days']
  readonly hour_from: number
  readonly hour_to: number
  readonly tested_at: Generated<Date | null>
  /** SHA-256 of the token in the link that answers a test. */
  readonly test_digest: Generated<string | null>
  readonly verified_at: Generated<Date | null>
  readonly verified_how: Generated<'link' | 'person' | null>
  readonly added_at: Date
}

/** 当番表: who is on duty from when to when. */
export type DutyTable = {
  readonly id: Generated<string>
  readonly tenant: string | null
  readonly contact: string
  readonly from_at: Date
  readonly to_at: Date
  readonly set_by: string
  readonly set_name: string
  readonly set_at: Date
}

/** After how many minutes each group is told; what is not there is the default. */
export type EscalationTable = {
  readonly tenant: string
  readonly on_call: number
  readonly vendor_lead: number
  readonly municipality: number
  readonly manager: number
  readonly repeat: number
  readonly set_by: string
  readonly set_name: string
  readonly set_at: Date
}

/** Whom something concerns: a municipality's number, `all`, or the provider alone. */
type Scoped = { readonly scope: string; readonly tenant: string | null }

/** Work that was announced, during which nobody is woken. */
export type PlannedWorkTable = Scoped & {
  readonly id: Generated<string>
  readonly from_at: Date
  readonly to_at: Date
  readonly reason: string
  readonly set_by: string
  readonly set_name: string
  readonly set_at: Date
  readonly ended_at: Generated<Date | null>
}

export type AlertTable = Scoped & {
  readonly id: Generated<string>
  /** What is the same case has the same key. */
  readonly key: string
  readonly kind: AlertKind
  readonly severity: AlertSeverity
  readonly rule: string
  /** What was seen: shown in the console alone, and never sent. */
  readonly detail: string
  readonly drill: boolean
  readonly leak: boolean
  readonly state: Generated<'triggered' | 'acknowledged' | 'closed'>
  readonly wave: Generated<number>
  readonly count: Generated<number>
  readonly first_at: Date
  readonly last_at: Date
  /** How long it has been pressing, in milliseconds, counted by looks at it. */
  readonly elapsed: Generated<number>
  readonly looked_at: Date
  readonly logged: Generated<number>
  readonly acknowledged_by: Generated<string | null>
  readonly acknowledged_name: Generated<string | null>
  readonly acknowledged_at: Generated<Date | null>
  readonly closed_by: Generated<string | null>
  readonly closed_name: Generated<string | null>
  readonly closed_at: Generated<Date | null>
  readonly close_reason: Generated<string | null>
}

/** That somebody was told. */
export type AlertTellingTable = {
  readonly alert: string
  readonly wave: number
  readonly round: number
  /** A contact, or whoever stands in for a group without one. */
  readonly target: string
  readonly grp: ContactGroup
  readonly label: string
  readonly at: Date
}

export type AlertTables = {
  readonly contact: ContactTable
  readonly duty: DutyTable
  readonly escalation: EscalationTable
  readonly planned_work: PlannedWorkTable
  readonly alert: AlertTable
  readonly alert_telling: AlertTellingTable
}
