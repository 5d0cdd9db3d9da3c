import type { Row, Table } from '@zeimori/records'
import { value } from '@zeimori/records'
import { headCells, headRowsOf } from '../heads.ts'
import { styled, typedCell } from './cell.ts'
import type { Placed } from './grid.ts'
import { looks } from './looks.ts'
import { heightOf } from './width.ts'

/**
 * A table's cells in their places.
 * @param widths of the columns, in half-width characters
 * @param top the row in which its head begins, counted from 0
 */
export function placeTable(
  table: Table,
  widths: readonly number[],
  top: number,
): { readonly cells: readonly Placed[]; readonly headRows: number; readonly rows: number } {
  const headRows = headRowsOf(table.columns)
  const head = headCells(table.columns).map(({ label, row, column, across, down }): Placed => ({
    row: top + row,
    column,
    across,
    down,
    cell: { value: label },
    style: looks.head,
    height: down === 2 ? 16 : heightOf([label], [spanned(widths, column, across)]),
  }))
  const body = table.rows.flatMap((row, i) => placeRow(table, row, widths, top + headRows + i))
  return { cells: [...head, ...body], headRows, rows: table.rows.length }
}

const spanned = (widths: readonly number[], from: number, across: number): number =>
  widths.slice(from, from + across).reduce((sum, width) => sum + width, 0)

function placeRow(
  { columns }: Table,
  row: Row,
  widths: readonly number[],
  at: number,
): readonly Placed[] {
  if (row.kind === 'heading')
    return [
      {
        row: at,
        column: 0,
        across: columns.length,
        down: 1,
        cell: typedCell(value.text(row.text), 'era'),
        style: looks.group,
        height: heightOf([row.text], [spanned(widths, 0, columns.length)]) + 3,
      },
    ]
  const texts = row.cells.map((one) => (one.kind === 'text' ? one.text : ''))
  const height = heightOf(texts, widths)
  return columns.map(({ align }, column): Placed => {
    const one = row.cells[column] ?? value.none
    const cell = typedCell(one, 'era')
    const side = align ?? (one.kind === 'number' || one.kind === 'yen' ? 'right' : 'left')
    return {
      row: at,
      column,
      across: 1,
      down: 1,
      cell,
      style: styled(looks[side], cell),
      height,
    }
  })
}
