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
  /** The code of the row that it stands in, where it is in one. */
  readonly row: string | undefined
}

/** The places of a form by the code of their element, and which elements repeat. */
export type Layout = {
  readonly fields: ReadonlyMap<string, Field>
  readonly rows: ReadonlySet<string>
}

/** A line of a table of places: code, label, writing, and why it is not carried. */
export type Line = readonly [code: string, label: string, as: Writing, unless?: Reason]

/** The layout that tables of places make: those that the form has once, and those of each row by its code. */
export function layoutOf(
  lines: readonly Line[],
  rows: Readonly<Record<string, readonly Line[]>> = {},
): Layout {
  const fieldsOf = (some: readonly Line[], row: string | undefined) =>
    some.map(([code, label, as, unless]) => [code, { label, as, unless, row }] as const)
  return {
    fields: new Map([
      ...fieldsOf(lines, undefined),
      ...Object.entries(rows).flatMap(([row, some]) => fieldsOf(some, row)),
    ]),
    rows: new Set(Object.keys(rows)),
  }
}
