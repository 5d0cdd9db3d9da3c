import type { Reason } from './slip.ts'

/** How a place of a form is written. */
export type Writing =
  | 'amount'
  /** An amount that may be a loss. */
  | 'signed'
  /** Any text, often an amount. */
  | 'printed'
  | 'count'
  | 'choice'
  | 'day'
  | 'year'
  /** Words that are sorted into kinds of ours, and never given back. */
  | 'words'

/** A place of a form that is read. Every other one, names and addresses first of all, is never looked at. */
export type Field = {
  /** As printed on the form. */
  readonly label: string
  readonly as: Writing
  /** Why it is not carried, where the reading of the form does not carry it; without one it only serves the reading. */
  readonly unless: Reason | undefined
}

/** The places of a form by the code of their element, and which elements repeat. */
export type Layout = {
  readonly fields: ReadonlyMap<string, Field>
  readonly rows: ReadonlySet<string>
}

/** A line of a table of places: code, label, writing, and why it is not carried. */
export type Line = readonly [code: string, label: string, as: Writing, unless?: Reason]

/** The layout that tables of places make. */
export const layoutOf = (lines: readonly Line[], rows: readonly string[] = []): Layout => ({
  fields: new Map(lines.map(([code, label, as, unless]) => [code, { label, as, unless }] as const)),
  rows: new Set(rows),
})
