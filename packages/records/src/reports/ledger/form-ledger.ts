import type { LedgerRow } from '../../ledger/ledger.ts'

/** A requirement as a form shows it: with its words, and how it stands. */
export type FormLine = {
  /** Which document asks for it. */
  readonly source: string
  readonly section: string
  readonly title: string
  /** What is asked, in the product's words. */
  readonly wording: string
  /** How strongly it is asked, in words: 根本的解決, 条件付き. */
  readonly strength: string
  readonly row: LedgerRow
}

/** Who took the decision in force, and who agreed to it, by name. */
export type DecisionNames = { readonly decided: string; readonly approved: string | undefined }

/** An opening without proof, as every form prints it. */
export type OverriddenOpening = {
  readonly asked: string
  readonly agreed: string
  /** When it was agreed to, in milliseconds since 1970. */
  readonly at: number
  readonly reason: string
  /** The requirements and the accounts that were not shown then. */
  readonly missing: readonly string[]
}

/** What the forms of the ledger are worked out from. */
export type FormLedger = {
  /** The municipality's name. */
  readonly municipality: string
  /** In milliseconds since 1970. */
  readonly asOf: number
  /** What runs: the build that the status is of. */
  readonly version: string
  /** That the pages were opened although proof was missing; absent where they were not. */
  readonly overridden?: OverriddenOpening
  /** All requirements, in the order of the documents. */
  readonly lines: readonly FormLine[]
  /** The number in the audit log of each run of the probes. */
  readonly numbers: ReadonlyMap<string, number>
  /** By requirement. */
  readonly names: ReadonlyMap<string, DecisionNames>
  /** What a document, a control and a probe are called. */
  readonly sourceName: (source: string) => string
  readonly controlName: (control: string) => string
  readonly probeName: (probe: string) => string
}
