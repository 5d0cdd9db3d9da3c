import type { Column } from '@zeimori/records'

/** A cell of a table's head, counted from 0. */
export type HeadCell = {
  readonly label: string
  readonly row: number
  readonly column: number
  readonly across: number
  readonly down: number
}

/** How many rows the head of a table has: two where columns stand under common heads. */
export const headRowsOf = (columns: readonly Column[]): 1 | 2 =>
  columns.some(({ group }) => group !== undefined) ? 2 : 1

/** The cells of a table's head, in the order of reading. */
export function headCells(columns: readonly Column[]): readonly HeadCell[] {
  if (headRowsOf(columns) === 1)
    return columns.map(({ label }, column) => ({ label, row: 0, column, across: 1, down: 1 }))
  const upper = columns.flatMap(({ label, group }, column): readonly HeadCell[] => {
    if (group === undefined) return [{ label, row: 0, column, across: 1, down: 2 }]
    if (columns[column - 1]?.group === group) return []
    const after = columns.slice(column).findIndex((other) => other.group !== group)
    const across = after === -1 ? columns.length - column : after
    return [{ label: group, row: 0, column, across, down: 1 }]
  })
  const lower = columns.flatMap(({ label, group }, column): readonly HeadCell[] =>
    group === undefined ? [] : [{ label, row: 1, column, across: 1, down: 1 }],
  )
  return [...upper, ...lower]
}
