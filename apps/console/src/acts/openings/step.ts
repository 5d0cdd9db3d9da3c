import type { Change } from '@zeimori/records'
import { writeOpening, type OpeningGap, type OpeningProof, type Within } from '@zeimori/store'
import { openingText } from '../../texts/openings.ts'
import type { Caller, Outcome } from '../act.ts'
import { tellSettings } from '../settings-notice.ts'

/** One step in the life of a municipality's pages. */
export type OpeningStep = {
  readonly tenant: string
  readonly kind: 'open' | 'override' | 'close'
  readonly reason: string
  readonly proofs: readonly OpeningProof[]
  readonly missing: readonly OpeningGap[]
}

/** Writes it, and has the municipality's administrators told. @param changes beside the step itself */
export async function takeStep(
  within: Within,
  step: OpeningStep,
  caller: Caller,
  now: Date,
  changes: Readonly<Record<string, Change>> = {},
): Promise<Extract<Outcome<{ readonly id: string }>, { readonly ok: true }>> {
  const { tenant, kind } = step
  const reason = step.reason.trim()
  const by = { id: caller.id, name: caller.name }
  const id = await writeOpening(within, { ...step, reason, by, at: now })
  return {
    ok: true,
    result: { id },
    what: { kind: 'tenant', id: tenant },
    ...(reason !== '' && { reason }),
    changes: { opening: { before: null, after: id }, ...changes },
    notices: [tellSettings(tenant, caller, [openingText.told[kind]], now)],
  }
}
