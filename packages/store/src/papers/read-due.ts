import {
  fieldsOnRecord,
  paperDue,
  paperNames,
  paperOf,
  readDay,
  registerOf,
  type Engagement,
  type Submission,
} from '@zeimori/records'
import type { Due, ServedTenant } from '../deadlines/due.ts'
import { readEntries, type Entry } from '../registers/read.ts'
import type { Within } from '../within.ts'
import { readPapers, type PaperVersion } from './read.ts'

/** Everything that official papers make due. @param now in milliseconds since 1970 */
export async function readPaperDue(
  within: Within,
  tenants: readonly ServedTenant[],
  now: number,
): Promise<readonly Due[]> {
  const contracts = await readEntries(within, { register: 'contracts' })
  const papers = Map.groupBy(await readPapers(within), ({ tenant }) => tenant)
  return tenants.flatMap(({ id, name, since }) => {
    const engagement = { since, contract: contractOf(contracts, id) }
    const own = papers.get(id) ?? []
    return paperNames.flatMap((paper) => {
      const definition = paperOf(paper)
      const done = own.filter((one) => one.name === paper).flatMap(submissionOf)
      return paperDue(definition, engagement, done, now).map(({ due, period, standing }): Due => ({
        key: ['paper', paper, due.kind, id, standing.key].join(' '),
        name: `「${definition.title}」の提出`,
        tenant: id,
        tenantName: name,
        standing,
        of: { kind: 'paper', paper, period },
      }))
    })
  })
}

/** A submission; none where the municipality sent it back. */
function submissionOf({ id, period, steps, state }: PaperVersion): readonly Submission[] {
  const submitted = steps.find(({ kind }) => kind === 'submitted')
  const on = readDay(submitted?.day ?? '')
  return submitted === undefined || on === undefined || state === 'sent-back'
    ? []
    : [{ id, period, on, enteredAt: submitted.at.getTime() }]
}

/** The days of the newest contract of a municipality that is on record. */
function contractOf(entries: readonly Entry[], tenant: string): Engagement['contract'] {
  const fields = entries
    .filter((one) => one.tenant === tenant)
    .map((one) => fieldsOnRecord(registerOf('contracts'), one))
    .find((one) => one !== undefined)
  const day = (field: string) => readDay(fields?.[field] ?? '')
  const [concluded, opens, to] = [day('concluded'), day('opens'), day('to')]
  return concluded === undefined || opens === undefined || to === undefined
    ? undefined
    : { concluded, opens, to }
}
