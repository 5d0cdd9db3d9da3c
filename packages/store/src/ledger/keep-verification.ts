import { hash, randomUUID } from 'node:crypto'
import { zstdCompressSync } from 'node:zlib'
import {
  canonicalJson,
  verificationText,
  type AuditEvent,
  type Canonical,
  type Outcome,
} from '@zeimori/records'
import type { Sealing } from '../audit/sealing.ts'
import { appendEvents } from '../audit/append-event.ts'
import type { Store } from '../connect/open.ts'
import { forVerifier, type Within } from '../within.ts'

/** What one probe gave. Times are milliseconds since 1970. */
export type ProbeResult = {
  readonly subject: string
  readonly subjectVersion: number
  readonly outcome: Outcome
  /** How many things were looked at. */
  readonly targets: number
  readonly findings: Canonical
  /** Why there is no pass and no failure. */
  readonly reason: string | undefined
  readonly effectiveAt: number
  /** What it had before it; undefined where it had nothing. */
  readonly raw: Canonical | undefined
}

/** A run of the probes, to be kept. */
export type Verification = {
  readonly startedAt: number
  readonly endedAt: number
  readonly startedBy: string
  readonly target: string
  /** What looked, with its version. */
  readonly tool: string
  /** What ran: its version, the hash of its settings, its certificate. */
  readonly of: {
    readonly version: string
    readonly settings: string
    readonly certificate: string | undefined
  }
  readonly results: readonly ProbeResult[]
}

/** When, where and who: what the record of a run needs beside the run. */
export type Recording = Pick<AuditEvent, 'at' | 'where' | 'who'>

const sha256 = (text: string): string => hash('sha256', text, 'hex')

/**
 * Keeps a run, its evidence and its record in the audit log: all of it, or nothing.
 * @returns the number and the digest of the run
 */
export async function keepVerification(
  store: Store,
  sealing: Sealing,
  verification: Verification,
  recording: Recording,
): Promise<{ readonly id: string; readonly digest: string }> {
  const id = randomUUID()
  const results = verification.results.map((result) => {
    const raw = result.raw === undefined ? undefined : canonicalJson(result.raw)
    return {
      ...result,
      findings: canonicalJson(result.findings),
      text: raw,
      sha256: raw === undefined ? undefined : sha256(raw),
    }
  })
  const digest = sha256(verificationText(results))
  const event: AuditEvent = {
    ...recording,
    what: { kind: 'verification', id, count: results.length },
    how: {
      action: 'evidence.collect',
      result: 'ok',
      changes: { digest: { before: null, after: digest } },
    },
  }
  await forVerifier(store, async (within) => {
    await insertRun(within, id, digest, verification)
    for (const { text, sha256: name } of results)
      if (text !== undefined && name !== undefined) await insertRaw(within, name, text)
    await insertEvidence(within, id, verification, results)
    await appendEvents(within, sealing, [event])
  })
  return { id, digest }
}

const insertRun = (within: Within, id: string, digest: string, run: Verification) =>
  within
    .insertInto('verification')
    .values({
      id,
      digest,
      started_at: new Date(run.startedAt),
      ended_at: new Date(run.endedAt),
      started_by: run.startedBy,
      target: run.target,
    })
    .execute()

/** What has been seen before is not kept twice. */
const insertRaw = (within: Within, name: string, text: string) =>
  within
    .insertInto('raw_output')
    .values({
      sha256: name,
      size: Buffer.byteLength(text),
      packed: zstdCompressSync(text),
    })
    .onConflict((on) => on.column('sha256').doNothing())
    .execute()

type Kept = Omit<ProbeResult, 'findings' | 'raw'> & {
  readonly findings: string
  readonly sha256: string | undefined
}

async function insertEvidence(
  within: Within,
  verification: string,
  run: Verification,
  results: readonly Kept[],
): Promise<void> {
  if (results.length === 0) return
  await within
    .insertInto('evidence')
    .values(
      results.map((result) => ({
        id: randomUUID(),
        tenant: null,
        verification,
        way: 'probe' as const,
        subject: result.subject,
        subject_version: result.subjectVersion,
        outcome: result.outcome,
        targets: result.targets,
        findings: result.findings,
        reason: result.reason ?? null,
        effective_at: new Date(result.effectiveAt),
        collected_at: new Date(run.endedAt),
        valid_until: null,
        target: run.target,
        tool: run.tool,
        version: run.of.version,
        settings: run.of.settings,
        certificate: run.of.certificate ?? null,
        contract: null,
        sha256: result.sha256 ?? null,
        by_id: null,
        by_name: null,
      })),
    )
    .execute()
}
