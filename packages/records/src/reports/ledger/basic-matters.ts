import { statusText } from '../../ledger/status.ts'
import type { Column, Report, Row } from '../report.ts'
import { value } from '../value.ts'
import { coverPairs, readingNotes } from './cover.ts'
import type { FormLedger, FormLine } from './form-ledger.ts'
import { proofCells, proofColumns } from './proof-cells.ts'
import { sectionRows } from './section-rows.ts'
import { whyOf } from './why.ts'

const columns: readonly Column[] = [
  { label: '番号', width: 4 },
  { label: '求められること', width: 22 },
  { label: '求めの強さ', width: 4.5, align: 'center' },
  { label: '状態', group: '対応', width: 4.5, align: 'center' },
  { label: '理由', group: '対応', width: 18 },
  ...proofColumns,
]

/** `3(3) 公開前診断` is number 3(3); the preface has none. */
const numberOf = (section: string): string => /^\d+\(\d+\)/.exec(section)?.[0] ?? '－'

/** The answer to 栃木県's 基本的事項 (別紙1), sentence by sentence. (F49, tochigi-0 to tochigi-4) */
export function basicMatters(ledger: FormLedger): Report {
  const lines = ledger.lines.filter(({ source }) => source === 'tochigi')
  return {
    title: '公開ウェブサーバの調達・運用管理等に係る基本的事項への対応',
    subject: ledger.municipality,
    asOf: ledger.asOf,
    orientation: 'landscape',
    sections: [
      coverPairs(
        '栃木県「公開ウェブサーバの調達・運用管理等に係る基本的事項」（別紙1）',
        ledger,
        lines.map(({ row }) => row.status),
      ),
      readingNotes([
        '番号は原文の番号です。一つの番号に求めがいくつかあるときは、求めごとに行があります。',
      ]),
      {
        kind: 'table',
        heading: '基本的事項への対応',
        columns,
        rows: sectionRows(lines, (line) => rowOf(line, ledger)),
      },
    ],
  }
}

const rowOf = ({ section, wording, strength, row }: FormLine, ledger: FormLedger): Row => ({
  kind: 'cells',
  cells: [
    value.text(numberOf(section)),
    value.text(wording),
    value.text(strength),
    value.text(statusText[row.status]),
    value.text(whyOf(row, ledger)),
    ...proofCells(row.shown, ledger),
  ],
})
