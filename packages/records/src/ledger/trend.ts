import type { Evidence } from './evidence.ts'
import { ledgerOf, type Asked, type Held, type Look } from './ledger.ts'
import type { Circumstances } from './proof.ts'
import { worstFirst, type Status } from './status.ts'

/** How many requirements stood in each status at a moment. */
export type Standings = { readonly at: number; readonly counts: ReadonlyMap<Status, number> }

/** What a ledger of the past is worked out from. Times are milliseconds since 1970. */
export type Past = {
  readonly asked: readonly Asked[]
  readonly looks: readonly Look[]
  /** What the probes found, in any order: of each day the last is enough. */
  readonly probed: readonly Evidence[]
  /** What people had written, decided and opened at a moment. */
  readonly people: (at: number) => Held
  /** What runs now, where no probe tells what ran then. */
  readonly running: Circumstances
}

/**
 * How the requirements stood at some moments, as the ledger showed it then: by the probes in the versions that
 * they had, and of what ran when they looked last.
 * @param moments in their order, the earliest first
 */
export function standingsAt(
  { asked, looks, probed, people, running }: Past,
  moments: readonly number[],
): readonly Standings[] {
  const versions = new Map(looks.map(({ id, version }) => [id, version]))
  const inOrder = probed
    // What a clock that was ahead dated into the future is left out.
    .filter(({ effectiveAt, collectedAt }) => effectiveAt <= collectedAt)
    .toSorted((a, b) => a.collectedAt - b.collectedAt)
  const newest = new Map<string, readonly Evidence[]>()
  let as = running
  let next = 0
  return moments.map((at) => {
    for (let one = inOrder[next]; one !== undefined && one.collectedAt <= at; one = inOrder[next]) {
      const subjectVersion = versions.get(one.subject)
      newest.set(one.subject, withNewer(newest.get(one.subject), { ...one, subjectVersion }))
      as = { ...one.of, contract: running.contract }
      next++
    }
    const { evidence, ...held } = people(at)
    const all = [...[...newest.values()].flat(), ...evidence]
    const rows = ledgerOf(asked, looks, { ...held, evidence: all }, { now: at, as })
    return { at, counts: countsOf(rows.map(({ status }) => status)) }
  })
}

/** The newest so far; what is of one moment stays together, for the ledger to choose. */
function withNewer(known: readonly Evidence[] = [], one: Evidence): readonly Evidence[] {
  const [first] = known
  const by =
    first === undefined
      ? 1
      : one.effectiveAt - first.effectiveAt || one.collectedAt - first.collectedAt
  return by > 0 ? [one] : by === 0 ? [...known, one] : known
}

/** How many there are of each status, the worst first. */
export const countsOf = (statuses: readonly Status[]): ReadonlyMap<Status, number> =>
  new Map(
    worstFirst.map((status) => [status, statuses.filter((one) => one === status).length] as const),
  )
