import { beginningOf, dayInJapan, dayNumber, yearMonthDay } from '../calendar.ts'
import type { Circumstances, Need, Proof, Validity } from './proof.ts'

/** The moment at which something is judged. */
export type Moment = { readonly now: number; readonly as: Circumstances }

/** Why proof does not count any longer. */
export type Stale = 'expired' | 'changed' | 'future'

/** Undefined while the proof counts. */
export function staleness(
  proof: Proof,
  validity: Validity,
  { now, as }: Moment,
): Stale | undefined {
  // A clock that was set back must not make proof of tomorrow.
  if (proof.effectiveAt > now || proof.collectedAt > now) return 'future'
  if (now >= endOf(proof, validity)) return 'expired'
  return dependsOn(proof, validity) && isOther(proof.of, as) ? 'changed' : undefined
}

/** When the proof ends, in milliseconds since 1970. */
export function endOf({ effectiveAt, validUntil }: Proof, validity: Validity): number {
  const byCadence = endByCadence(effectiveAt, validity)
  return Math.min(byCadence, validUntil ?? byCadence)
}

/** What a probe saw is of what ran then, whatever the cadence; a record depends on it where the cadence says so. */
const dependsOn = ({ way }: Proof, { kind }: Validity): boolean =>
  way === 'probe' || kind === 'until-change'

const isOther = (one: Circumstances, other: Circumstances): boolean =>
  one.version !== other.version ||
  one.settings !== other.settings ||
  one.certificate !== other.certificate ||
  one.contract !== other.contract

function endByCadence(from: number, validity: Validity): number {
  switch (validity.kind) {
    case 'span':
      return from + validity.milliseconds
    case 'until-change':
      return validity.milliseconds === undefined ? Infinity : from + validity.milliseconds
    case 'event':
      return Infinity
    case 'second-next-month':
      return endOfDayInSecondNextMonth(from, validity.day)
  }
}

/** What is of October is reported in November, and the next report is due by the 10th of December. */
function endOfDayInSecondNextMonth(from: number, day: number): number {
  const { year, month } = yearMonthDay(dayInJapan(from))
  return beginningOf(dayNumber({ year, month: month + 2, day }) + 1)
}

/** How one piece of proof that was looked at stands by itself; nothing looked at is no pass. */
export function standingOfProof(
  proof: Proof,
  validity: Validity,
  moment: Moment,
): 'failed' | 'stale' | 'shown' {
  const stale = staleness(proof, validity, moment)
  // What failed does not mend by waiting; only what ran having changed makes it unknown.
  if (proof.outcome === 'fail' || proof.targets === 0)
    return stale === 'changed' ? 'stale' : 'failed'
  return stale === undefined ? 'shown' : 'stale'
}

/** The proof that counts for a need: the newest that was true last. Errors and skips do not push it aside. */
export function newestOf<P extends Proof>(need: Need<P>, moment: Moment): P | undefined {
  return need.proofs
    .filter(({ way, outcome }) => way === need.way && (outcome === 'pass' || outcome === 'fail'))
    .filter((proof) => staleness(proof, need.validity, moment) !== 'future')
    .reduce<P | undefined>(
      (best, proof) =>
        best === undefined || countsBefore(proof, best, need.validity, moment) ? proof : best,
      undefined,
    )
}

const badness = { failed: 2, stale: 1, shown: 0 } as const

/**
 * Whether one piece of proof counts rather than another: the later one. Of two of one moment the worse counts,
 * so that no good result hides a bad one; of two alike the one of the greater number, whoever asks.
 */
function countsBefore(one: Proof, other: Proof, validity: Validity, moment: Moment): boolean {
  const worse = (proof: Proof): number => badness[standingOfProof(proof, validity, moment)]
  const by =
    one.effectiveAt - other.effectiveAt ||
    one.collectedAt - other.collectedAt ||
    worse(one) - worse(other)
  return by === 0 ? one.id > other.id : by > 0
}
