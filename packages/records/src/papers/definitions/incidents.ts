import { incidentPaper, incidentPapers, type IncidentPaper } from '../../incidents/papers.ts'
import type { Section } from '../../reports/report.ts'
import type { Value } from '../../reports/value.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { alertKinds } from '../../alerts/kinds.ts'
import { clockState, incidentClocks } from '../../incidents/clocks.ts'
import { within } from '../parts/dated.ts'
import { column, notes, tableOr } from '../parts/table.ts'
import { from, type Ref } from '../traced.ts'

/** Every value of a section as one of this record. */
function traced(section: Section, ref: Ref): Section {
  const of = (one: Value): Value => (one.kind === 'none' ? one : { ...one, from: [ref] })
  switch (section.kind) {
    case 'pairs':
      return {
        ...section,
        pairs: section.pairs.map(({ label, value }) => ({ label, value: of(value) })),
      }
    case 'table':
      return {
        ...section,
        rows: section.rows.map((row) =>
          row.kind === 'cells' ? { ...row, cells: row.cells.map(of) } : row,
        ),
      }
    case 'notes':
    case 'flow':
      return section
  }
}

const reportPaper = (
  which: IncidentPaper,
  form: string,
  lead: string,
  requirements: readonly string[],
): PaperDefinition =>
  paper({
    title: incidentPapers[which],
    form,
    lead,
    period: 'incident',
    due: [],
    orientation: 'portrait',
    judged: [],
    requirements,
    needs: ['incidents'],
    body: ({ incidents, period, asOf }) => {
      const found = incidents.find(({ incident }) => incident.number === period.key)
      return found === undefined
        ? {
            sections: [notes('記録', `インシデント ${period.key} の記録がありません。`)],
            lacks: ['インシデントの記録'],
          }
        : {
            sections: incidentPaper(found.incident, which, asOf).sections.map((section) =>
              traced(section, found.ref),
            ),
            lacks: [],
          }
    },
  })

/** インシデント第一報. (F06) */
export const incidentFirst = reportPaper(
  'first',
  'F06',
  '異常を知ったら直ちに出します。わかっていることだけで、先に知らせます。',
  [
    'fujisawa-3-10-h',
    'fujisawa-4-a',
    'fujisawa-4-b',
    'fujisawa-4-c',
    'gyomu-2-1-e',
    'tochigi-4-2-a',
  ],
)

/** インシデント続報. (F06) */
export const incidentFollow = reportPaper(
  'follow',
  'F06',
  '第一報のあとに、わかったことと見込みを知らせます。',
  ['fujisawa-4-b', 'fujisawa-4-c', 'gyomu-2-1-e'],
)

/** インシデント報告書（完了報告）. (F07) */
export const incidentComplete = reportPaper(
  'complete',
  'F07',
  '対応を終えたら、原因・影響・再発防止策をまとめて出します。',
  ['fujisawa-4-e', 'fujisawa-4-f', 'fujisawa-4-g', 'fujisawa-4-h', 'gyomu-2-1-g', 'tochigi-4-3-a'],
)

/** インシデントの一覧, of a 年度. (F07) */
export const incidentList: PaperDefinition = paper({
  title: 'インシデントの一覧',
  form: 'F07',
  lead: 'その年度に検知したインシデントと、期限を守れたかです。一件ずつの報告書はインシデントの画面から出します。',
  period: 'year',
  due: [],
  orientation: 'landscape',
  judged: [],
  requirements: ['fujisawa-4-e', 'tochigi-4-3-a'],
  needs: ['incidents'],
  body: ({ incidents, period, asOf }) => ({
    sections: [
      tableOr(
        'インシデント',
        [
          column('番号', 5),
          column('種別', 8),
          column('件名', 14),
          column('検知', 9),
          column('終わり', 9),
          column('守れなかった期限', 14),
        ],
        incidents
          .filter(({ incident }) => within(period, incident.detectedAt))
          .map(({ ref, incident }) => {
            const of = from(ref)
            const late = incidentClocks(incident, incident.entries).filter((clock) =>
              ['over', 'met-late'].includes(clockState(clock, asOf)),
            )
            return [
              of.text(incident.number),
              of.text(alertKinds[incident.kind].name),
              of.text(`${incident.drill ? '【訓練】' : ''}${incident.title}`),
              of.moment(incident.detectedAt),
              incident.closedAt === undefined ? of.text('対応中') : of.moment(incident.closedAt),
              of.text(late.map(({ name }) => name).join('、') || 'なし'),
            ]
          }),
        'この年度に検知したインシデントはありません。',
      ),
    ],
    lacks: [],
  }),
})
