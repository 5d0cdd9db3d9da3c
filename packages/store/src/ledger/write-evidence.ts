import { hash } from 'node:crypto'
import { canonicalJson, writtenText, type Canonical, type Circumstances } from '@zeimori/records'
import type { Within } from '../within.ts'

/** A dated record or a signed attestation for one requirement of one municipality. Times are milliseconds. */
export type WrittenProof = {
  /** A number of its own (UUID). */
  readonly id: string
  readonly tenant: string
  readonly requirement: string
  readonly way: 'record' | 'attestation'
  /** Whether it says that the requirement is met; `skipped` for what takes an earlier one back. */
  readonly outcome: 'pass' | 'fail' | 'skipped'
  /** Why an earlier one is taken back. */
  readonly reason?: string
  /** The earlier one. */
  readonly withdraws?: string
  /** What was written. */
  readonly said: Canonical
  /** When it was so, which may be long before it is written down. */
  readonly effectiveAt: number
  readonly collectedAt: number
  readonly validUntil: number | undefined
  readonly of: Circumstances
  readonly by: { readonly id: string; readonly name: string }
}

/**
 * Keeps what a person wrote, in the transaction of the act that says so.
 * @returns its digest (SHA-256, hexadecimal), which the act's record in the audit log has to repeat
 */
export async function writeEvidence(within: Within, proof: WrittenProof): Promise<string> {
  const findings = canonicalJson(proof.said)
  const { id, tenant, requirement: subject, way, outcome, reason, withdraws } = proof
  await within
    .insertInto('evidence')
    .values({
      id,
      tenant,
      verification: null,
      way,
      subject,
      subject_version: null,
      outcome,
      targets: 1,
      findings,
      reason: reason ?? null,
      effective_at: new Date(proof.effectiveAt),
      collected_at: new Date(proof.collectedAt),
      valid_until: proof.validUntil === undefined ? null : new Date(proof.validUntil),
      target: tenant,
      tool: way,
      version: proof.of.version,
      settings: proof.of.settings,
      certificate: proof.of.certificate ?? null,
      contract: proof.of.contract,
      sha256: null,
      by_id: proof.by.id,
      by_name: proof.by.name,
      withdraws: withdraws ?? null,
    })
    .execute()
  return hash('sha256', writtenText({ ...proof, subject, reason, findings }), 'hex')
}
