import type { Value } from './value.ts'

/** A column of a table. Columns beside each other with the same `group` stand under one common head. */
export type Column = {
  readonly label: string
  readonly group?: string
  /** In full-width characters. */
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

/** A row of a table, or a heading within it that spans all columns. */
export type Row =
  | { readonly kind: 'cells'; readonly cells: readonly Value[] }
  | { readonly kind: 'heading'; readonly text: string }

/** A table. `heading` names it, and its sheet where a workbook has several. */
export type Table = {
  readonly kind: 'table'
  readonly heading: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** One thing after another with its name, such as the contract's number or who confirmed. */
export type Pairs = {
  readonly kind: 'pairs'
  readonly heading: string
  readonly pairs: readonly { readonly label: string; readonly value: Value }[]
}

/** Sentences that the reader needs beside the figures. */
export type Notes = {
  readonly kind: 'notes'
  readonly heading: string
  readonly notes: readonly string[]
}

/** A chart that is followed from above to below: what begins it, and after each arrow some boxes beside each other. */
export type Flow = {
  readonly kind: 'flow'
  readonly heading: string
  readonly begins: string
  readonly steps: readonly {
    /** What stands at the arrow. */
    readonly label: Value
    readonly boxes: readonly { readonly title: string; readonly lines: readonly Value[] }[]
  }[]
}

export type Section = Table | Pairs | Notes | Flow

/**
 * A paper as data: what it says, apart from how Excel or a PDF shows it. The same report gives the same
 * bytes, for nothing in it or in its writers asks the clock.
 */
export type Report = {
  readonly title: string
  /** For whom: the municipality's name, printed at the top of each page. */
  readonly subject: string
  /** As of when all of it is said, in milliseconds since 1970. */
  readonly asOf: number
  readonly orientation: 'portrait' | 'landscape'
  readonly sections: readonly Section[]
}

/** A plain list for spreadsheets: the first row is the head, and every column can be sorted and filtered. */
export type PlainList = {
  readonly title: string
  readonly asOf: number
  readonly columns: readonly { readonly label: string; readonly width?: number }[]
  readonly rows: readonly (readonly Value[])[]
  /** What is said of the list on a sheet of its own: who made it, and what was looked for. */
  readonly about?: { readonly title: string; readonly lines: readonly AboutLine[] }
}

type AboutLine = { readonly label: string; readonly value: Value }
