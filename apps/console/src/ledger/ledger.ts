import type { Asked, Circumstances, Look, Validity } from '@zeimori/records'
import type { Cadence } from '@zeimori/requirements'

/** A probe, as far as the ledger's pages tell of it. */
export type ShownProbe = Look & {
  readonly title: string
  /** How a person would check the same by hand. */
  readonly byHand: string
}

/** What the ledger is worked out from beside the database. Only the command knows it. */
export type Ledger = {
  /** Every requirement of the catalogue, as the ledger asks it. */
  readonly asked: readonly Asked[]
  /** How long proof of a cadence holds: for what a municipality asks itself. */
  readonly validityOf: (cadence: Cadence) => Validity
  readonly probes: readonly ShownProbe[]
  /** What runs now: evidence of another version, of other settings or of another certificate is stale. */
  readonly running: () => Circumstances
}
