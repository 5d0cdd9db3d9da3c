import { incidentPaper, incidentPapers, type IncidentPaper } from '../../incidents/papers.ts'
import type { Section } from '../../reports/report.ts'
import type { Value } from '../../reports/value.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { notes } from '../parts/table.ts'
import type { Ref } from '../traced.ts'

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

const of = (which: IncidentPaper, form: string, lead: string, requirements: readonly string[]): PaperDefinition =>
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
export const incidentFirst = of(
  'first',
  'F06',
  '異常を知ったら直ちに出します。わかっていることだけで、先に知らせます。',
  ['fujisawa-3-10-h', 'fujisawa-4-a', 'fujisawa-4-b', 'fujisawa-4-c', 'gyomu-2-1-e', 'tochigi-4-2-a'],
)

/** インシデント続報. (F06) */
export const incidentFollow = of(
  'follow',
  'F06',
  '第一報のあとに、わかったことと見込みを知らせます。',
  ['fujisawa-4-b', 'fujisawa-4-c', 'gyomu-2-1-e'],
)

/** インシデント報告書（完了報告）. (F07) */
export const incidentComplete = of(
  'complete',
  'F07',
  '対応を終えたら、原因・影響・再発防止策をまとめて出します。',
  ['fujisawa-4-e', 'fujisawa-4-f', 'fujisawa-4-g', 'fujisawa-4-h', 'gyomu-2-1-g', 'tochigi-4-3-a'],
)
