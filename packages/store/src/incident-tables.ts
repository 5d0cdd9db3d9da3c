import type { AlertKind, EntryKind, EntryWay } from '@zeimori/records'
import type { Generated, GeneratedAlways } from 'kysely'

/** インシデント台帳. */
export type IncidentTable = {
  readonly id: Generated<string>
  /** What its number is made of. */
  readonly serial: GeneratedAlways<number>
  /** The municipality's number, `all`, or the provider alone. */
  readonly scope: string
  readonly tenant: string | null
  readonly kind: AlertKind
  readonly title: string
  readonly drill: boolean
  readonly detected_at: Date
  readonly detected_how: string
  readonly leak_known_at: Date | null
  readonly malicious: Generated<boolean>
  readonly opened_by: string
  readonly opened_name: string
  readonly opened_at: Date
  readonly closed_by: Generated<string | null>
  readonly closed_name: Generated<string | null>
  readonly closed_at: Generated<Date | null>
}

type OfIncident = { readonly incident: string; readonly tenant: string | null }

/** What was written down: never changed, only followed. */
export type IncidentEntryTable = OfIncident & {
  readonly id: Generated<string>
  readonly kind: EntryKind
  readonly at: Date
  readonly body: string
  readonly receiver: string
  readonly way: EntryWay | null
  readonly written_by: string
  readonly written_name: string
  readonly written_at: Date
}

export type IncidentTaskTable = OfIncident & {
  readonly id: Generated<string>
  readonly kind: 'task' | 'prevention'
  readonly body: string
  readonly who: string
  /** 「2027-03-31」 */
  readonly due: string
  readonly added_by: string
  readonly added_name: string
  readonly added_at: Date
  readonly done_at: Generated<Date | null>
  readonly confirmed_by: Generated<string | null>
  readonly confirmed_name: Generated<string | null>
}

export type IncidentTables = {
  readonly incident: IncidentTable
  readonly incident_alert: OfIncident & { readonly alert: string }
  readonly incident_stop: OfIncident & { readonly stop: string }
  readonly incident_entry: IncidentEntryTable
  readonly incident_task: IncidentTaskTable
}
