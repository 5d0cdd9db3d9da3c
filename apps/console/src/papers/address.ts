import type { PaperName } from '@zeimori/records'

/** Where a paper is drafted, or where one is chosen. */
export function paperAddress({
  tenant,
  name,
  period,
}: {
  readonly tenant: string | undefined
  readonly name?: PaperName
  readonly period?: string | undefined
}): string {
  const query = new URLSearchParams()
  if (tenant !== undefined) query.set('tenant', tenant)
  if (period !== undefined) query.set('period', period)
  const asked = query.toString()
  return `/papers${name === undefined ? '' : `/drafts/${name}`}${asked === '' ? '' : `?${asked}`}`
}
