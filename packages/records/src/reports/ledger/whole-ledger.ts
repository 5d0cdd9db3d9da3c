import { statusText } from '../../ledger/status.ts'
import type { Column, Report, Row, Table } from '../report.ts'
import { value } from '../value.ts'
import { coverPairs, readingNotes } from './cover.ts'
import type { FormLedger, FormLine } from './form-ledger.ts'
import { proofCells, proofColumns } from './proof-cells.ts'
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

const rowOf = ({ wording, strength, row }: FormLine, ledger: FormLedger): Row => ({
  kind: 'cells',
  cells: [
    value.text(row.id),
    value.text(wording),
    value.text(strength),
    value.text(statusText[row.status]),
    value.text(whyOf(row, ledger)),
    ...proofCells(row.shown, ledger),
  ],
})
