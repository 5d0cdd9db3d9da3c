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

/** What the forms of the ledger are worked out from. */
export type FormLedger = {
  /** The municipality's name. */
  readonly municipality: string
  /** In milliseconds since 1970. */
  readonly asOf: number
  /** What runs: the build that the status is of. */
  readonly version: string
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
