import { canonicalJson, type Canonical } from '../canonical.ts'
import type { Outcome, Proof } from './proof.ts'

/** A piece of evidence as the ledger holds it. */
export type Evidence = Proof & {
  /** The municipality; undefined where it is of the whole installation. */
  readonly tenant: string | undefined
  /** A probe's id, or the requirement that a person's record is for. */
  readonly subject: string
  /** The probe's version; undefined for what people wrote. */
  readonly subjectVersion: number | undefined
  /** The run that it comes from; undefined for what people wrote. */
  readonly verification: string | undefined
  /** Why there is no pass and no failure. */
  readonly reason: string | undefined
  /** What was looked at: an address, a host. */
  readonly target: string
  /** What looked, with its version. */
  readonly tool: string
  /** SHA-256 of what it had before it. */
  readonly sha256: string | undefined
  /** Who wrote it down or signed it. */
  readonly by: { readonly id: string; readonly name: string } | undefined
  /** The earlier record that it takes back; absent where it takes back none. */
  readonly withdraws?: string | undefined
}

/** A file that goes with a record, as the record names it. */
export type EvidenceFile = {
  /** The number of the attachment. */
  readonly id: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** SHA-256 in base64. */
  readonly sha256: string
}

/** What a person wrote down or signed. */
export type Said = {
  readonly text: string
  /** Who stands for it, and in which office; of an attestation always, of a record where it is another. */
  readonly signer: { readonly name: string; readonly office: string }
  readonly files: readonly EvidenceFile[]
}

/** What a record's digest is taken over: everything that counts, and the digests of its files. */
export const writtenText = (
  one: Pick<Evidence, 'id' | 'tenant' | 'way' | 'subject' | 'outcome' | 'reason'> &
    Pick<Evidence, 'effectiveAt' | 'collectedAt' | 'validUntil' | 'of' | 'by' | 'withdraws'> & {
      /** Canonical JSON. */
      readonly findings: string
    },
): string =>
  canonicalJson({
    id: one.id,
    tenant: one.tenant,
    way: one.way,
    subject: one.subject,
    outcome: one.outcome,
    reason: one.reason,
    effectiveAt: one.effectiveAt,
    collectedAt: one.collectedAt,
    validUntil: one.validUntil,
    of: one.of,
    by: one.by,
    withdraws: one.withdraws,
    findings: one.findings,
  } satisfies Canonical)

/** What one probe gave in a run, as far as the run's digest covers it. */
export type Sealed = {
  readonly subject: string
  readonly subjectVersion: number
  readonly outcome: Outcome
  readonly targets: number
  /** Canonical JSON. */
  readonly findings: string
  readonly reason: string | undefined
  readonly effectiveAt: number
  readonly sha256: string | undefined
}

/**
 * What the digest of a run is taken over: with the record that repeats it in the audit log, nothing of the run
 * can be changed, added or left out unseen.
 */
export const verificationText = (all: readonly Sealed[]): string =>
  canonicalJson(
    all
      .map(
        ({ subject, subjectVersion, outcome, targets, findings, reason, effectiveAt, sha256 }) => ({
          subject,
          subjectVersion,
          outcome,
          targets,
          findings,
          reason,
          effectiveAt,
          sha256,
        }),
      )
      .toSorted((a, b) =>
        a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0,
      ) satisfies Canonical,
  )
