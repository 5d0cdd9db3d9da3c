import type { AuditEvent } from '@zeimori/records'
import { forProvider, forTenant, type Store, type Within } from '@zeimori/store'

/** What is looked for; empty is anything. Days are Japan's. */
export type LogQuery = Readonly<
  Partial<Record<'from' | 'to' | 'who' | 'action' | 'result' | 'before', string | undefined>>
>

export type Found = { readonly seq: number; readonly event: AuditEvent }

/**
 * The newest records that fit, the newest first. Days are Japan's; the month's part of the log is all that
 * the database has to look at.
 * @param tenant whose records may be seen; undefined for all
 */
export const searchLog = (
  store: Store,
  tenant: string | undefined,
  query: LogQuery,
  most: number,
): Promise<readonly Found[]> => {
  const work = (within: Within) => find(within, query, most, tenant)
  return tenant === undefined ? forProvider(store, work) : forTenant(store, tenant, work)
}

async function find(
  within: Within,
  { from, to, who, action, result, before }: LogQuery,
  most: number,
  tenant: string | undefined,
): Promise<readonly Found[]> {
  let query = within.selectFrom('audit_record').select(['seq', 'text']).limit(most)
  // Both orders are the same: what is looked for by has an index by time, all of it has one by number.
  const narrow = tenant !== undefined || who || action || (result && result !== 'ok')
  query = narrow ? query.orderBy('at', 'desc').orderBy('seq', 'desc') : query.orderBy('seq', 'desc')
  if (from) query = query.where('at', '>=', startOf(from))
  if (to) query = query.where('at', '<', new Date(startOf(to).getTime() + 24 * 60 * 60 * 1000))
  if (who) query = query.where('who', '=', who)
  if (action) query = query.where('action', '=', action)
  if (result) query = query.where('result', '=', result)
  if (before) query = query.where('seq', '<', Number(before))
  const rows = await query.execute()
  return rows.map(({ seq, text }) => ({ seq, event: eventOf(text) }))
}

/** The first moment of a day in Japan. */
export const startOf = (day: string): Date => new Date(`${day}T00:00:00+09:00`)

/** The event of a record that this product wrote. */
export const eventOf = (text: string): AuditEvent => JSON.parse(text).event
