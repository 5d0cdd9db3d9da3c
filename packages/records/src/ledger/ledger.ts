import { assessed, type Assessment, type Decision } from './decision.ts'
import type { Evidence } from './evidence.ts'
import { newestOf, staleness, type Moment, type Stale } from './freshness.ts'
import type { Need, Validity, Way } from './proof.ts'
import { standingOf, statusOf, type Standing } from './status.ts'

/** A requirement, as far as its status depends on it. */
export type Asked = {
  readonly id: string
  /** What is done for it; each is shown by every probe that serves it. */
  readonly controls: readonly string[]
  /** Whether probes have to show it. */
  readonly probed: boolean
  /** What a person has to write or sign for it; undefined where nothing. */
  readonly person: 'record' | 'attestation' | undefined
  readonly validity: Validity
}

/** A probe of this version of the product, and what it shows. */
export type Look = {
  readonly id: string
  readonly version: number
  readonly controls: readonly string[]
}

/** One thing that has to be shown for a requirement, and how it stands. */
export type Shown = {
  readonly control: string
  readonly way: Way
  /** The probe, or the requirement itself where a person shows it; undefined where no probe serves the control. */
  readonly subject: string | undefined
  readonly standing: Standing
  /** What counts: the newest that was looked at. */
  readonly newest: Evidence | undefined
  /** Why that no longer counts; undefined while it does. */
  readonly stale: Stale | undefined
  /** The last try, where it gave neither a pass nor a failure. */
  readonly gap: Evidence | undefined
}

/** A requirement with its status, worked out from what is stored. */
export type LedgerRow = Assessment & { readonly id: string; readonly shown: readonly Shown[] }

/** What is stored, as far as a ledger needs it. */
export type Held = {
  readonly evidence: readonly Evidence[]
  /** The decision in force for each requirement. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** How many events there were for what is due at each; absent where nobody has counted. */
  readonly events: ReadonlyMap<string, number>
  /** What each requirement rested on when the municipality was opened: the numbers of the evidence. */
  readonly kept?: ReadonlyMap<string, ReadonlySet<string>>
}

/** All requirements with their status at a moment, in the order in which they are asked. */
export function ledgerOf(
  asked: readonly Asked[],
  looks: readonly Look[],
  { evidence, decisions, events, kept = new Map() }: Held,
  moment: Moment,
): readonly LedgerRow[] {
  const bySubject = Map.groupBy(evidence, ({ way, subject }) => keyOf(way, subject))
  const byControl = new Map<string, readonly Look[]>()
  for (const look of looks)
    for (const control of look.controls)
      byControl.set(control, [...(byControl.get(control) ?? []), look])
  return asked.map((one) => {
    const wanted = needsOf(one, byControl, bySubject, events.get(one.id), moment, kept.get(one.id))
    const computed = statusOf(
      wanted.map(({ need }) => need),
      moment,
    )
    const shown = wanted.map(({ need, subject }) => shownOf(need, subject, moment))
    return { id: one.id, shown, ...assessed(computed, decisions.get(one.id), moment.now) }
  })
}

const keyOf = (way: Way, subject: string): string => `${way} ${subject}`

const nothing: ReadonlySet<string> = new Set()

type Wanted = { readonly need: Need<Evidence>; readonly subject: string | undefined }

/** Every probe of every control, and the person's part where there is one. */
function needsOf(
  { id, controls, probed, person, validity }: Asked,
  looks: ReadonlyMap<string, readonly Look[]>,
  evidence: ReadonlyMap<string, readonly Evidence[]>,
  events: number | undefined,
  moment: Moment,
  kept: ReadonlySet<string> = nothing,
): readonly Wanted[] {
  const by = (control: string, look: Look | undefined): Wanted => ({
    subject: look?.id,
    need: {
      control,
      way: 'probe',
      validity,
      events,
      proofs:
        look === undefined
          ? []
          : holding(
              (evidence.get(keyOf('probe', look.id)) ?? [])
                // What an earlier version of the probe saw, it judged otherwise.
                .filter(
                  ({ id: of, subjectVersion }) => kept.has(of) || subjectVersion === look.version,
                )
                .map((proof) => underEvery(proof, moment)),
              kept,
              validity,
              moment,
            ),
    },
  })
  const probes = probed
    ? controls.flatMap((control): readonly Wanted[] => {
        const serving = looks.get(control) ?? []
        return serving.length === 0
          ? [by(control, undefined)]
          : serving.map((look) => by(control, look))
      })
    : []
  if (person === undefined) return probes
  const proofs = holding(evidence.get(keyOf(person, id)) ?? [], kept, validity, moment)
  const need: Need<Evidence> = { control: controls[0] ?? id, way: person, validity, events, proofs }
  return [...probes, { need, subject: id }]
}

/** What a probe saw of the whole installation holds under every contract that it serves. */
const underEvery = (proof: Evidence, { as }: Moment): Evidence =>
  proof.tenant === undefined ? { ...proof, of: { ...proof.of, contract: as.contract } } : proof

/**
 * What an opening rested on holds whatever runs since, under the same contract: what was due once before the
 * launch is not due again at every build. A pass of before that build no longer stands in its way; a failure does.
 */
function holding(
  proofs: readonly Evidence[],
  kept: ReadonlySet<string>,
  validity: Validity,
  moment: Moment,
): readonly Evidence[] {
  if (!proofs.some(({ id }) => kept.has(id))) return proofs
  return proofs.flatMap((proof) => {
    if (kept.has(proof.id)) return [{ ...proof, of: { ...moment.as, contract: proof.of.contract } }]
    const isPass = proof.outcome === 'pass' && proof.targets > 0
    return isPass && staleness(proof, validity, moment) === 'changed' ? [] : [proof]
  })
}

function shownOf(need: Need<Evidence>, subject: string | undefined, moment: Moment): Shown {
  const newest = newestOf(need, moment)
  const last = need.proofs
    .filter(({ collectedAt }) => collectedAt <= moment.now)
    .reduce<Evidence | undefined>(
      (best, one) => (best === undefined || isLater(one, best) ? one : best),
      undefined,
    )
  return {
    control: need.control,
    way: need.way,
    subject,
    standing: standingOf(need, moment),
    newest,
    stale: newest && staleness(newest, need.validity, moment),
    gap: last !== undefined && isGap(last) ? last : undefined,
  }
}

const isGap = ({ outcome }: Evidence): boolean => outcome !== 'pass' && outcome !== 'fail'

/** Of two tries of one moment the one that gave nothing is told. */
function isLater(one: Evidence, other: Evidence): boolean {
  const by = one.collectedAt - other.collectedAt || Number(isGap(one)) - Number(isGap(other))
  return by === 0 ? one.id > other.id : by > 0
}
