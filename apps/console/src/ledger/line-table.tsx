import type { Evidence, Shown } from '@zeimori/records'
import { proofs, sources } from '@zeimori/requirements'
import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { ledgerText, standings } from '../texts/requirement-ledger.ts'
import { requirementAddress } from './query.ts'
import type { Line } from './read-ledger.ts'
import { StatusChip } from './status-chip.tsx'

/** The requirements, one a line, each with what it rests on. */
export const LineTable = ({
  lines,
  tenant,
}: {
  readonly lines: readonly Line[]
  readonly tenant: string | undefined
}): JSX.Element => (
  <Table
    name={ledgerText.title}
    columns={ledgerText.columns}
    rows={lines.map(({ requirement: { id, title, source, section, proof }, row, decision }) => [
      <StatusChip key="status" status={row.status} />,
      <>
        <a href={requirementAddress(id, tenant)}>{title}</a>
        <br />
        <small>{id}</small>
      </>,
      `${sources[source].short} ${section}`,
      minuteText(lastOf(row.shown)) || ledgerText.notYet,
      proofs[proof],
      decision && row.by ? `${decision.decidedName}：${row.by.reason}` : restsOn(row.shown),
    ])}
  />
)

/** When the newest proof was true. */
const lastOf = (shown: readonly Shown[]): Date | undefined => {
  const newest = shown
    .map(({ newest: one }) => one)
    .filter((one): one is Evidence => one !== undefined)
    .map(({ effectiveAt }) => effectiveAt)
  return newest.length === 0 ? undefined : new Date(Math.max(...newest))
}

/** 「確かめられている 2、証明がない 1」: how many of the needs stand how. */
function restsOn(shown: readonly Shown[]): string {
  const counts = Map.groupBy(shown, ({ standing }) => standing)
  return [...counts].map(([standing, some]) => `${standings[standing]} ${some.length}`).join('、')
}
