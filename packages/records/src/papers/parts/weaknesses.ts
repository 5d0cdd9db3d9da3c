import type { Table, Notes } from '../../reports/report.ts'
import type { Value } from '../../reports/value.ts'
import type { WeaknessFact } from '../facts.ts'
import { from } from '../traced.ts'
import { daysBetween } from './dated.ts'
import { column, tableOr } from './table.ts'

const severities = { low: '低', moderate: '中', high: '高', critical: '緊急' } as const
const states = {
  open: '対応中',
  mended: '更新で解消',
  withdrawn: '情報が取り下げられた',
  corrected: '該当しないと訂正された',
} as const
const recordNames = {
  verified: '検証',
  agreed: '協議',
  mitigated: '暫定対応',
  extended: '期限の延長',
  'not-affected': '影響なし',
} as const

/** The one week after which a patch is late without an agreement. (fujisawa-3-5-b) */
export const patchDays = 7

/** What people wrote of one, in one cell. */
const recordText = ({ records }: WeaknessFact): string =>
  records
    .map(
      ({ kind, body, whom, until }) =>
        `${recordNames[kind]}: ${body}${whom === '' ? '' : `（${whom}）`}${until === undefined ? '' : `（${until}まで）`}`,
    )
    .join('\n')

/** A weakness as it was known at a moment: what was closed or recorded later had not happened then. */
export const weaknessAt = (one: WeaknessFact, at: number): WeaknessFact => ({
  ...one,
  ...(one.closed !== undefined && one.closed.at > at
    ? { closed: undefined, state: 'open' as const }
    : {}),
  records: one.records.filter((record) => record.at <= at),
})

/** The agreement that lets a weakness wait longer than a week. */
export const agreementOf = ({
  records,
}: WeaknessFact): WeaknessFact['records'][number] | undefined =>
  records.findLast(({ kind }) => ['agreed', 'extended', 'not-affected'].includes(kind))

/** Weaknesses with what was done about each and how long it took. */
export const weaknessTable = (
  heading: string,
  weaknesses: readonly WeaknessFact[],
  asOf: number,
  none: string,
): Table | Notes =>
  tableOr(
    heading,
    [
      column('脆弱性', 9),
      column('ソフトウェア', 9),
      column('深刻度', 4),
      column('版', 8),
      column('直った版', 8),
      column('公開日', 7),
      column('解消した日', 7),
      column('日数', 4),
      column('状態', 6),
      column('対応の記録', 16),
    ],
    weaknesses.map((one) => weaknessRow(one, asOf)),
    none,
  )

function weaknessRow(one: WeaknessFact, asOf: number): readonly Value[] {
  const { ref, closed, records } = one
  const of = from(ref)
  const ofEnd = closed === undefined ? of : from(ref, closed.ref)
  return [
    of.text(one.names.join('\n')),
    of.text(one.component.name),
    of.text(one.severity === undefined ? '不明' : severities[one.severity]),
    of.text(one.versions.join('、')),
    of.text(one.fixedIn ?? 'まだない'),
    of.moment(one.publishedAt),
    ofEnd.moment(closed?.at),
    ofEnd.number(daysBetween(one.publishedAt, closed?.at ?? asOf)),
    of.text(states[one.state]),
    from(ref, ...records.map((record) => record.ref)).text(recordText(one)),
  ]
}
