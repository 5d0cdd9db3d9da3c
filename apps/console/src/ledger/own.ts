import type { Asked } from '@zeimori/records'
import {
  cadences,
  controls,
  themes,
  type Cadence,
  type ControlId,
  type LedgerRequirement,
  type Theme,
} from '@zeimori/requirements'
import type { OwnRequirement } from '@zeimori/store'
import type { Ledger } from './ledger.ts'

export const isTheme = (text: string): text is Theme => Object.hasOwn(themes, text)
export const isControl = (text: string): text is ControlId => Object.hasOwn(controls, text)
const isCadence = (text: string): text is Cadence => Object.hasOwn(cadences, text)

/** How often people can be asked for a record: not at every event, which nobody counts for them. */
export const ownCadences: readonly Cadence[] = Object.keys(cadences)
  .filter(isCadence)
  .filter((cadence) => cadences[cadence].validity.kind !== 'event')

export const isOwnCadence = (text: string): text is Cadence =>
  ownCadences.some((cadence) => cadence === text)

/** What a municipality asks itself, as its ledger shows it beside the documents'. */
export const asRequirement = (one: OwnRequirement): LedgerRequirement => ({
  id: one.requirement,
  source: 'own',
  section: [one.number, one.section].filter((part) => part !== '').join(' '),
  lines: undefined,
  title: one.title,
  wording: one.wording,
  theme: isTheme(one.theme) ? one.theme : 'contract-org',
  responsible: one.responsible,
  strength: 'must',
  proof: one.proof,
  cadence: cadenceOf(one),
  criterion: undefined,
  entry: one.entry,
  unproved: undefined,
  strictest: false,
  related: [],
  controls: isControl(one.control) ? [one.control] : [],
  systems: [],
  rulings: [],
  patterns: [],
})

/** The same as the ledger reckons with it: shown by a record or an attestation alone. */
export const askedOwn = (
  one: OwnRequirement,
  { validityOf }: Pick<Ledger, 'validityOf'>,
): Asked => ({
  id: one.requirement,
  controls: isControl(one.control) ? [one.control] : [],
  probed: false,
  person: one.proof,
  validity: validityOf(cadenceOf(one)),
})

/** What another version of the product called otherwise is asked for every day, until somebody looks. */
const cadenceOf = ({ cadence }: OwnRequirement): Cadence =>
  isOwnCadence(cadence) ? cadence : 'daily'
