import type { Outcome } from '../../ledger/proof.ts'
import type { Notes, Table } from '../../reports/report.ts'
import type { EvidenceFact } from '../facts.ts'
import { from } from '../traced.ts'
import { column, tableOr } from './table.ts'

const outcomes: Readonly<Record<Outcome, string>> = {
  pass: '合格',
  fail: '不合格',
  error: '検査できなかった',
  skipped: '検査しなかった',
  absent: '入っていない',
}

/** What probes found last. */
export const evidenceTable = (heading: string, evidence: readonly EvidenceFact[]): Table | Notes =>
  tableOr(
    heading,
    [
      column('検査', 16),
      column('結果', 7),
      column('調べた数', 5),
      column('日時', 10),
      column('理由', 16),
    ],
    evidence.map(({ ref, title, outcome, at, targets, reason }) => {
      const of = from(ref)
      return [
        of.text(title),
        of.text(outcomes[outcome]),
        of.number(targets),
        of.moment(at),
        of.text(reason),
      ]
    }),
    'この検査の記録は、まだありません。',
  )
