import { statusText } from '../../ledger/status.ts'
import type { Column, Report, Row } from '../report.ts'
import { value } from '../value.ts'
import { coverPairs, readingNotes } from './cover.ts'
import type { FormLedger } from './form-ledger.ts'
import { numbered, reasonsOf, wordingOf, type Numbered } from './grouped.ts'
import { proofCells, proofColumns } from './proof-cells.ts'

const columns: readonly Column[] = [
  { label: 'No.', width: 3, align: 'center' },
  { label: '項目', width: 9 },
  { label: '求められること', width: 20 },
  { label: '状態', group: '構築事業者の確認', width: 4.5, align: 'center' },
  { label: '理由', group: '構築事業者の確認', width: 17 },
  ...proofColumns,
]

/** `No.3 ID管理について / IDの発行管理` in its three parts. */
function partsOf(section: string): {
  readonly number: string
  readonly group: string
  readonly item: string
} {
  const found = /^No\.(\d+) (.+?) \/ (.+)$/.exec(section)
  if (found === null) throw new RangeError(`not a row of the sheet: ${section}`)
  const [, number = '', group = '', item = ''] = found
  return { number, group, item }
}

/** 千代田区's システム導入に係るセキュリティ要件一覧表, rows No.1 to 79. (F49) */
export function requirementTable(ledger: FormLedger): Report {
  const lines = ledger.lines.filter(({ source }) => source.startsWith('chiyoda-'))
  const rows = numbered(lines, (section) => partsOf(section).number)
  return {
    title: 'システム導入に係るセキュリティ要件一覧表への対応',
    subject: ledger.municipality,
    asOf: ledger.asOf,
    orientation: 'landscape',
    sections: [
      coverPairs(
        '千代田区「システム導入に係るセキュリティ要件一覧表」（対策基準 第4.0版、Webサイト構築対策基準 第2.1版）',
        ledger,
        rows.map(({ status }) => status),
      ),
      readingNotes([
        'No. は原文の番号です。一つの番号にいくつかの求めがあるときは、そのうち最も悪いものが行の状態になります。',
      ]),
      { kind: 'table', heading: '要件一覧表', columns, rows: tableRows(rows, ledger) },
    ],
  }
}

const groupOf = (row: Numbered | undefined): string => partsOf(row?.lines[0]?.section ?? '').group

const tableRows = (rows: readonly Numbered[], ledger: FormLedger): readonly Row[] =>
  rows.flatMap((row, i): readonly Row[] => {
    const isNew = i === 0 || groupOf(rows[i - 1]) !== groupOf(row)
    const heading: readonly Row[] = isNew ? [{ kind: 'heading', text: groupOf(row) }] : []
    return [...heading, rowOf(row, ledger)]
  })

const rowOf = (row: Numbered, ledger: FormLedger): Row => ({
  kind: 'cells',
  cells: [
    value.text(row.number),
    value.text(partsOf(row.lines[0]?.section ?? '').item.replace(/^-$/, '－')),
    wordingOf(row),
    value.text(statusText[row.status]),
    reasonsOf(row, ledger),
    ...proofCells(
      row.lines.flatMap((line) => line.row.shown),
      ledger,
    ),
  ],
})
