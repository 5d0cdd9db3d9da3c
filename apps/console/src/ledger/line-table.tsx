import type { Decision, Evidence, Shown } from '@zeimori/records'
import type { KeptDecision } from '@zeimori/store'
import { proofs, sourceText } from '@zeimori/requirements'
import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { ledgerText, standings } from '../texts/requirement-ledger.ts'
import { decisionText } from '../texts/requirement-decisions.ts'
import { requirementAddress } from './query.ts'
import type { Line } from './read-ledger.ts'
import { StatusChip } from './status-chip.tsx'
import { WayMark } from './way-mark.tsx'

/** The requirements, one a line, each with what it rests on. */
export const LineTable = ({
  lines,
  tenant,
  own,
}: {
  readonly lines: readonly Line[]
  readonly tenant: string | undefined
  /** Whether a municipality's own person looks. */
  readonly own: boolean
}): JSX.Element => (
  <Table
    name={ledgerText.title}
    columns={ledgerText.columns}
    rows={lines.map(
      ({ requirement: { id, title, source, section, proof, unproved }, row, decision }) => [
        <StatusChip key="status" status={row.status} by={row.by} />,
        <>
          <a href={requirementAddress(id, tenant)}>{title}</a>
          <br />
          <small>{id}</small>
        </>,
        `${sourceText(source).short} ${section}`,
        minuteText(lastOf(row.shown)) || ledgerText.notYet,
        <Ways key="ways" shown={row.shown} otherwise={proofs[proof]} />,
        decision && row.by
          ? decidedText(decision, row.by, own)
          : row.status === 'unchecked' && unproved !== undefined
            ? unproved
            : restsOn(row.shown),
      ],
    )}
  />
)

/** Whose decision it is; a municipality is not told who of the provider's people decided for everybody. */
const decidedText = (
  { tenant, decidedName }: KeptDecision,
  { kind, reason }: Decision,
  own: boolean,
): string =>
  `${decisionText.kinds[kind]}。${tenant === undefined && own ? decisionText.provider : decidedName}：${reason}`

/** In which ways it has to be shown. */
const Ways = ({
  shown,
  otherwise,
}: {
  readonly shown: readonly Shown[]
  readonly otherwise: string
}): JSX.Element => {
  const ways = [...new Set(shown.map(({ way }) => way))]
  return ways.length === 0 ? (
    <>{otherwise}</>
  ) : (
    <>
      {ways.map((way) => (
        <WayMark key={way} way={way} />
      ))}
    </>
  )
}

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
