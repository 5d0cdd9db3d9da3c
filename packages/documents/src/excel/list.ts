import type { PlainList, Value } from '@zeimori/records'
import { printed } from '@zeimori/records'
import type { Cell, CellStyle, RowDef, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { styled, typedCell } from './cell.ts'
import { columnName } from './column-name.ts'
import { looks, plainFont } from './looks.ts'
import { headerAndFooter, pageOf } from './page.ts'
import { sheetNames } from './sheet-name.ts'
import { heightOf, textWidth } from './width.ts'

/** The most rows that a sheet of Excel has beside its head. */
export const mostListRows = 1_048_575

/**
 * A plain list as an .xlsx: the head in the first row, frozen, with filters; typed cells; A4 landscape.
 * The same list gives the same bytes.
 * @throws RangeError for more rows than a sheet has: the caller says so before
 */
export async function writeList(list: PlainList): Promise<Uint8Array> {
  if (list.rows.length > mostListRows) throw new RangeError('more rows than a sheet of Excel has')
  const last = `${columnName(list.columns.length - 1)}${list.rows.length + 1}`
  const [name = '', aboutName = ''] = sheetNames([list.title, list.about?.title ?? ''])
  const widths = list.columns.map(({ width }, i) => width ?? widthOf(list, i))
  return writeXlsx({
    properties: { title: list.title, creator: 'Zeimori', ...stamps(list.asOf) },
    defaultFont: plainFont,
    sheets: [
      {
        name,
        columns: widths.map((width) => ({ width })),
        rows: [
          list.columns.map(({ label }) => label),
          ...list.rows.map((row) => row.map((one) => typedCell(one, 'western').value)),
        ],
        cells: cellsOf(list),
        rowDefs: heightsOf(list, widths),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${last}` },
        pageSetup: pageOf('landscape', { area: `$A$1:${absolute(last)}`, headRows: '$1:$1' }),
        headerFooter: headerAndFooter(list.title, '', list.asOf),
      },
      ...aboutSheet(aboutName, list),
    ],
  })
}

/** A second sheet, so that the list itself begins in the first row. */
function aboutSheet(name: string, { about }: PlainList): WriteSheet[] {
  if (about === undefined) return []
  const cells = new Map<string, Partial<Cell>>()
  about.lines.forEach(({ label, value }, row) => {
    const typed = typedCell(value, 'era')
    cells.set(`${row},0`, { value: label, style: looks.head })
    cells.set(`${row},1`, { value: typed.value, style: styled(looks.left, typed) })
  })
  const rows = about.lines.map(({ label, value }) => [label, typedCell(value, 'era').value])
  return [{ name, columns: [{ width: 16 }, { width: 60 }], rows, cells }]
}

/** When the file was made is when its content was so. */
const stamps = (asOf: number) => ({ created: new Date(asOf), modified: new Date(asOf) })

const absolute = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')

function cellsOf({ columns, rows }: PlainList): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  columns.forEach(({ label }, column) =>
    cells.set(`0,${column}`, { value: label, style: looks.head }),
  )
  rows.forEach((row, i) =>
    row.forEach((one, column) => {
      const typed = typedCell(one, 'western')
      cells.set(`${i + 1},${column}`, { value: typed.value, style: styled(lookOf(one), typed) })
    }),
  )
  return cells
}

/** Rows of several lines; the others have the height of the sheet. */
function heightsOf({ rows }: PlainList, widths: readonly number[]): Map<number, RowDef> {
  const heights = rows.map((row, i): [number, RowDef] => [
    i + 1,
    { height: heightOf(row.map(wrapping), widths) },
  ])
  return new Map(heights)
}

/** Only text runs on in a further line; numbers and days have their own width. */
const wrapping = (one: Value): string => (one.kind === 'text' ? one.text : '')

const lookOf = ({ kind }: Value): CellStyle =>
  kind === 'number' || kind === 'yen' ? looks.right : looks.left

/** Wide enough for the head and for what stands in the first rows, within bounds. */
function widthOf({ columns, rows }: PlainList, column: number): number {
  const head = textWidth(columns[column]?.label ?? '') + 4
  const widths = rows.slice(0, 1_000).map((row) => {
    const one = row[column]
    if (one === undefined) return 0
    return one.kind === 'day' ? 12 : one.kind === 'moment' ? 17 : textWidth(printed(one)) + 2
  })
  return Math.min(60, Math.max(8, head, ...widths))
}
