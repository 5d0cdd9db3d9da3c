import type { PDFOperator } from '@cantoo/pdf-lib'
import type { Column, Row, Table } from '@zeimori/records'
import { printed } from '@zeimori/records'
import { headCells, headRowsOf, type HeadCell } from '../heads.ts'
import { leading, type Flow } from './flow.ts'
import type { Face } from './fonts.ts'
import type { Sheet } from './sheet.ts'
import type { Element, Tag } from './structure.ts'
import { wrap } from './wrap.ts'

const fontSize = 8
const lineHeight = fontSize * leading
/** Between the frame and the text. */
const padding = 3

/** A cell with its text broken into lines. */
type Laid = {
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
  readonly face: Face
  readonly align: NonNullable<Column['align']>
  readonly tag: Tag
  readonly across: number
  readonly ground: number | undefined
}

/** Draws a table; its head stands again on every page that it reaches. */
export function drawTable(flow: Flow, table: Table, section: Element): void {
  const element = flow.structure.add('Table', section)
  const widths = widthsOf(table.columns, flow.width)
  drawHead(flow, table, widths, element)
  table.rows.forEach((row, i) => {
    const laid = layRow(flow, table.columns, row, widths)
    const next = table.rows[i + 1]
    const follows =
      row.kind === 'heading' && next !== undefined
        ? together(flow, layRow(flow, table.columns, next, widths))
        : 0
    const breakPage = (): void => {
      flow.nextPage()
      drawHead(flow, table, widths, undefined)
    }
    drawRow(flow, laid, flow.structure.add('TR', element), { follows, breakPage })
  })
  flow.skip(12)
}

/** In points, over the whole width. */
function widthsOf(columns: readonly Column[], whole: number): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  return columns.map(({ width }) => (width / sum) * whole)
}

/** Where a column begins, and how wide some columns are together. */
const startOf = (widths: readonly number[], column: number): number => spanOf(widths, 0, column)
const spanOf = (widths: readonly number[], column: number, count: number): number =>
  widths.slice(column, column + count).reduce((sum, width) => sum + width, 0)

/** A text as the lines of a cell. */
const lay = (text: string, width: number, face: Face): readonly string[] =>
  wrap(face.legible(text), (width - padding * 2) / fontSize, face.measure)

function layRow(
  flow: Flow,
  columns: readonly Column[],
  row: Row,
  widths: readonly number[],
): readonly Laid[] {
  const { regular, bold } = flow.faces
  if (row.kind === 'heading')
    return [
      {
        x: 0,
        width: flow.width,
        lines: lay(row.text, flow.width, bold),
        face: bold,
        align: 'left',
        tag: 'TD',
        across: columns.length,
        ground: 0.96,
      },
    ]
  return columns.map(({ align }, i): Laid => {
    const one = row.cells[i] ?? { kind: 'none' }
    const width = widths[i] ?? 0
    return {
      x: startOf(widths, i),
      width,
      lines: lay(printed(one), width, regular),
      face: regular,
      align: align ?? (one.kind === 'number' || one.kind === 'yen' ? 'right' : 'left'),
      tag: 'TD',
      across: 1,
      ground: undefined,
    }
  })
}

type Breaking = { readonly follows: number; readonly breakPage: () => void }

/** How tall a row of so many lines is. */
const heightFor = (lines: number): number => lines * lineHeight + padding * 2

/** What a heading takes along of the row after it: all of it, or its beginning where it is very tall. */
function together(flow: Flow, next: readonly Laid[]): number {
  const whole = heightFor(linesOf(next))
  return whole < flow.whole / 2 ? whole : heightFor(3)
}

const linesOf = (cells: readonly Laid[]): number =>
  Math.max(1, ...cells.map(({ lines }) => lines.length))

