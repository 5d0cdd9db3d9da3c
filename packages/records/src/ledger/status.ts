import { newestOf, staleness, standingOfProof, type Moment } from './freshness.ts'
import type { Need } from './proof.ts'

/**
 * How a requirement stands, worked out and never typed in. `not-needed` and `not-applicable` only people
 * can say, with reasons: see `decision.ts`.
 */
export type Computed = 'met' | 'partial' | 'unmet' | 'recheck' | 'unchecked' | 'no-event'
export type Status = Computed | 'not-needed' | 'not-applicable'

/** The words of the ledger and of every form. */
export const statusText: Readonly<Record<Status, string>> = {
  met: '対応済',
  partial: '一部',
  unmet: '未対策',
  recheck: '要再確認',
  unchecked: '未検査',
  'no-event': '該当事象なし',
  'not-needed': '対応不要',
  'not-applicable': '該当なし',
}

/** From the worst to the best; the ledger has this one order. */
export const worstFirst: readonly Status[] = [
  'unmet',
  'unchecked',
  'recheck',
  'partial',
  'not-needed',
  'not-applicable',
  'no-event',
  'met',
]

/** How one need stands. */
export type Standing = 'shown' | 'failed' | 'stale' | 'none' | 'no-event'

/** How one need stands at a moment. */
export function standingOf(need: Need, moment: Moment): Standing {
  if (need.validity.kind === 'event') return standingOfEvents(need, moment)
  const newest = newestOf(need, moment)
  return newest === undefined ? 'none' : standingOfProof(newest, need.validity, moment)
}

/** Every event needs its own proof; where none happened, none is due. */
function standingOfEvents(need: Need, moment: Moment): Standing {
  if (need.events === undefined) return 'none'
  if (need.events === 0) return 'no-event'
  const counted = need.proofs.filter(
    (proof) => proof.way === need.way && staleness(proof, need.validity, moment) !== 'future',
  )
  if (counted.some(({ outcome }) => outcome === 'fail')) return 'failed'
  const shown = counted.filter(({ outcome, targets }) => outcome === 'pass' && targets > 0)
  return shown.length >= need.events ? 'shown' : 'none'
}

/**
 * How a requirement stands, given all that has to be shown for it. What broke off, was skipped or is absent
 * never counts, and no need at all is no proof.
 */
export function statusOf(needs: readonly Need[], moment: Moment): Computed {
  const standings = needs.map((need) => standingOf(need, moment))
  const some = (standing: Standing): boolean => standings.includes(standing)
  if (some('failed')) return 'unmet'
  if (standings.length === 0) return 'unchecked'
  const open = some('stale') || some('none')
  if (!open) return some('shown') ? 'met' : 'no-event'
  if (some('shown')) return 'partial'
  return some('stale') ? 'recheck' : 'unchecked'
}
