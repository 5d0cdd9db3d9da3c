import { worstFirst, type Status } from '../../ledger/status.ts'

/** What spares proof: everybody has met it, or nobody needs to. */
const settled: ReadonlySet<Status> = new Set(['met', 'no-event', 'not-needed', 'not-applicable'])

/**
 * How a row stands that stands for several requirements: never better than its worst part. Where some parts are
 * shown and others not, it is 一部.
 */
export function rolledUp(parts: readonly Status[]): Status {
  const worst = worstFirst.find((status) => parts.includes(status)) ?? 'unchecked'
  if (worst === 'unmet') return worst
  if (parts.length > 0 && parts.every((status) => settled.has(status)))
    return parts.includes('met') ? 'met' : worst
  return parts.some((status) => status === 'met' || status === 'partial') ? 'partial' : worst
}
