import type { Asked, Validity } from '@zeimori/records'
import { cadences, type Cadence, type Requirement } from '@zeimori/requirements'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** How long proof of a cadence holds, as the ledger reckons. A year is one of 366 days. */
export function validityOf(cadence: Cadence): Validity {
  const { validity } = cadences[cadence]
  switch (validity.kind) {
    case 'hours':
      return { kind: 'span', milliseconds: validity.count * hour }
    case 'days':
      return { kind: 'span', milliseconds: validity.count * day }
    case 'years':
      return { kind: 'span', milliseconds: validity.count * 366 * day }
    case 'until-change':
      return {
        kind: 'until-change',
        milliseconds: 'maxDays' in validity ? validity.maxDays * day : undefined,
      }
    case 'second-next-month':
    case 'event':
      return validity
  }
}

/** A requirement as the ledger asks it. Where it has a criterion and an entry, it needs both. */
export const askedOf = ({
  id,
  controls,
  proof,
  cadence,
  criterion,
  entry,
}: Pick<Requirement, 'id' | 'controls' | 'proof' | 'cadence' | 'criterion' | 'entry'>): Asked => ({
  id,
  controls,
  probed: criterion !== undefined,
  person: entry === undefined ? undefined : proof === 'attestation' ? 'attestation' : 'record',
  validity: validityOf(cadence),
})
