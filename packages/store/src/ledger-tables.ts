import type { Generated } from 'kysely'

/** The tables of the ledger. Nothing in them is ever changed or taken away, but for what waits to be imported. */
export type LedgerTables = {
  readonly verification: VerificationTable
  readonly raw_output: RawOutputTable
  readonly evidence: EvidenceTable
  readonly decision: DecisionTable
  readonly decision_answer: DecisionAnswerTable
  readonly source_choice: SourceChoiceTable
  readonly addition: AdditionTable
  readonly own_import: OwnImportTable
  readonly opening: OpeningTable
  readonly opening_answer: OpeningAnswerTable
}

/** One run of the probes. */
export type VerificationTable = {
  readonly id: string
  readonly started_at: Date
  readonly ended_at: Date
  readonly started_by: string
  readonly target: string
  /** SHA-256 over all its evidence, which its record in the audit log repeats. */
  readonly digest: string
}

/** What a probe had before it, by the SHA-256 of its canonical JSON. */
export type RawOutputTable = {
  readonly sha256: string
  /** Of the JSON, in bytes of UTF-8. */
  readonly size: number
  readonly packed: Uint8Array
}

export type EvidenceTable = {
  readonly id: string
  /** Null: of the whole installation. */
  readonly tenant: string | null
  readonly verification: string | null
  readonly way: 'probe' | 'record' | 'attestation'
  /** A probe's id, or the requirement that a person's record is for. */
  readonly subject: string
  readonly subject_version: number | null
  readonly outcome: 'pass' | 'fail' | 'error' | 'skipped' | 'absent'
  readonly targets: number
  /** Canonical JSON: what was found at each target, or what the person wrote. */
  readonly findings: string
  readonly reason: string | null
  readonly effective_at: Date
  readonly collected_at: Date
  readonly valid_until: Date | null
  readonly target: string
  readonly tool: string
  readonly version: string
  readonly settings: string
  readonly certificate: string | null
  readonly contract: string | null
  readonly sha256: string | null
  readonly by_id: string | null
  readonly by_name: string | null
  /** The earlier record that this one takes back. */
  readonly withdraws: Generated<string | null>
}

export type DecisionTable = {
  readonly id: Generated<string>
  /** Null: for the whole installation. */
  readonly tenant: string | null
  readonly requirement: string
  /** `none` takes back what was decided before. */
  readonly kind: 'not-needed' | 'override' | 'not-applicable' | 'lower' | 'none'
  readonly lowered_to: 'unmet' | 'partial' | null
  readonly response: 'reduce' | 'avoid' | 'transfer' | 'accept' | null
  readonly reason: string
  readonly review_at: Date | null
  readonly decided_by: string
  readonly decided_name: string
  readonly decided_at: Date
}

export type DecisionAnswerTable = {
  readonly decision: string
  readonly tenant: string | null
  readonly agreed: boolean
  readonly answer: string
  readonly answered_by: string
  readonly answered_name: string
  readonly answered_at: Date
}

/** Whether a document binds a municipality; the newest row of each counts. */
export type SourceChoiceTable = {
  readonly id: Generated<string>
  readonly tenant: string
  readonly source: string
  readonly binds: boolean
  readonly chosen_by: string
  readonly chosen_at: Date
}

/** What a municipality asks beside the documents; the newest row of each counts. */
export type AdditionTable = {
  readonly id: Generated<string>
  readonly tenant: string
  /** `own-1` and so on. */
  readonly requirement: string
  readonly section: string
  readonly title: string
  readonly wording: string
  readonly theme: string
  readonly proof: 'record' | 'attestation'
  readonly cadence: string
  readonly entry: string
  readonly retired: boolean
  readonly responsible: 'application' | 'deployment' | 'operation' | 'organization'
  /** The control that is done for it; empty for none of the product's. */
  readonly control: string
  /** The number that the municipality itself gives to it; empty for none. */
  readonly number: string
  readonly written_by: string
  readonly written_at: Date
}

/** What was read of a municipality's Excel file, until somebody accepts it: one at a time, at most a day. */
export type OwnImportTable = {
  readonly tenant: string
  /** Another file has another. */
  readonly id: string
  /** Of the file. */
  readonly name: string
  readonly sha256: string
  /** Whether a scanner has found nothing in it. */
  readonly scanned: boolean
  /** JSON. */
  readonly sheets: string
  readonly prepared_by: string
  readonly prepared_name: string
  readonly prepared_at: Date
}

/** That a municipality's pages were opened to the public or closed, or that it was asked to open them anyway. */
export type OpeningTable = {
  readonly id: Generated<string>
  readonly tenant: string
  /** `override`: without all of the proof; it holds when somebody else has agreed. */
  readonly kind: 'open' | 'override' | 'close'
  readonly reason: string
  /** Canonical JSON. */
  readonly proofs: string
  readonly missing: string
  readonly acted_by: string
  readonly acted_name: string
  readonly acted_at: Date
}

export type OpeningAnswerTable = {
  readonly opening: string
  readonly tenant: string
  readonly agreed: boolean
  readonly answer: string
  readonly answered_by: string
  readonly answered_name: string
  readonly answered_at: Date
}
