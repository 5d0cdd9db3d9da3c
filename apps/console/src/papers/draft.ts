import {
  composePaper,
  dayInJapan,
  hasBegun,
  paperOf,
  periodMoments,
  readPeriod,
  type Composed,
  type Judged,
  type PaperName,
} from '@zeimori/records'
import type { Within } from '@zeimori/store'
import type { Ledger } from '../ledger/ledger.ts'
import type { Services } from '../services.ts'
import { readFacts } from './read-facts.ts'

/** Which paper of which municipality and period, as somebody asks for it. */
export type WantedPaper = {
  readonly tenant: string
  readonly name: PaperName
  readonly period: string
}

/**
 * A paper as it stands at a moment.
 * @param within the provider's
 * @param now in milliseconds since 1970
 * @returns undefined for a municipality that is not registered, or a period that is none of this paper's kind or has not begun
 */
export async function draftPaper(
  within: Within,
  services: Pick<Services, 'attachments'>,
  ledger: Ledger,
  { tenant, name, period: key }: WantedPaper,
  judged: Judged,
  now: number,
): Promise<Composed | undefined> {
  const definition = paperOf(name)
  const today = dayInJapan(now)
  const period = readPeriod(definition.period, key, today)
  if (period === undefined || !hasBegun(period, today)) return undefined
  // Of a day that is over it says how things stood at its end.
  const asOf = period.kind === 'day' ? Math.min(now, periodMoments(period).to) : now
  const asked = { within, services, ledger, tenant, period, asOf }
  const facts = await readFacts(asked, definition.needs)
  return facts && composePaper(name, facts, judged)
}
