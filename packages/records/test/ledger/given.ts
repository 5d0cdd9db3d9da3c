import type { Circumstances, Need, Proof } from '@zeimori/records'

export const now = Date.UTC(2026, 10, 22, 3)
export const hour = 60 * 60 * 1000
export const day = 24 * hour

export const running: Circumstances = {
  version: 'v1',
  settings: 's1',
  certificate: 'c1',
  contract: 'k1',
}
export const moment = { now, as: running }

/** A pass of a minute ago, or as changed. */
export const proof = (changes: Partial<Proof> = {}): Proof => ({
  id: 'e',
  way: 'probe',
  outcome: 'pass',
  targets: 1,
  effectiveAt: now - 60_000,
  collectedAt: now - 60_000,
  validUntil: undefined,
  of: running,
  ...changes,
})

/** What a daily probe has to show, or as changed. */
export const need = (proofs: readonly Proof[], changes: Partial<Need> = {}): Need => ({
  control: 'a',
  way: 'probe',
  validity: { kind: 'span', milliseconds: 26 * hour },
  proofs,
  events: undefined,
  ...changes,
})
