import {
  composePaper,
  dayInJapan,
  paperOf,
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
 * @param asOf in milliseconds since 1970
 * @returns undefined for a municipality that is not registered, or a period that is none of this paper's kind
 */
export async function draftPaper(
  within: Within,
  services: Pick<Services, 'attachments'>,
  ledger: Ledger,
  { tenant, name, period: key }: WantedPaper,
  judged: Judged,
  asOf: number,
): Promise<Composed | undefined> {
  const definition = paperOf(name)
  const period = readPeriod(definition.period, key, dayInJapan(asOf))
  if (period === undefined) return undefined
  const asked = { within, services, ledger, tenant, period, asOf }
  const facts = await readFacts(asked, definition.needs)
  return facts && composePaper(name, facts, judged)
}
