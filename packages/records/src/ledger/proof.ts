/** What a status is worked out from. Times are milliseconds since 1970. */

/** How something was shown: found by a probe, written down by a person with a date, or declared and signed. */
export type Way = 'probe' | 'record' | 'attestation'

/**
 * What came of looking.
 * - `pass`, `fail`: looked at, at least one target
 * - `error`: the looking itself broke off
 * - `skipped`: not looked at, with a reason
 * - `absent`: the part of the product that it looks at is not installed here
 */
export type Outcome = 'pass' | 'fail' | 'error' | 'skipped' | 'absent'

/** What proof was taken of. When any of these is another now, the proof is of something else. */
export type Circumstances = {
  /** The build that ran. */
  readonly version: string
  /** Hash of the settings in force. */
  readonly settings: string
  /** Fingerprint of the certificate; undefined where there is none. */
  readonly certificate: string | undefined
  /** The contract under which it was given. */
  readonly contract: string
}

/** One piece of evidence. It is never changed; newer evidence stands beside it. */
export type Proof = {
  /** Its number, which says nothing of when it was written. */
  readonly id: string
  readonly way: Way
  readonly outcome: Outcome
  /** How many things were looked at. None is no pass. */
  readonly targets: number
  /** When it was so, which may be long before it was written down. */
  readonly effectiveAt: number
  readonly collectedAt: number
  /** What its collector set as its end; undefined leaves it to the requirement's cadence. */
  readonly validUntil: number | undefined
  readonly of: Circumstances
}

/** How long proof holds, beside what its collector set. */
export type Validity =
  | { readonly kind: 'span'; readonly milliseconds: number }
  /** Until the end of this day of the month after next, in Japan. */
  | { readonly kind: 'second-next-month'; readonly day: number }
  /** As long as the circumstances stay, at most so long. */
  | { readonly kind: 'until-change'; readonly milliseconds: number | undefined }
  /** Of one event; it does not age. */
  | { readonly kind: 'event' }

/** One thing that has to be shown, in one way, for a requirement. */
export type Need<P extends Proof = Proof> = {
  /** The control that it shows. */
  readonly control: string
  readonly way: Way
  readonly validity: Validity
  /** All evidence for it, in any order. */
  readonly proofs: readonly P[]
  /**
   * For what is due at each event: how many there were in the period, by a count that says where it comes from.
   * Undefined where nobody has counted, which is not the same as none.
   */
  readonly events: number | undefined
}
