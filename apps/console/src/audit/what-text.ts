import type { How, What } from '@zeimori/records'
import { auditText } from '../texts/audit.ts'
import { denialText } from '../texts/denials.ts'

const isKind = (kind: string): kind is keyof typeof auditText.kinds =>
  Object.hasOwn(auditText.kinds, kind)

/** 何を, as staff read it: 「142051 利用者 6d32707e」; an identifier is cut where its page tells the rest. */
export const whatText = ({ tenant, kind, id, count }: What): string =>
  [
    tenant,
    isKind(kind) ? auditText.kinds[kind] : kind,
    id === tenant ? undefined : id?.replace(/^([0-9a-f]{8})-[0-9a-f-]{27}$/, '$1'),
    count === undefined ? undefined : auditText.count(count),
  ]
    .filter(Boolean)
    .join(' ')

/** Why: what was given as the reason, or what it was refused for. */
export const reasonText = ({ action, reason }: Pick<How, 'action' | 'reason'>): string =>
  reason === undefined ? '' : action === 'access.deny' ? denialText(reason) : reason
