import type { Anomaly, Side, Stopping } from '@zeimori/records'
import type { Generated } from 'kysely'

/** A stop of the service, from its flag until it is open again. */
export type ServiceStopTable = {
  readonly id: Generated<string>
  /** The municipality's number, or `all`. */
  readonly target: string
  /** The municipality; null for all. */
  readonly tenant: string | null
  readonly cause: 'operator' | 'municipality' | 'rule'
  readonly anomaly: Generated<Anomaly | null>
  readonly reason: string
  readonly stopped_by: string
  readonly stopped_name: string
  readonly stopped_at: Date
  /** SHA-256 of what was kept of the service before it was closed, in hexadecimal digits. */
  readonly snapshot: Generated<string | null>
  readonly state: Generated<'stopped' | 'asked' | 'opening' | 'open'>
  /** How far it has been opened. */
  readonly step: Generated<'check' | '5' | '50' | null>
  readonly asked_by: Generated<string | null>
  readonly asked_name: Generated<string | null>
  readonly asked_side: Generated<Side | null>
  readonly asked_at: Generated<Date | null>
  readonly ask_reason: Generated<string | null>
  readonly agreed_by: Generated<string | null>
  readonly agreed_side: Generated<'municipality' | 'provider' | null>
  readonly agreed_name: Generated<string | null>
  readonly agreed_at: Generated<Date | null>
  /** Nobody was there to agree. */
  readonly alone: Generated<boolean>
  /** Why checks that failed were set aside, and which, with commas between them. */
  readonly override: Generated<string | null>
  readonly override_checks: Generated<string>
  readonly opened_at: Generated<Date | null>
}

/** What a municipality has settled about stopping; what is not there is the default. */
export type StopPolicyTable = { readonly [A in Anomaly]: Stopping } & {
  readonly tenant: string
  readonly wait_minutes: number
  readonly after_wait: 'stop' | 'stay'
  readonly stops_per_day: number | null
  readonly document: string
  readonly set_by: string
  readonly set_name: string
  readonly set_at: Date
}
