import type { Cadence } from './cadences.ts'
import type { ControlId } from './controls.ts'
import type { SourceId } from './sources.ts'
import type { Proof, Responsible, Strength, Theme } from './themes.ts'

/** What a diagnosis sends, and which answer shows a weakness. (ウェブ健康診断仕様) */
export type Pattern = {
  readonly number: string
  readonly send: string
  readonly vulnerableIf: string
  /** Where the criterion was taken from; `未照合` was not yet held against the original. */
  readonly basis: string
}

/** A requirement as a ledger asks it: of a document, or the municipality's own. */
export type LedgerRequirement = Omit<Requirement, 'source'> & { readonly source: SourceId | 'own' }

/** One sentence of a document that asks for one thing. */
export type Requirement = {
  /** Stable: source, section and a letter, such as `fujisawa-3-7-c`. */
  readonly id: string
  readonly source: SourceId
  readonly section: string
  /** Lines of the document's text; undefined for IPA's. */
  readonly lines: string | undefined
  readonly title: string
  /** What is asked, in other words than the document's; its figures are the document's. */
  readonly wording: string
  readonly theme: Theme
  readonly responsible: Responsible
  readonly strength: Strength
  readonly proof: Proof
  readonly cadence: Cadence
  /** What a probe must find. Where `entry` is there as well, both are needed. */
  readonly criterion: string | undefined
  /** What a record or an attestation must hold. */
  readonly entry: string | undefined
  /** Why no probe shows it; undefined where one does, or where the document itself asks for a record. */
  readonly unproved: string | undefined
  /** The strictest of its kin: what the product is built to. */
  readonly strictest: boolean
  /** Requirements of other documents that ask for the same or nearly the same. */
  readonly related: readonly string[]
  /** What is done for it. It is met when every one of them is shown. */
  readonly controls: readonly ControlId[]
  /** The parts of the product that meet it, S01 to S63. */
  readonly systems: readonly string[]
  /** Numbers of the rulings where documents conflict. */
  readonly rulings: readonly number[]
  readonly patterns: readonly Pattern[]
}
