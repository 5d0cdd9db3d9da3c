import type { Judged, PaperCover, Report } from '@zeimori/records'
import { readPapers, readPaperText, type PaperVersion, type Within } from '@zeimori/store'

/** What a version says: it is always what this product wrote. */
const reportOf = (text: string): Report => JSON.parse(text)

/** What a person wrote into a version. */
export async function readJudged(within: Within, id: string): Promise<Judged> {
  const text = await readPaperText(within, id)
  return text === undefined ? {} : JSON.parse(text.judged)
}

/** A version with what it says, and what the one before it said. */
export type WholeVersion = {
  readonly version: PaperVersion
  readonly report: Report
  readonly before: { readonly number: number; readonly report: Report } | undefined
}

/** A version that somebody may see. */
export async function readVersion(within: Within, id: string): Promise<WholeVersion | undefined> {
  const [version] = await readPapers(within, { id })
  if (version === undefined) return undefined
  const text = await readPaperText(within, id)
  if (text === undefined) return undefined
  const others = await readPapers(within, { tenant: version.tenant })
  const [last] = others
    .filter(
      ({ name, period, number }) =>
        name === version.name && period === version.period && number < version.number,
    )
    .toSorted((a, b) => b.number - a.number)
  const old = last && (await readPaperText(within, last.id))
  return {
    version,
    report: reportOf(text.report),
    before:
      last === undefined || old === undefined
        ? undefined
        : { number: last.number, report: reportOf(old.report) },
  }
}

/** What the first page of a version says of it. */
export function coverOf({ number, madeBy, madeAt, digest, steps }: PaperVersion): PaperCover {
  const approved = steps.find(({ kind }) => kind === 'approved')
  const submitted = steps.find(({ kind }) => kind === 'submitted')
  return {
    number,
    madeBy,
    madeAt: madeAt.getTime(),
    approvedBy: approved?.by,
    approvedAt: approved?.at.getTime(),
    submittedOn: submitted?.day ?? undefined,
    receiver: submitted?.receiver,
    digest,
  }
}
