import { createHash } from 'node:crypto'
import { limitsOf, logItems, recordedAnswers } from '@zeimori/records'
import type { Within } from '@zeimori/store'
import { readLimits } from '../acts/change-limits.ts'
import { dayText } from '../texts/day.ts'

/** What is recorded and for how long, as one version: another where an item or the time has changed. */
export type Proposal = {
  /** For how many years records are kept at least. */
  readonly years: number
  /** The first digits of the SHA-256 of everything that is proposed. */
  readonly version: string
  /** The last day of the approval of this very version; undefined without one. */
  readonly approvedUntil: string | undefined
  /** Whether another version was approved, and still is. */
  readonly isOutdated: boolean
}

const versionOf = (years: number): string =>
  createHash('sha256')
    .update(JSON.stringify([logItems, recordedAnswers, years]))
    .digest('hex')
    .slice(0, 12)

/** The mark with which a request names the version that it is for. */
export const versionMark = (version: string): string => `（版 ${version}）`

/**
 * What is proposed to a municipality, and whether it has been approved.
 * @param tenant undefined for the standard, which nobody approves
 */
export async function readProposal(
  within: Within,
  tenant: string | undefined,
  now: Date,
): Promise<Proposal> {
  const limits = tenant === undefined ? limitsOf(null) : await readLimits(within, tenant)
  const { logYears: years } = limits
  const version = versionOf(years)
  if (tenant === undefined) return { years, version, approvedUntil: undefined, isOutdated: false }
  const granted = await within
    .selectFrom('approval')
    .select(['subject_name', 'ends_on'])
    .where('kind', '=', 'log-proposal')
    .where('tenant', '=', tenant)
    .where('state', '=', 'approved')
    .where('ends_on', '>=', dayText(now))
    .orderBy('ends_on', 'desc')
    .execute()
  const same = granted.find(({ subject_name }) => subject_name.endsWith(versionMark(version)))
  return {
    years,
    version,
    approvedUntil: same?.ends_on,
    isOutdated: same === undefined && granted.length > 0,
  }
}
