import { actions, type AuditEvent } from '@zeimori/records'
import { auditText } from '../texts/audit.ts'
import type { Found } from './search.ts'
import { reasonText } from './what-text.ts'

/** A record as a line of a file: いつ・どこで・だれが・何を・どうした. */
export const cellsOf = ({ seq, event }: Found): readonly string[] => {
  const { at, where, who, what, how } = event
  return [
    String(seq),
    at,
    [where.service, where.source].filter(Boolean).join(' '),
    [who.name ?? who.id, who.role].filter(Boolean).join(' '),
    [what.tenant, what.kind, what.id].filter(Boolean).join(' '),
    nameOf(how.action),
    auditText.results[how.result],
    reasonText(how),
  ]
}

const nameOf = (action: AuditEvent['how']['action']): string => actions[action]
