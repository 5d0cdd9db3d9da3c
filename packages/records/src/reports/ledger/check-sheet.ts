import { statusText } from '../../ledger/status.ts'
import type { Column, Report, Row } from '../report.ts'
import { value } from '../value.ts'
import { choiceOf } from './choice.ts'
import { coverPairs, readingNotes } from './cover.ts'
import type { FormLedger, FormLine } from './form-ledger.ts'
import { ipaNumber } from './ipa-number.ts'
import { proofCells, proofColumns } from './proof-cells.ts'
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

/** F01: the 47 items of IPA, each with its choice. (fujisawa-2-b to 2-k, fujisawa-8-a) */
export function checkSheet(ledger: FormLedger): Report {
  const lines = ledger.lines.filter(({ source }) => source === 'ipa-book')
  const open = lines.filter((line) => choiceOf(line, lines).choice === undefined)
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
  return {
    kind: 'cells',
    cells: [
      value.text(ipaNumber(row.id)),
      value.text(strength),
      value.text(wording),
      value.text(choice ?? ''),
      value.text(reason),
      value.text(instead ?? ''),
      ...proofCells(row.shown, ledger),
    ],
  }
}
