import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson, type AuditEvent } from '@zeimori/records'
import type { Within } from '../within.ts'

/** Seals what waits for its number, so that nobody with only the database can change it meanwhile. */
export type Sealing = {
  readonly seal: (event: string) => string
  readonly holds: (event: string, seal: string) => boolean
}

/** @param key 32 bytes that the database does not hold */
export function sealWith(key: Uint8Array): Sealing {
  const seal = (event: string): string => createHmac('sha256', key).update(event).digest('base64')
  return {
    seal,
    holds: (event, given) => {
      const own = Buffer.from(seal(event))
      const other = Buffer.from(given)
      return own.length === other.length && timingSafeEqual(own, other)
    },
  }
}

/** Writes events in the transaction of the act itself: either both are kept, or neither. */
export async function appendEvents(
  within: Within,
  { seal }: Sealing,
  events: readonly AuditEvent[],
): Promise<void> {
  const rows = events.map((event) => {
    const text = canonicalJson(event)
    return { event: text, seal: seal(text) }
  })
  if (rows.length > 0) await within.insertInto('audit_pending').values(rows).execute()
}
