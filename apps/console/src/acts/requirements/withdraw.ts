import { randomUUID } from 'node:crypto'
import { writeEvidence } from '@zeimori/store'
import { sheetOf } from '../../ledger/read-ledger.ts'
import type { Act } from '../act.ts'
import { notValid } from './decide.ts'

export type Withdrawal = {
  readonly tenant: string
  readonly requirement: string
  /** The record that is taken back. */
  readonly evidence: string
  readonly reason: string
}

/** Takes a record back, by a later one that says why. Both stay in the history. */
export const withdrawEvidence: Act<Withdrawal, { readonly id: string }> = {
  permission: 'evidence.record',
  action: 'evidence.withdraw',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, { tenant, requirement, evidence, reason }, caller, now, services) => {
    const what = { kind: 'evidence', id: evidence }
    if (services.ledger === undefined) return { ok: false, refusal: { code: 'not-found' }, what }
    if (reason.trim() === '')
      return { ok: false, refusal: notValid('reason', 'decision-no-reason'), what }
    const { written } = await sheetOf(within, services, services.ledger, tenant, 'lately')
    const found = written.find((one) => one.evidence.id === evidence && one.fault !== 'missing')
    if (found === undefined || found.evidence.subject !== requirement)
      return { ok: false, refusal: { code: 'not-found' }, what }
    const { way, outcome } = found.evidence
    const isOver = found.withdrawnBy !== undefined || found.evidence.withdraws !== undefined
    if (isOver || way === 'probe')
      return { ok: false, refusal: { code: 'already', state: outcome }, what }
    const id = randomUUID()
    const digest = await writeEvidence(within, {
      id,
      tenant,
      requirement,
      way,
      outcome: 'skipped',
      reason: reason.trim(),
      withdraws: evidence,
      said: { text: reason.trim(), signer: { name: caller.name, office: '' }, files: [] },
      effectiveAt: now.getTime(),
      collectedAt: now.getTime(),
      validUntil: undefined,
      of: services.ledger.running(),
      by: { id: caller.id, name: caller.name },
    })
    return {
      ok: true,
      result: { id },
      what: { kind: 'evidence', id },
      changes: {
        requirement: { before: null, after: requirement },
        way: { before: null, after: way },
        withdraws: { before: null, after: evidence },
        digest: { before: null, after: digest },
      },
    }
  },
}
