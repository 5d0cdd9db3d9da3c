import { beginningOf, dayInJapan, type DayNumber } from '@zeimori/records'
import type { Case } from './case.ts'

/** What has to be done of a weakness, and by the end of which day after its publication. */
export const caseSteps = {
  /** Tried where nothing depends on it, and the municipality is told what came of it. (gyomu-8-a, gyomu-12-1-b) */
  verified: 3,
  /** The municipality has agreed to it, or what is done instead is settled with it. (fujisawa-3-5-c) */
  agreed: 5,
  /** No weak version runs any more. (fujisawa-3-5-b) */
  applied: 7,
} as const

export type CaseStep = keyof typeof caseSteps

/** What people have recorded of a case. */
export type CaseRecord = {
  readonly kind: 'verified' | 'agreed' | 'mitigated' | 'extended' | 'not-affected'
  readonly at: number
  /** The day until which it was extended, or the exemption holds, with its end; undefined for everything else. */
  readonly until?: DayNumber
}

/** How a case stands at a moment. */
export type CaseStanding =
  | {
      readonly state: 'running' | 'over'
      /** The next thing that has to be done. */
      readonly step: CaseStep
      /** The end of its day in Japan, in milliseconds since 1970. */
      readonly dueAt: number
      /** Until when a weak version may run: longer than a week only by agreement. */
      readonly endAt: number
    }
  /** Closed, or somebody has shown that what runs here is not weak by it. */
  | { readonly state: 'done' }

const endOf = (day: DayNumber): number => beginningOf(day + 1)

/** Until when a case may stay open: seven days from its publication, and further only by what was agreed before. */
function endAt({ publishedAt }: Case, records: readonly CaseRecord[]): number {
  const first = endOf(dayInJapan(publishedAt) + caseSteps.applied)
  return records
    .filter(({ kind, until }) => kind === 'extended' && until !== undefined)
    .toSorted((a, b) => a.at - b.at)
    .reduce((end, { until = 0 }) => Math.max(end, endOf(until)), first)
}

/** The next step of a case, and whether it is late. Whatever was recorded never makes an earlier step undone. */
export function caseStanding(one: Case, records: readonly CaseRecord[], now: number): CaseStanding {
  if (one.state !== 'open') return { state: 'done' }
  const exempt = records.findLast(({ kind }) => kind === 'not-affected')
  if (exempt?.until !== undefined && now < endOf(exempt.until)) return { state: 'done' }
  const done = new Set(records.map(({ kind }) => kind))
  const end = endAt(one, records)
  const published = dayInJapan(one.publishedAt)
  const step: CaseStep =
    done.has('agreed') || done.has('extended')
      ? 'applied'
      : done.has('verified')
        ? 'agreed'
        : 'verified'
  const dueAt = step === 'applied' ? end : endOf(published + caseSteps[step])
  return { state: now < dueAt ? 'running' : 'over', step, dueAt, endAt: end }
}
