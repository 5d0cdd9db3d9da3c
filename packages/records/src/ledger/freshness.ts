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

/** The proof that counts for a need: the newest that was true last. Errors and skips do not push it aside. */
export function newestOf<P extends Proof>(need: Need<P>, moment: Moment): P | undefined {
  return need.proofs
    .filter(({ way, outcome }) => way === need.way && (outcome === 'pass' || outcome === 'fail'))
    .filter((proof) => staleness(proof, need.validity, moment) !== 'future')
    .reduce<P | undefined>((best, proof) => (isNewer(proof, best) ? proof : best), undefined)
}

/** Of two from the same moment the failure counts. */
const isNewer = (proof: Proof, best: Proof | undefined): boolean =>
  best === undefined ||
  proof.effectiveAt > best.effectiveAt ||
  (proof.effectiveAt === best.effectiveAt &&
    (proof.collectedAt > best.collectedAt ||
      (proof.collectedAt === best.collectedAt && proof.outcome === 'fail')))
