import type { Act } from './act.ts'
import { isRecipient } from '../audit/sealed-file.ts'
import { partsOf, type Span } from '../audit/taken.ts'

export type Export = Span & {
  /** For whom it is sealed: an age public key. */
  readonly recipient: string
  readonly reason: string
}

/** The numbers of the first and the last record that is taken. */
export type Exported = { readonly first: number; readonly last: number }

/** The most records of one file. */
const mostTaken = 1_000_000

/**
 * Takes records away, sealed for whoever is to read them. Every municipality of which there is any in it has that
 * in its own log. (gyomu-5-c, S21)
 */
export const exportLog: Act<Export, Exported> = {
  permission: 'audit.export',
  action: 'audit.export',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { recipient, reason, ...span }) => {
    const { from, to, tenant } = span
    const kind = 'audit-record'
    const no = (field: string, rule: string) =>
      ({ ok: false, refusal: { code: 'not-valid', field, rule }, what: { kind } }) as const
    if (!isRecipient(recipient)) return no('recipient', 'recipient')
    if (from > to) return no('to', 'export-days')
    const parts = await partsOf(within, span)
    const count = parts.reduce((sum, part) => sum + part.count, 0)
    if (count === 0) return no('from', 'export-none')
    if (count > mostTaken) return no('to', 'export-most')
    const first = Math.min(...parts.map((part) => part.first))
    const last = Math.max(...parts.map((part) => part.last))
    const changes = {
      days: { before: null, after: `${from} ${to}` },
      recipient: { before: null, after: recipient },
    }
    const others = parts.filter((part) => part.tenant !== null && part.tenant !== tenant)
    return {
      ok: true,
      result: { first, last },
      what: { kind, count, id: `${first}-${last}` },
      reason,
      changes,
      also: others.map((part) => ({
        what: {
          kind,
          count: part.count,
          id: `${part.first}-${part.last}`,
          ...(part.tenant !== null && { tenant: part.tenant }),
        },
        how: { action: 'audit.export', result: 'ok', reason, changes },
      })),
    }
  },
}
