import { statusText } from '../../ledger/status.ts'
import type { Column, Report, Row, Table } from '../report.ts'
import { coverPairs, readingNotes } from './cover.ts'
import type { FormLedger, FormLine } from './form-ledger.ts'
import { proofCells, proofColumns } from './proof-cells.ts'
import { from, ofProduct } from '../../papers/traced.ts'
import { refsOf } from './refs.ts'
import { sectionRows } from './section-rows.ts'
import { whyOf } from './why.ts'

const columns: readonly Column[] = [
  { label: '要件', width: 7 },
  { label: '求められること', width: 21 },
  { label: '求めの強さ', width: 4.5, align: 'center' },
  { label: '状態', group: '対応', width: 4.5, align: 'center' },
  { label: '理由', group: '対応', width: 17 },
  ...proofColumns,
]

/** The whole ledger, a table for each document. (F49) */
export function wholeLedger(ledger: FormLedger): Report {
  const bySource = Map.groupBy(ledger.lines, ({ source }) => source)
  return {
    title: '要件の台帳',
    subject: ledger.municipality,
    asOf: ledger.asOf,
    orientation: 'landscape',
    sections: [
      coverPairs(
        'すべての文書',
        ledger,
        ledger.lines.map(({ row }) => row.status),
      ),
      readingNotes([]),
      ...[...bySource].map(([source, lines]): Table => ({
        kind: 'table',
        heading: ledger.sourceName(source),
        columns,
        rows: sectionRows(lines, (line) => rowOf(line, ledger)),
      })),
    ],
  }
}

function rowOf(line: FormLine, ledger: FormLedger): Row {
  const { wording, strength, row } = line
  const of = from(...refsOf(line))
  return {
    kind: 'cells',
    cells: [
      ofProduct.text(row.id),
      ofProduct.text(wording),
      ofProduct.text(strength),
      of.text(statusText[row.status]),
      of.text(whyOf(row, ledger)),
      ...proofCells(row.shown, ledger),
    ],
  }
}
