import { worstFirst, type Status } from '@zeimori/records'
import type { Line } from './read-ledger.ts'

/** What of the ledger is looked at. Empty is everything. */
export type LedgerQuery = Readonly<
  Partial<Record<'tenant' | 'source' | 'theme' | 'status' | 'system', string | undefined>>
>

const order: ReadonlyMap<Status, number> = new Map(worstFirst.map((status, i) => [status, i]))

/** The lines that fit, the worst first: the ledger has this one order. */
export const narrowed = (
  lines: readonly Line[],
  { source, theme, status, system }: LedgerQuery,
): readonly Line[] =>
  lines
    .filter(
      ({ requirement, row }) =>
        (!source || requirement.source === source) &&
        (!theme || requirement.theme === theme) &&
        (!status || row.status === status) &&
        (!system || requirement.systems.includes(system)),
    )
    .toSorted((a, b) => (order.get(a.row.status) ?? 0) - (order.get(b.row.status) ?? 0))

/** How each of these lines stands. */
export const statusesOf = (lines: readonly Line[]): readonly Status[] =>
  lines.map(({ row }) => row.status)

/** The address of the ledger with this much changed. */
export function ledgerAddress(query: LedgerQuery, change: LedgerQuery = {}): string {
  const all = { ...query, ...change }
  const given = Object.entries(all).filter((pair): pair is [string, string] => !!pair[1])
  const text = new URLSearchParams(given).toString()
  return text === '' ? '/ledger' : `/ledger?${text}`
}

/** The address of a requirement's page, or of one below it. */
export const requirementAddress = (
  id: string,
  tenant: string | undefined,
  below: '' | '/decide' | '/answer' | '/record' | '/withdraw' = '',
): string => `/ledger/${id}${below}${tenant === undefined ? '' : `?tenant=${tenant}`}`

/** The address of a form about a requirement. */
export function requirementActAddress(
  id: string,
  act: 'decide' | 'record',
  given: Readonly<Record<string, string | undefined>>,
): string {
  const known = Object.entries(given).filter((pair): pair is [string, string] => !!pair[1])
  const text = new URLSearchParams(known).toString()
  return `/ledger/${id}/${act}${text === '' ? '' : `?${text}`}`
}
