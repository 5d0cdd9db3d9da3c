import { columnName } from '../excel/column-name.ts'

/** A cell's place, counted from 0. */
export type Address = { readonly row: number; readonly column: number }

/** The most that Excel has. */
const most = { rows: 1_048_576, columns: 16_384 }

/** The number of a column, counted from 0; undefined where it is none. */
export function columnOf(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return column < most.columns ? column : undefined
}

/** `C5` as a place; undefined where it is none. */
export function addressOf(text: string): Address | undefined {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text)
  const column = columnOf(found?.[1] ?? '')
  const row = Number(found?.[2]) - 1
  return found === null || column === undefined || row >= most.rows ? undefined : { row, column }
}

export const nameOf = ({ row, column }: Address): string => `${columnName(column)}${row + 1}`

/** A block of cells, both ends in it. */
export type Block = { readonly from: Address; readonly to: Address }

export function blockOf(text: string): Block | undefined {
  const [first = '', last = first] = text.split(':')
  const [from, to] = [addressOf(first), addressOf(last)]
  return from === undefined || to === undefined ? undefined : { from, to }
}

export const isIn = ({ row, column }: Address, { from, to }: Block): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column
