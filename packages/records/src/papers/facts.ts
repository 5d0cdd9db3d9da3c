import type { ContactGroup, ContactHours } from '../alerts/contacts.ts'
import type { EscalationPolicy } from '../alerts/escalation.ts'
import type { AlertKind, AlertSeverity } from '../alerts/kinds.ts'
import type { Limits } from '../access/limits.ts'
import type { Role } from '../access/roles.ts'
import type { DayNumber } from '../calendar.ts'
import type { Gravity } from '../findings/gravity.ts'
import type { Incident } from '../incidents/incident.ts'
import type { Outcome } from '../ledger/proof.ts'
import type { EntryState, EntryStep } from '../registers/entry.ts'
import type { EntryFields } from '../registers/read-entry.ts'
import type { RegisterName } from '../registers/registers.ts'
import type { FormLedger } from '../reports/ledger/form-ledger.ts'
import type { Period } from './period.ts'
import type { Ref } from './traced.ts'

/** An entry of a register as it stood at a moment. Moments are milliseconds since 1970 in all facts. */
export type EntryFact = {
  readonly ref: Ref
  readonly register: RegisterName
  readonly number: number
  readonly state: EntryState
  readonly fields: EntryFields
  readonly versions: readonly {
    readonly number: number
    readonly fields: EntryFields
    readonly reason: string
    readonly by: string
    readonly at: number
  }[]
  readonly steps: readonly (EntryStep & { readonly by: string; readonly reason: string })[]
  readonly files: readonly {
    readonly ref: Ref
    readonly field: string
    readonly name: string
    readonly sha256: string
  }[]
}

export type SoftwareFact = {
  readonly ecosystem: 'npm' | 'debian'
  readonly name: string
  readonly version: string
  readonly licence?: string
}

/** What a host consisted of on a day. */
export type SnapshotFact = {
  readonly ref: Ref
  readonly host: string
  readonly day: DayNumber
  readonly at: number
  readonly os: string
  readonly product: string
  readonly node: string
  readonly software: readonly SoftwareFact[]
  readonly support: readonly {
    readonly name: string
    readonly state: 'ended' | 'ending' | 'supported' | 'unknown'
    readonly endsOn: string | undefined
  }[]
}

/** A host at the beginning and at the end of a period. */
export type HostFact = {
  readonly host: string
  readonly before: SnapshotFact | undefined
  readonly last: SnapshotFact
  /** On how many days of the period somebody looked. */
  readonly days: readonly Ref[]
}

export type WeaknessFact = {
  readonly ref: Ref
  readonly component: { readonly ecosystem: 'npm' | 'debian'; readonly name: string }
  readonly names: readonly string[]
  readonly severity: 'low' | 'moderate' | 'high' | 'critical' | undefined
  readonly publishedAt: number
  readonly seenAt: number
  readonly fixedIn: string | undefined
  readonly versions: readonly string[]
  readonly state: 'open' | 'mended' | 'withdrawn' | 'corrected'
  /** When it was closed, by the record of the log; undefined while it is open. */
  readonly closed: { readonly ref: Ref; readonly at: number } | undefined
  /** What people recorded of it. */
  readonly records: readonly {
    readonly ref: Ref
    readonly kind: 'verified' | 'agreed' | 'mitigated' | 'extended' | 'not-affected'
    readonly body: string
    readonly whom: string
    readonly until: string | undefined
    readonly by: string
    readonly at: number
  }[]
}

export type DiagnosisFact = {
  readonly ref: Ref
  readonly tool: string
  readonly version: string
  readonly target: string
  readonly at: number
  readonly count: number
}

export type FindingFact = {
  readonly refs: readonly Ref[]
  readonly tool: string
  readonly target: string
  readonly title: string
  readonly place: string
  readonly gravity: Gravity
  readonly cwe: number | undefined
  readonly mend: string
  readonly state: 'open' | 'missing' | 'gone'
  readonly firstAt: number
  readonly lastAt: number
}

