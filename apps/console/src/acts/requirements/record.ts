import { randomUUID } from 'node:crypto'
import type { EvidenceFile } from '@zeimori/records'
import { writeEvidence, type Within } from '@zeimori/store'
import { beginningOfDay } from '../../ledger/day-given.ts'
import type { Services } from '../../services.ts'
import { dayText } from '../../texts/day.ts'
import type { Act, Caller, Outcome, Refusal } from '../act.ts'
import { digestOf, enter, judge, type LookedAt } from '../attachments/add.ts'
import { notValid } from './decide.ts'
import { lineOf } from './line-of.ts'

/** What somebody writes down or signs for a requirement of a municipality. */
export type RecordGiven = {
  readonly tenant: string
  readonly requirement: string
  /** Whether it says that the requirement is met. */
  readonly outcome: 'pass' | 'fail'
  readonly text: string
  /** Who stands for it, and in which office. */
  readonly signer: { readonly name: string; readonly office: string }
  /** The day on which it was so, 「2026-11-22」. */
  readonly effectiveOn: string
  /** The last day on which it holds; empty leaves it to the requirement's cadence. */
  readonly validUntil: string
  readonly file: LookedAt | undefined
}

const day = 24 * 60 * 60 * 1000

type Times = { readonly effectiveAt: number; readonly validUntil: number | undefined }

/** When it was so and until when it holds, or what is wrong with either. */
function timesOf(
  { effectiveOn, validUntil }: Pick<RecordGiven, 'effectiveOn' | 'validUntil'>,
  now: Date,
): Times | { readonly refusal: Refusal } {
  const from = beginningOfDay(effectiveOn)
  if (from === undefined || from > now.getTime())
    return { refusal: notValid('effectiveOn', 'record-day') }
  // Of today it is from now on, so that of two of one day the later counts.
  const effectiveAt = effectiveOn === dayText(now) ? now.getTime() : from
  if (validUntil === '') return { effectiveAt, validUntil: undefined }
  const last = beginningOfDay(validUntil)
  return last === undefined || last + day <= now.getTime()
    ? { refusal: notValid('validUntil', 'record-until') }
    : { effectiveAt, validUntil: last + day }
}

async function run(
  within: Within,
  given: RecordGiven,
  caller: Caller,
  now: Date,
  services: Services,
  way: 'record' | 'attestation',
): Promise<Outcome<{ readonly id: string }>> {
  const { tenant, requirement, text, signer, outcome, file } = given
  const what = { kind: 'requirement', id: requirement }
  const refuse = (refusal: Refusal) => ({ ok: false, refusal, what }) as const
  const line = await lineOf(within, services, tenant, requirement)
  if (line === undefined || services.ledger === undefined || line.asked.person !== way)
    return refuse({ code: 'not-found' })
  if (text.trim() === '') return refuse(notValid('text', 'record-text'))
  if (signer.name.trim() === '') return refuse(notValid('signer', 'record-signer'))
  const times = timesOf(given, now)
  if ('refusal' in times) return refuse(times.refusal)
  const judged = file && judge(file)
  if (judged?.ok === false) return refuse(notValid('file', judged.rule))
  const id = randomUUID()
  const files: readonly EvidenceFile[] =
    file && judged
      ? [
          {
            id: file.id,
            name: judged.name,
            size: file.bytes.length,
            sha256: digestOf(file.bytes),
          },
        ]
      : []
  const digest = await writeEvidence(within, {
    id,
    tenant,
    requirement,
    way,
    outcome,
    said: { text: text.trim(), signer, files },
    collectedAt: now.getTime(),
    ...times,
    of: services.ledger.running(),
    by: { id: caller.id, name: caller.name },
  })
  if (file && judged) await enter(within, file, judged, { tenant, evidence: id }, caller, now)
  return {
    ok: true,
    result: { id },
    what: { kind: 'evidence', id },
    changes: {
      requirement: { before: null, after: requirement },
      way: { before: null, after: way },
      outcome: { before: null, after: outcome },
      digest: { before: null, after: digest },
    },
  }
}

/** Keeps a dated record for a requirement, with its file. */
export const recordEvidence: Act<RecordGiven, { readonly id: string }> = {
  permission: 'evidence.record',
  action: 'evidence.record',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: (within, given, caller, now, services) =>
    run(within, given, caller, now, services, 'record'),
}

/** Signs for a requirement: only shortly after she has proved anew who she is. */
export const attest: Act<RecordGiven, { readonly id: string }> = {
  ...recordEvidence,
  dangerous: true,
  run: (within, given, caller, now, services) =>
    run(within, given, caller, now, services, 'attestation'),
}
