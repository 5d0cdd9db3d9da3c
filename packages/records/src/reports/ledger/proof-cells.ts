import type { Shown } from '../../ledger/ledger.ts'
import type { Way } from '../../ledger/proof.ts'
import type { Column } from '../report.ts'
import { from } from '../../papers/traced.ts'
import { value, type Value } from '../value.ts'
import type { FormLedger } from './form-ledger.ts'

/** What every row of every form says of its proof. */
export const proofColumns: readonly Column[] = [
  { label: '確認日時', group: '証拠', width: 8.5 },
  { label: '確認方法', group: '証拠', width: 7 },
  { label: '版', group: '証拠', width: 7.5 },
  { label: '監査記録の番号', group: '証拠', width: 5.5 },
]

const ways: Readonly<Record<Way, string>> = {
  probe: '自動検査',
  record: '記録',
  attestation: '申告',
}

/**
 * When, how and on which version the requirements of a row were last looked at, and where the audit log holds
 * it. The time is the oldest of what counts: nothing of the row was looked at before it.
 */
export function proofCells(
  shown: readonly Shown[],
  { numbers }: Pick<FormLedger, 'numbers'>,
): readonly Value[] {
  const newest = shown.flatMap((one) => (one.newest === undefined ? [] : [one.newest]))
  if (newest.length === 0)
    return [value.none, value.text('確認していません'), value.none, value.none]
  const methods = newest.map(({ way, by }) =>
    by === undefined ? ways[way] : `${ways[way]}（${by.name}）`,
  )
  const sequences = newest.flatMap(({ verification }) =>
    verification === undefined ? [] : [numbers.get(verification)],
  )
  const of = from(...newest.map(({ id }) => `evidence:${id}` as const))
  return [
    of.moment(Math.min(...newest.map(({ effectiveAt }) => effectiveAt))),
    of.text(once(methods).join('、')),
    of.text(once(newest.map((one) => shortVersion(one.of.version))).join('、')),
    of.text(
      once(sequences.map((number) => (number === undefined ? '番号待ち' : String(number)))).join(
        '、',
      ),
    ),
  ]
}

/** The version's name with the beginning of its hash, as far as a column is wide. */
const shortVersion = (version: string): string => version.replace(/(\+[0-9a-f]{8})[0-9a-f]+$/, '$1')

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
