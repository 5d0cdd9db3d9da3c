import type { Report, Section, Table } from '@zeimori/records'
import { eraMoment, value } from '@zeimori/records'
import type { WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { styled, typedCell } from './cell.ts'
import { columnName } from './column-name.ts'
import { gridOf, type Placed } from './grid.ts'
import { looks, plainFont } from './looks.ts'
import { headerAndFooter, pageOf } from './page.ts'
import { sheetNames } from './sheet-name.ts'
import { flowLines } from './flow.ts'
import { placeTable } from './table.ts'
import { heightOf } from './width.ts'

/**
 * A report as an .xlsx for A4: a cover with what is said once, and a sheet for each table with its head
 * frozen and repeated on every printed page. The same report gives the same bytes.
 */
export async function writeWorkbook(report: Report): Promise<Uint8Array> {
  const tables = report.sections.filter((section) => section.kind === 'table')
  const names = sheetNames(['表紙', ...tables.map(({ heading }) => heading)])
  return writeXlsx({
    properties: {
      title: report.title,
      creator: 'Zeimori',
      created: new Date(report.asOf),
      modified: new Date(report.asOf),
    },
    defaultFont: plainFont,
    sheets: [
      coverOf(report, names[0] ?? ''),
      ...tables.map((table, i) => tableSheet(report, table, names[i + 1] ?? '')),
    ],
  })
}

/** The widths of the cover's two columns, in half-width characters. */
const coverWidths = [26, 66] as const

function coverOf(report: Report, name: string): WriteSheet {
  const top: readonly Placed[] = [
    line(0, report.title, looks.title, 26),
    line(1, `${report.subject}　${eraMoment(report.asOf)} 現在`, looks.note, 16),
  ]
  const { cells: placed, next } = report.sections.reduce(
    ({ cells, next: row }, section) => {
      const more = coverSection(section, row)
      return { cells: [...cells, ...more], next: row + (more.length === 0 ? 0 : rowsOf(more) + 1) }
    },
    { cells: top, next: 3 },
  )
  const area = `$A$1:$B$${Math.max(2, next - 1)}`
  return {
    name,
    columns: coverWidths.map((width) => ({ width })),
    ...gridOf(placed),
    pageSetup: pageOf('portrait', { area, headRows: '' }),
    headerFooter: headerAndFooter('', '', report.asOf),
  }
}

const rowsOf = (cells: readonly Placed[]): number => {
  const rows = cells.map(({ row }) => row)
  return Math.max(...rows) - Math.min(...rows) + 1
}

const line = (row: number, text: string, style: Placed['style'], least = 18): Placed => ({
  row,
  column: 0,
  across: 2,
  down: 1,
  cell: typedCell(value.text(text), 'era'),
  style,
  height: Math.max(least, heightOf([text], [coverWidths[0] + coverWidths[1]])),
})

function coverSection(section: Section, row: number): readonly Placed[] {
  switch (section.kind) {
    case 'table':
      return []
    case 'notes':
      return [
        line(row, section.heading, looks.heading),
        ...section.notes.map((note, i) => line(row + 1 + i, note, looks.note)),
      ]
    case 'flow':
      return [
        line(row, section.heading, looks.heading),
        ...flowLines(section).map(({ text, style }, i) => line(row + 1 + i, text, style)),
      ]
    case 'pairs':
      return [
        line(row, section.heading, looks.heading),
        ...section.pairs.flatMap(({ label, value: one }, i): readonly Placed[] => {
          const cell = typedCell(one, 'era')
          const at = { row: row + 1 + i, across: 1, down: 1 }
          const texts = [label, one.kind === 'text' ? one.text : '']
          return [
            { ...at, column: 0, cell: { value: label }, style: looks.label },
            {
              ...at,
              column: 1,
              cell,
              style: styled(looks.left, cell),
              height: heightOf(texts, coverWidths) + 3,
            },
          ]
        }),
      ]
  }
}

function tableSheet(report: Report, table: Table, name: string): WriteSheet {
  const widths = table.columns.map(({ width }) => width * 2 + 1)
  const title: Placed = {
    row: 0,
    column: 0,
    across: table.columns.length,
    down: 1,
    cell: { value: `${report.title}　${table.heading}` },
    style: looks.heading,
    height: 22,
  }
  const { cells, headRows, rows } = placeTable(table, widths, 1)
  const last = `$${columnName(table.columns.length - 1)}$${1 + headRows + rows}`
  return {
    name,
    columns: widths.map((width) => ({ width })),
    ...gridOf([title, ...cells]),
    freezePane: { rows: 1 + headRows },
    pageSetup: pageOf(report.orientation, {
      area: `$A$1:${last}`,
      headRows: `$2:$${1 + headRows}`,
    }),
    headerFooter: headerAndFooter(report.title, report.subject, report.asOf),
  }
}
