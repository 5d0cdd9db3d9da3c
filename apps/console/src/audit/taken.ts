import {
  forProvider,
  forTenant,
  logParts,
  type LogPart,
  type Store,
  type Within,
} from '@zeimori/store'
import { eventOf, startOf, type Found } from './search.ts'

/** What is taken away: days, which are Japan's, and of which municipality; undefined for all. */
export type Span = {
  readonly from: string
  readonly to: string
  readonly tenant: string | undefined
}

const day = 24 * 60 * 60 * 1000
const endOf = (to: string): Date => new Date(startOf(to).getTime() + day)

/** How many records of the days there are, municipality by municipality. */
export const partsOf = (within: Within, { from, to, tenant }: Span): Promise<readonly LogPart[]> =>
  logParts(within, {
    from: startOf(from),
    to: endOf(to),
    ...(tenant !== undefined && { tenant }),
  })

const page = 1000

/**
 * The records, the oldest first, a page at a time: the log only grows, so that what was counted is what comes.
 * @param own whose people take it; undefined for the provider's
 * @param last the last number that was counted
 */
export async function* taken(
  store: Store,
  own: string | undefined,
  { from, to, tenant }: Span,
  last: number,
): AsyncGenerator<readonly Found[]> {
  for (let after = 0; ;) {
    const start = after
    const read = (within: Within) => {
      const all = within
        .selectFrom('audit_record')
        .select(['seq', 'text'])
        .where('at', '>=', startOf(from))
        .where('at', '<', endOf(to))
        .where('seq', '>', start)
        .where('seq', '<=', last)
        .orderBy('seq')
        .limit(page)
      return (tenant === undefined ? all : all.where('tenant', '=', tenant)).execute()
    }
    const rows = await (own === undefined ? forProvider(store, read) : forTenant(store, own, read))
    const end = rows.at(-1)
    if (end === undefined) return
    yield rows.map(({ seq, text }) => ({ seq, event: eventOf(text) }))
    after = end.seq
  }
}
