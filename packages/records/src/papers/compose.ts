import type { Pairs, Report } from '../reports/report.ts'
import { eraDay } from '../reports/era.ts'
import { readDay } from '../registers/read-entry.ts'
import { value, type Value } from '../reports/value.ts'
import type { CommonFacts, FurtherFacts } from './facts.ts'
import { explanation, type Judged, type JudgedField, type PaperDefinition } from './paper.ts'
import { paperOf, type PaperName } from './papers.ts'
import { onRecord } from './parts/register.ts'
import { notes, written } from './parts/table.ts'
import { periodMoments, periodText, type Period } from './period.ts'
import { from } from './traced.ts'

/** A paper as it stands: what it says, and what is still missing before somebody may approve it. */
export type Composed = {
  /** Without its cover. */
  readonly report: Report
  /** What is missing in the records, in words. */
  readonly lacks: readonly string[]
  /** What a person has not written yet. */
  readonly unwritten: readonly JudgedField[]
}

/** Everything that a person may write into a paper. */
export const judgedFields = ({
  judged,
}: Pick<PaperDefinition, 'judged'>): readonly JudgedField[] => [...judged, explanation]

/** Drafts a paper from facts and from what a person wrote. */
export function composePaper(
  name: PaperName,
  facts: CommonFacts & Partial<FurtherFacts>,
  judged: Judged,
): Composed {
  const definition = paperOf(name)
  const { tenant, asOf, period } = facts
  const body = definition.body(withAll(definition, facts), judged)
  const { sections } = body
  const lacks = [...unfinished(period, asOf), ...body.lacks]
  const why = judged[explanation.id] ?? ''
  const missing =
    lacks.length === 0
      ? []
      : [
          notes('そろっていないもの', ...lacks),
          ...written('そろっていないものの説明', [[explanation.label, why]]),
        ]
  return {
    report: {
      title: `${definition.title}（${periodText(period)}）`,
      subject: tenant.name,
      asOf,
      orientation: definition.orientation,
      sections: [contractPairs(facts), ...missing, ...sections],
    },
    lacks,
    unwritten: judgedFields(definition).filter(
      ({ id, needed }) =>
        (needed === true || (id === explanation.id && lacks.length > 0)) &&
        (judged[id] ?? '').trim() === '',
    ),
  }
}

/** What is still to come of a month or of a year, of which nobody can report the whole. */
const unfinished = (period: Period, asOf: number): readonly string[] =>
  (period.kind === 'month' || period.kind === 'year') && asOf <= periodMoments(period).to
    ? [`対象の期間の残り（${eraDay(period.last)}まで）`]
    : []

/** @throws RangeError where a fact that the paper needs was not read: a defect of ours */
function withAll(
  { needs }: PaperDefinition,
  facts: CommonFacts & Partial<FurtherFacts>,
): CommonFacts & FurtherFacts {
  if (hasAll(facts, needs)) return facts
  throw new RangeError(`the facts are not whole: ${needs.join(', ')}`)
}

/** What a paper does not name, it cannot see: the type of `paper` says so. */
const hasAll = (
  facts: CommonFacts & Partial<FurtherFacts>,
  needs: PaperDefinition['needs'],
): facts is CommonFacts & FurtherFacts => needs.every((name) => Object.hasOwn(facts, name))

function contractPairs(facts: CommonFacts): Pairs {
  const { tenant, version } = facts
  const contract = onRecord(facts, 'contracts').at(0)
  return {
    kind: 'pairs',
    heading: '基本の情報',
    pairs: [
      { label: '自治体', value: from(tenant.ref).text(`${tenant.name}（${tenant.id}）`) },
      {
        label: '契約番号',
        value:
          contract === undefined
            ? from('all:register').text('（台帳「契約」に承認された記録がありません）')
            : from(contract.ref).text(contract.fields['number'] ?? ''),
      },
      { label: '対象', value: from('product:calendar').text(periodText(facts.period)) },
      { label: '動いている版', value: from('product:version').text(version) },
    ],
  }
}

/** How a version of a paper stands, as its cover says. Moments are milliseconds since 1970. */
export type PaperCover = {
  readonly number: number
  readonly madeBy: string
  readonly madeAt: number
  readonly approvedBy: string | undefined
  readonly approvedAt: number | undefined
  /** 「2026-12-10」 */
  readonly submittedOn: string | undefined
  readonly receiver: string | undefined
  /** SHA-256 of what it says, in hexadecimal digits. */
  readonly digest: string
}

/** The same with who made, approved and submitted it on its first page; without, it says that it is a draft. */
export const withCover = (report: Report, cover: PaperCover | undefined): Report => ({
  ...report,
  title: cover?.approvedAt === undefined ? `【下書き】${report.title}` : report.title,
  sections: cover === undefined ? report.sections : [coverPairs(cover), ...report.sections],
})

/** A day as papers write it; that there is none yet. */
function dayOr(text: string | undefined): Value {
  const day = readDay(text ?? '')
  return day === undefined ? value.text('（まだ）') : value.day(day)
}

const coverPairs = (cover: PaperCover): Pairs => ({
  kind: 'pairs',
  heading: '提出の情報',
  pairs: [
    { label: '版', value: value.text(`第${cover.number}版`) },
    { label: '作成者', value: value.text(cover.madeBy) },
    { label: '作成日時', value: value.moment(cover.madeAt) },
    { label: '承認者', value: value.text(cover.approvedBy ?? '（まだ）') },
    {
      label: '承認日時',
      value:
        cover.approvedAt === undefined ? value.text('（まだ）') : value.moment(cover.approvedAt),
    },
    { label: '提出日', value: dayOr(cover.submittedOn) },
    { label: '受領者', value: value.text(cover.receiver ?? '（まだ）') },
    { label: '内容のSHA-256', value: value.text(cover.digest) },
  ],
})
