import { randomUUID } from 'node:crypto'
import { canonicalJson, type Canonical, type Circumstances } from '@zeimori/records'
import type { Within } from '../within.ts'

/** A dated record or a signed attestation for one requirement of one municipality. Times are milliseconds. */
export type WrittenProof = {
  readonly tenant: string
  readonly requirement: string
  readonly way: 'record' | 'attestation'
  /** Whether it says that the requirement is met. */
  readonly outcome: 'pass' | 'fail'
  /** What was written. */
  readonly said: Canonical
  /** When it was so, which may be long before it is written down. */
  readonly effectiveAt: number
  readonly collectedAt: number
  readonly validUntil: number | undefined
  readonly of: Circumstances
  readonly by: { readonly id: string; readonly name: string }
}

/** Keeps what a person wrote, in the transaction of the act that says so. */
export async function writeEvidence(within: Within, proof: WrittenProof): Promise<string> {
  const id = randomUUID()
  await within
    .insertInto('evidence')
    .values({
      id,
      tenant: proof.tenant,
      verification: null,
      way: proof.way,
      subject: proof.requirement,
      subject_version: null,
      outcome: proof.outcome,
      targets: 1,
      findings: canonicalJson(proof.said),
      reason: null,
      effective_at: new Date(proof.effectiveAt),
      collected_at: new Date(proof.collectedAt),
      valid_until: proof.validUntil === undefined ? null : new Date(proof.validUntil),
      target: proof.tenant,
      tool: proof.way,
      version: proof.of.version,
      settings: proof.of.settings,
      certificate: proof.of.certificate ?? null,
      contract: proof.of.contract,
      sha256: null,
      by_id: proof.by.id,
      by_name: proof.by.name,
    })
    .execute()
  return id
}
