import { dayNumber } from '@zeimori/records'
import type { Ecosystem } from '../software/software.ts'
import type { Severity } from '../advisories/advisory.ts'
import type { Case, CaseState } from './case.ts'
import type { CaseRecord } from './clock.ts'

/** A moment as a database gives it. */
type Moment = { readonly getTime: () => number }

/** A case as it is kept. `names` and `versions` are JSON. */
export type CaseRow = {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly names: string
  readonly published_at: Moment
  readonly seen_at: Moment
  readonly severity: Severity | null
  readonly summary: string
  readonly fixed_in: string | null
  readonly versions: string
  readonly doubtful: boolean
  readonly state: CaseState
}

export const caseOf = (row: CaseRow): Case => ({
  component: { ecosystem: row.ecosystem, name: row.name },
  names: textsOf(row.names),
  publishedAt: row.published_at.getTime(),
  seenAt: row.seen_at.getTime(),
  severity: row.severity ?? undefined,
  summary: row.summary,
  fixedIn: row.fixed_in ?? undefined,
  versions: textsOf(row.versions),
  doubtful: row.doubtful,
  state: row.state,
})

const textsOf = (json: string): readonly string[] => JSON.parse(json)

/** A record of a case as it is kept, with what somebody else answered to it. */
export type CaseRecordRow = {
  readonly kind: CaseRecord['kind']
  /** 「2026-12-01」 */
  readonly until: string | null
  readonly written_at: Moment
  readonly agreed: boolean | null
}

/** That a case is none here counts only where somebody else has agreed. */
export const recordsOf = (rows: readonly CaseRecordRow[]): readonly CaseRecord[] =>
  rows
    .filter(({ kind, agreed }) => kind !== 'not-affected' || agreed === true)
    .map(({ kind, until, written_at }) => ({
      kind,
      at: written_at.getTime(),
      ...(until !== null && { until: dayOf(until) }),
    }))

function dayOf(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return dayNumber({ year, month, day })
}
