import { statusText } from '../../ledger/status.ts'
import type { Column, Report, Row } from '../report.ts'
import { choiceOf } from './choice.ts'
import { coverPairs, readingNotes } from './cover.ts'
import type { FormLedger, FormLine } from './form-ledger.ts'
import { ipaNumber } from './ipa-number.ts'
import { from, ofProduct } from '../../papers/traced.ts'
import { proofCells, proofColumns } from './proof-cells.ts'
import { refsOf } from './refs.ts'
import { sectionRows } from './section-rows.ts'
import { whyOf } from './why.ts'

const columns: readonly Column[] = [
  { label: '項番', width: 4.5 },
  { label: '区分', width: 6 },
  { label: '実施項目', width: 19 },
  { label: '選択', group: '対応', width: 4.5, align: 'center' },
  { label: '理由・リスクへの対応方法', group: '対応', width: 17 },
  { label: '代替の項番', group: '対応', width: 4.5 },
  ...proofColumns,
]

const linesOf = ({ lines }: FormLedger): readonly FormLine[] =>
  lines.filter(({ source }) => source === 'ipa-book')

/** The items of which nobody can say yet which choice is true: with any of them the sheet cannot be submitted. */
export const unchosen = (ledger: FormLedger): readonly FormLine[] => {
  const lines = linesOf(ledger)
  return lines.filter((line) => choiceOf(line, lines).choice === undefined)
}

/** F01: the 47 items of IPA, each with its choice. (fujisawa-2-b to 2-k, fujisawa-8-a) */
export function checkSheet(ledger: FormLedger): Report {
  const lines = linesOf(ledger)
  const open = unchosen(ledger)
  return {
    title: 'ウェブアプリケーションのセキュリティチェックシート',
    subject: ledger.municipality,
    asOf: ledger.asOf,
    orientation: 'landscape',
    sections: [
      coverPairs(
        '藤沢市「ウェブアプリケーションのセキュリティ対策に関する仕様書」、IPA「安全なウェブサイトの作り方 改訂第7版」チェックリスト',
        ledger,
        lines.map(({ row }) => row.status),
      ),
      readingNotes([
        '選択は、対応済・未対策・対応不要の三つです。証拠が足りず選べない項目は空けてあり、理由の欄に足りないものがあります。',
        open.length === 0
          ? 'すべての項目を選んであります。'
          : `まだ選べない項目が${open.length}件あるので、このままでは提出できません。`,
      ]),
      {
        kind: 'table',
        heading: 'チェックシート',
        columns,
        rows: sectionRows(lines, (line) => cellsOf(line, lines, ledger)),
      },
    ],
  }
}

function cellsOf(line: FormLine, all: readonly FormLine[], ledger: FormLedger): Row {
  const { row, wording, strength } = line
  const { choice, instead } = choiceOf(line, all)
  const why =
    instead === undefined
      ? whyOf(row, ledger)
      : `${instead} を実施しているので要りません（いずれか一つでよい項目）。`
  const reason = choice === undefined ? `【${statusText[row.status]}】\n${why}` : why
  const of = from(...refsOf(line))
  return {
    kind: 'cells',
    cells: [
      ofProduct.text(ipaNumber(row.id)),
      ofProduct.text(strength),
      ofProduct.text(wording),
      of.text(choice ?? ''),
      of.text(reason),
      of.text(instead ?? ''),
      ...proofCells(row.shown, ledger),
    ],
  }
}
