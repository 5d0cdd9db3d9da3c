import { sql } from 'kysely'
import { canonicalJson, type AuditEvent } from '@zeimori/records'
import type { Within } from '../within.ts'
import { drawWithin, type Sealing } from './sealing.ts'

/** Writes events in the transaction of the act itself: either both are kept, or neither. */
export async function appendEvents(
  within: Within,
  sealing: Sealing,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => {
    const text = canonicalJson(event)
    const { mark } = drawWithin(within, sealing)
    return { text, mark, seal: sealing.seal(text, mark) }
  })
  await sql`
    insert into audit_pending (event, seal, writer)
    select * from unnest(
      ${rows.map(({ text }) => text)}::text[],
      ${rows.map(({ seal }) => seal)}::text[],
      ${rows.map(({ mark }) => mark)}::text[]
    )`.execute(within)
}