/** Draws a row; one that is taller than what is left goes on the next page, in parts only where it must. */
function drawRow(flow: Flow, cells: readonly Laid[], row: Element, breaking: Breaking): void {
  const elements = cells.map(({ tag, across }) => flow.structure.add(tag, row, across))
  const count = linesOf(cells)
  const fits = (): number => Math.floor((flow.room() - padding * 2) / lineHeight)
  if (
    heightFor(count) + breaking.follows > flow.room() &&
    (heightFor(count) < flow.whole / 2 || fits() < 3)
  )
    breaking.breakPage()
  let done = 0
  while (done < count) {
    const part = Math.max(1, Math.min(count - done, fits()))
    const start = done
    flow.draw((sheet, page, x, y) =>
      cells.flatMap((cell, i) => {
        const element = elements[i]
        const drawn = drawLines(
          sheet,
          { ...cell, lines: cell.lines.slice(start, start + part) },
          x,
          y,
        )
        return [
          ...flow.structure.decoration(
            sheet.box(x + cell.x, y, cell.width, heightFor(part), cell.ground),
          ),
          ...(element === undefined ? [] : flow.structure.text(element, page, drawn)),
        ]
      }),
    )
    flow.skip(heightFor(part))
    done += part
    if (done < count) breaking.breakPage()
  }
}

function drawLines(sheet: Sheet, cell: Laid, x: number, y: number): readonly PDFOperator[] {
  return cell.lines.flatMap((line, i) => {
    const free = cell.width - padding * 2 - cell.face.measure(line) * fontSize
    const shift = cell.align === 'left' ? 0 : cell.align === 'center' ? free / 2 : free
    const spot = {
      x: x + cell.x + padding + Math.max(0, shift),
      y: y + padding + lineHeight * i + fontSize * 1.1,
    }
    return sheet.write(line, spot, cell.face, fontSize)
  })
}

/** The head of a table. Only the first is read aloud; repeated ones are decoration. */
function drawHead(
  flow: Flow,
  { columns }: Table,
  widths: readonly number[],
  table: Element | undefined,
): void {
  const heads = headCells(columns)
  const laid = heads.map((cell) => ({ cell, lines: headLines(flow, cell, widths) }))
  const heights = Array.from({ length: headRowsOf(columns) }, (_, row) => {
    const counts = laid
      .filter(({ cell }) => cell.row === row && cell.down === 1)
      .map(({ lines }) => lines.length)
    return Math.max(1, ...counts) * lineHeight + padding * 2
  })
  const whole = heights.reduce((a, b) => a + b, 0)
  const tallest = Math.max(
    0,
    ...laid
      .filter(({ cell }) => cell.down === 2)
      .map(({ lines }) => lines.length * lineHeight + padding * 2),
  )
  const last = heights.length - 1
  heights[last] = (heights[last] ?? 0) + Math.max(0, tallest - whole)
  const total = Math.max(whole, tallest)
  if (table !== undefined && total + lineHeight * 4 > flow.room()) flow.nextPage()
  const rows = table === undefined ? [] : heights.map(() => flow.structure.add('TR', table))
  for (const { cell, lines } of laid)
    flow.draw((sheet, page, x, y) => {
      const top = cell.row === 0 ? y : y + (heights[0] ?? 0)
      const height = cell.down === 2 ? total : (heights[cell.row] ?? 0)
      const width = spanOf(widths, cell.column, cell.across)
      const box = { x: startOf(widths, cell.column), width }
      const space = (height - padding * 2 - lines.length * lineHeight) / 2
      const drawn = drawLines(
        sheet,
        {
          ...box,
          lines,
          face: flow.faces.bold,
          align: 'center',
          tag: 'TH',
          across: cell.across,
          ground: 0.9,
        },
        x,
        top + Math.max(0, space),
      )
      const frame = flow.structure.decoration(sheet.box(x + box.x, top, width, height, 0.9))
      const row = rows[cell.row]
      if (row === undefined) return [...frame, ...flow.structure.decoration(drawn)]
      const element = flow.structure.add('TH', row, cell.across)
      return [...frame, ...flow.structure.text(element, page, drawn)]
    })
  flow.skip(total)
}

const headLines = (flow: Flow, cell: HeadCell, widths: readonly number[]): readonly string[] => {
  const { bold } = flow.faces
  const width = spanOf(widths, cell.column, cell.across) - padding * 2
  return wrap(bold.legible(cell.label), width / fontSize, bold.measure)
}
