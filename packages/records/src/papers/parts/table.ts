import type { Column, Notes, Pairs, Section, Table } from '../../reports/report.ts'
import type { Value } from '../../reports/value.ts'

/** A table; where it has no rows, a sentence that says so in its place. */
export const tableOr = (
  heading: string,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
  none: string,
): Table | Notes =>
  rows.length === 0
    ? notes(heading, none)
    : { kind: 'table', heading, columns, rows: rows.map((cells) => ({ kind: 'cells', cells })) }

export const notes = (heading: string, ...sentences: readonly string[]): Notes => ({
  kind: 'notes',
  heading,
  notes: sentences,
})

export const pairs = (
  heading: string,
  ...all: readonly (readonly [label: string, value: Value])[]
): Pairs => ({ kind: 'pairs', heading, pairs: all.map(([label, value]) => ({ label, value })) })

/** A column of so many full-width characters. */
export const column = (label: string, width: number): Column => ({ label, width })

/** What a person writes, where she has written it. */
export const written = (
  heading: string,
  fields: readonly (readonly [label: string, text: string | undefined])[],
): readonly Section[] => [
  {
    kind: 'pairs',
    heading,
    pairs: fields.map(([label, text = '']) => ({
      label,
      value:
        text === ''
          ? { kind: 'text', text: '（提出の前に記入）' }
          : { kind: 'text', text, from: ['paper:judged'] },
    })),
  },
]
