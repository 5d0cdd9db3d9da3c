import type { Generated, GeneratedAlways } from 'kysely'
import type { AlertTables } from './alert-tables.ts'
import type { DetectionTables } from './detection-tables.ts'
import type {
  IdentityAttemptTable,
  IdentityProviderTable,
  IdentityTable,
} from './identity-tables.ts'
import type { FindingTables } from './finding-tables.ts'
import type { IncidentTables } from './incident-tables.ts'
import type { LedgerTables } from './ledger-tables.ts'
import type { OutboxTable } from './outbox-table.ts'
import type { PaperTables } from './paper-tables.ts'
import type { RegisterTables } from './register-tables.ts'
import type { ServiceStopTable, StopPolicyTable } from './stop-tables.ts'
import type { WeaknessTables } from './weakness-tables.ts'
import type { KnownPlaceTable, LogHandoutTable, TenantLimitTable } from './tenant-tables.ts'

/** The tables, as the queries see them. `migrations/` makes them; a test compares both. */
export type Schema = LedgerTables &
  AlertTables &
  DetectionTables &
  IncidentTables &
  WeaknessTables &
  FindingTables &
  RegisterTables &
  PaperTables & {
    readonly audit_pending: AuditPendingTable
    readonly audit_record: AuditRecordTable
    readonly audit_head: AuditHeadTable
    readonly audit_tile: AuditTileTable
    readonly audit_checkpoint: AuditCheckpointTable
    readonly audit_archive: AuditArchiveTable
    readonly tenant: TenantTable
    readonly tenant_limit: TenantLimitTable
    readonly known_place: KnownPlaceTable
    readonly log_handout: LogHandoutTable
    readonly service_stop: ServiceStopTable
    readonly stop_policy: StopPolicyTable
    readonly account: AccountTable
    readonly password_history: PasswordHistoryTable
    readonly factor: FactorTable
    readonly recovery_code: RecoveryCodeTable
    readonly invitation: InvitationTable
    readonly session: SessionTable
    readonly attempt: AttemptTable
    readonly account_review: AccountReviewTable
    readonly account_request: AccountRequestTable
    readonly shared_use: SharedUseTable
    readonly outbox: OutboxTable
    readonly approval: ApprovalTable
    readonly attachment: AttachmentTable
    readonly identity_provider: IdentityProviderTable
    readonly identity: IdentityTable
    readonly identity_attempt: IdentityAttemptTable
  }

/** A municipality that uses the service. */
export type TenantTable = {
  /** 全国地方公共団体コード, six digits. */
  readonly id: string
  readonly name: string
  readonly created_at: Generated<Date>
  /** Nobody of a suspended municipality can sign in. */
  readonly status: Generated<'active' | 'suspended'>
}