export type AccountFact = {
  readonly ref: Ref
  readonly login: string
  readonly name: string
  readonly department: string
  readonly role: Role | undefined
  readonly isProvider: boolean
  readonly kind: 'personal' | 'shared' | 'test' | 'probe'
  readonly purpose: string
  readonly status: 'invited' | 'active' | 'suspended' | 'deleted'
  readonly createdAt: number
  readonly signedInAt: number | undefined
  readonly stoppedAt: number | undefined
  readonly deletedAt: number | undefined
  readonly endsOn: DayNumber | undefined
  readonly reviewedAt: number
  /** The kinds of its second factors. */
  readonly factors: readonly ('totp' | 'passkey')[]
}

export type ReviewFact = {
  readonly ref: Ref
  readonly account: Ref
  readonly name: string
  readonly reviewer: string
  readonly verdict: 'keep' | 'unneeded'
  readonly reason: string
  readonly at: number
}

export type SharedUseFact = {
  readonly ref: Ref
  readonly login: string
  readonly person: string
  readonly purpose: string
  readonly source: string
  readonly at: number
}

export type StopFact = {
  readonly ref: Ref
  readonly isAll: boolean
  readonly cause: 'operator' | 'municipality' | 'rule'
  readonly reason: string
  readonly by: string
  readonly at: number
  readonly openedAt: number | undefined
}

export type EvidenceFact = {
  readonly ref: Ref
  readonly probe: string
  readonly title: string
  readonly outcome: Outcome
  readonly at: number
  readonly targets: number
  readonly reason: string
}

export type AuditFact = {
  readonly action: string
  readonly name: string
  readonly result: string
  readonly count: number
  readonly first: number
  readonly last: number
}

export type AlertFact = {
  readonly ref: Ref
  readonly kind: AlertKind
  readonly severity: AlertSeverity
  readonly rule: string
  readonly drill: boolean
  readonly count: number
  readonly at: number
  readonly acknowledgedAt: number | undefined
  readonly closedAt: number | undefined
  readonly closeReason: string
}

export type HandoutFact = {
  readonly ref: Ref
  readonly on: DayNumber
  readonly whom: string
  readonly purpose: string
  readonly first: number
  readonly last: number
  readonly count: number
  readonly digest: string
  readonly way: 'medium' | 'sent' | 'fetched'
  readonly by: string
}

export type ContactFact = {
  readonly ref: Ref
  readonly isProvider: boolean
  readonly group: ContactGroup
  readonly place: number
  readonly name: string
  readonly organisation: string
  readonly tel: string
  readonly way: 'mail' | 'webhook'
  readonly address: string
  readonly hours: ContactHours
  readonly verifiedAt: number | undefined
}

/** What every paper knows. */
export type CommonFacts = {
  readonly tenant: { readonly ref: Ref; readonly id: string; readonly name: string }
  readonly period: Period
  readonly asOf: number
  readonly version: string
  /** The entries of a register that are this municipality's, or the provider's for all. */
  readonly entries: (register: RegisterName) => readonly EntryFact[]
}

/** What a paper may ask for beside that. */
export type FurtherFacts = {
  readonly hosts: readonly HostFact[]
  readonly weaknesses: readonly WeaknessFact[]
  readonly diagnoses: readonly DiagnosisFact[]
  readonly findings: readonly FindingFact[]
  readonly accounts: readonly AccountFact[]
  readonly reviews: readonly ReviewFact[]
  readonly sharedUses: readonly SharedUseFact[]
  readonly stops: readonly StopFact[]
  readonly incidents: readonly { readonly ref: Ref; readonly incident: Incident }[]
  /** The newest of each probe. */
  readonly evidence: readonly EvidenceFact[]
  /** Of the municipality's own log, in the period. */
  readonly audit: readonly AuditFact[]
  readonly alerts: readonly AlertFact[]
  readonly handouts: readonly HandoutFact[]
  readonly contacts: readonly ContactFact[]
  readonly escalation: { readonly ref: Ref; readonly policy: EscalationPolicy }
  readonly limits: { readonly ref: Ref; readonly limits: Limits }
  /** The municipality's own place to sign in. */
  readonly identityProvider: { readonly ref: Ref; readonly issuer: string } | undefined
  readonly ledger: FormLedger
}

export type FactName = keyof FurtherFacts
