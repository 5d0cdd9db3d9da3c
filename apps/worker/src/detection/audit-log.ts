import { readAuditEvent, watchedActions } from '@zeimori/detection'
import type { AuditEvent } from '@zeimori/records'
import { forWorker, type Store } from '@zeimori/store'
import { sql } from 'kysely'
import type { EventSource } from './source.ts'

/** How many records are read at a time. */
const most = 2000

/** Signing in, and what was read, as the audit log tells of them once they have their number. */
export const auditLog = (store: Store): EventSource => ({
  name: 'audit',
  read: (place) =>
    forWorker(store, async (within) => {
      if (typeof place !== 'number') {
        const newest = await within
          .selectFrom('audit_record')
          .select(sql<string>`coalesce(max(seq), 0)`.as('seq'))
          .executeTakeFirstOrThrow()
        return { items: [], end: Number(newest.seq), more: false, lost: false }
      }
      const rows = await within
        .selectFrom('audit_record')
        .select(['seq', 'text'])
        .where('seq', '>', place)
        .where('action', 'in', watchedActions)
        .orderBy('seq')
        .limit(most)
        .execute()
      const items = rows.map(({ seq, text }) => {
        const { event }: { readonly event: AuditEvent } = JSON.parse(text)
        return { event: readAuditEvent(event), end: seq }
      })
      return { items, end: items.at(-1)?.end ?? place, more: rows.length === most, lost: false }
    }),
})