/** Events that have happened and wait for their number. Acts insert here, in their own transaction. */
export type AuditPendingTable = {
  readonly id: GeneratedAlways<number>
  /** Canonical JSON of an `AuditEvent`. */
  readonly event: string
  /** HMAC of the event and of the writer's mark, by the process that wrote it. */
  readonly seal: string
  readonly writer: string
  readonly at: Generated<Date>
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

/** A month of the log that was written to a file. */
export type AuditArchiveTable = {
  /** Its first day. */
  readonly month: Date
  readonly first: number
  readonly last: number
  readonly file: string
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly digest: string
  readonly at: Generated<Date>
}

export type AccountTable = {
  readonly id: Generated<string>
  /** The municipality; null for the provider's own people. */
  readonly tenant: string | null
  readonly login: string
  readonly name: string
  readonly mail: string
  readonly role: string
  readonly status: 'invited' | 'active' | 'suspended' | 'deleted'
  /** The last day on which the account may be used. */
  readonly ends_on: Date | null
  /** argon2id, in PHC form. */
  readonly password: string | null
  /** How the password is kept: `argon2id$v=19$m=…,t=…,p=…$22`; what stands last is the length of its salt. */
  readonly password_form: GeneratedAlways<string | null>
  readonly password_at: Date | null
  readonly failures: Generated<number>
  readonly locked_until: Date | null
  readonly reviewed_at: Generated<Date>
  readonly created_at: Generated<Date>
  readonly deleted_at: Date | null
  /** 所属の課。 */
  readonly department: Generated<string>
  /** One person's; or an exception: shared, for testing, for the probes. */
  readonly kind: Generated<'personal' | 'shared' | 'test' | 'probe'>
  /** Why an exception is needed, and who answers for it. */
  readonly purpose: Generated<string>
  readonly responsible: Generated<string>
  readonly signed_in_at: Generated<Date | null>
  readonly stopped_at: Generated<Date | null>
  /** When the address was changed last. */
  readonly mail_at: Generated<Date | null>
  /** `paused` may come back; the others are deleted within seven days. (M46) */
  readonly stopped_for: Generated<'paused' | 'ended' | 'moved' | 'unneeded' | null>
}

/** 棚卸し: one person looked at once. */
export type AccountReviewTable = {
  readonly id: Generated<string>
  readonly tenant: string | null
  readonly account: string
  readonly reviewer: string
  readonly reviewer_name: string
  readonly verdict: 'keep' | 'unneeded'
  readonly reason: string
  readonly at: Date
}

/** What somebody asked for that takes a second person. */
export type AccountRequestTable = {
  readonly id: Generated<string>
  readonly tenant: string | null
  readonly account: string
  readonly kind: 'role' | 'invite'
  readonly role: string
  readonly reason: string
  readonly asked_by: string
  readonly asked_name: string
  readonly asked_at: Date
  readonly ends_at: Date
  readonly decided_by: Generated<string | null>
  readonly decided_at: Generated<Date | null>
  readonly agreed: Generated<boolean | null>
}

/** ID利用帳簿: one use of a shared account. */
export type SharedUseTable = {
  readonly id: Generated<string>
  readonly tenant: string | null
  readonly account: string
  readonly person: string
  readonly purpose: string
  readonly source: string
  readonly at: Date
}

export type PasswordHistoryTable = {
  readonly account: string
  readonly hash: string
  readonly at: Generated<Date>
}

export type FactorTable = {
  readonly id: Generated<string>
  readonly account: string
  readonly kind: 'totp' | 'passkey'
  readonly label: string
  readonly data: string
  readonly credential: string | null
  readonly counter: Generated<number>
  readonly created_at: Generated<Date>
  readonly used_at: Date | null
}

export type RecoveryCodeTable = {
  readonly account: string
  readonly hash: string
  readonly used_at: Date | null
}

export type InvitationTable = {
  /** SHA-256 of the token in the link. */
  readonly token: string
  readonly account: string
  readonly ends_at: Date
  readonly used_at: Date | null
}

export type SessionTable = {
  readonly digest: string
  readonly account: string | null
  readonly data: string
  readonly started_at: Date
  readonly ends_at: Date
  readonly seen_at: Date | null
  readonly source: string | null
  readonly factor: string | null
}

export type AttemptTable = { readonly source: string; readonly at: Generated<Date> }

/** What one person asks and another allows. What has been answered is never changed. */
export type ApprovalTable = {
  readonly id: Generated<string>
  readonly tenant: string | null
  readonly kind: string
  /** What it is about: the number of an account, or of a municipality. */
  readonly subject: string
  readonly subject_name: string
  readonly reason: string
  /** The last day on which it holds, 「2027-03-31」. */
  readonly ends_on: string
  readonly state: Generated<'requested' | 'approved' | 'rejected' | 'withdrawn'>
  readonly requested_by: string
  readonly requested_name: string
  readonly requested_at: Date
  readonly decided_by: Generated<string | null>
  readonly decided_name: Generated<string | null>
  readonly decided_at: Generated<Date | null>
  readonly answer: Generated<string | null>
}

/** A file that belongs to a request, to a record, or to an entry of a register. Its bytes are in a folder, sealed, under the same number. */
export type AttachmentTable = {
  readonly id: string
  readonly tenant: string | null
  /** The request, or else the record, or else the entry of a register, that it belongs to. */
  readonly approval: string | null
  readonly evidence: Generated<string | null>
  readonly entry: Generated<string | null>
  /** The field of the entry. */
  readonly entry_field: Generated<string | null>
  readonly name: string
  readonly type: string
  readonly size: number
  readonly sha256: string
  readonly state: 'clean' | 'quarantined' | 'infected' | 'removed'
  /** What the scanner calls what it found. */
  readonly signature: Generated<string | null>
  readonly added_by: string
  readonly added_name: string
  readonly added_at: Date
  readonly scanned_at: Date | null
  /** When it could not be scanned at last. */
  readonly tried_at: Generated<Date | null>
}
