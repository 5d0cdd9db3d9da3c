import type { Cell, CellStyle, MergeRange, RowDef } from 'hucre'
import type { TypedCell } from './cell.ts'

/** A cell in its place, counted from 0, and how many columns and rows it spans. */
export type Placed = {
  readonly row: number
  readonly column: number
  readonly across: number
  readonly down: number
  readonly cell: TypedCell
  readonly style: CellStyle
  /** How tall its row must be, in points; undefined leaves it to the others. */
  readonly height?: number
}

/** What hucre writes. A merged range has its frame all around, so each of its cells is styled. */
export function gridOf(placed: readonly Placed[]): {
  readonly cells: Map<string, Partial<Cell>>
  readonly merges: MergeRange[]
  readonly rowDefs: Map<number, RowDef>
} {
  const cells = new Map<string, Partial<Cell>>()
  const rowDefs = new Map<number, RowDef>()
  for (const { row, column, across, down, cell, style, height } of placed) {
    for (let r = row; r < row + down; r++)
      for (let c = column; c < column + across; c++)
        cells.set(`${r},${c}`, {
          value: r === row && c === column ? cell.value : null,
          style,
        })
    if (height !== undefined)
      rowDefs.set(row, { height: Math.max(height, rowDefs.get(row)?.height ?? 0) })
  }
  return { cells, merges: mergesOf(placed), rowDefs }
}

const mergesOf = (placed: readonly Placed[]): MergeRange[] =>
  placed
    .filter(({ across, down }) => across > 1 || down > 1)
    .map(({ row, column, across, down }) => ({
      startRow: row,
      startCol: column,
      endRow: row + down - 1,
      endCol: column + across - 1,
    }))
