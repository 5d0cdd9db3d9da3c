import { countsOf, statusText, worstFirst } from '@zeimori/records'
import {
  isSourceId,
  requirementOf,
  sourceIds,
  sourceText as sourceName,
  themes,
} from '@zeimori/requirements'
import type { JSX } from 'preact'
import { Choice } from '../pages/form.tsx'
import { Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { ledgerText, statusMeanings } from '../texts/requirement-ledger.ts'
import { sourceText } from '../texts/binding-sources.ts'
import { ownText } from '../texts/own-requirements.ts'
import { decisionText } from '../texts/requirement-decisions.ts'
import { Overridden } from '../tenants/overridden.tsx'
import { LineTable } from './line-table.tsx'
import {
  ledgerAddress,
  narrowed,
  requirementAddress,
  statusesOf,
  type LedgerQuery,
} from './query.ts'
import type { Line, Sheet } from './read-ledger.ts'
import { StatusChip } from './status-chip.tsx'
import { TrendChart } from './trend-chart.tsx'

export type OverviewProps = {
  readonly sheet: Sheet
  readonly query: LedgerQuery
  /** Whose ledgers may be chosen; empty for a municipality's people, who see their own. */
  readonly tenants: readonly (readonly [id: string, name: string])[]
  /** Whether a municipality's own person looks. */
  readonly own: boolean
}

/** 要件の台帳: how every requirement stands, the worst first. (S43) */
export const OverviewPage = ({ sheet, query, tenants, own }: OverviewProps): JSX.Element => {
  const all = sheet.beside.length > 0 ? sheet.beside : sheet.lines
  const lines = narrowed(all, query)
  return (
    <>
      <h1>{ledgerText.title}</h1>
      <p>{ledgerText.lead}</p>
      <p class="small">
        {ledgerText.seenBy} {ledgerText.asOf(minuteText(new Date(sheet.asOf)))}
      </p>
      {query.tenant && sheet.binding === undefined && <p class="note">{ledgerText.everySource}</p>}
      {sheet.beside.length > 0 && <p class="note">{ledgerText.beside(titleOf(query.source))}</p>}
      <p>
        <a href={`/ledger/forms${query.tenant ? `?tenant=${query.tenant}` : ''}`}>
          {ledgerText.formsLink}
        </a>
      </p>
      {query.tenant && (
        <p>
          <a href={`/tenants/${query.tenant}/sources`}>{sourceText.link}</a>
          {' ／ '}
          <a href={`/tenants/${query.tenant}/requirements`}>{ownText.link}</a>
        </p>
      )}
      {query.tenant !== undefined && <Overridden open={sheet.opening} tenant={query.tenant} />}
      <Waiting sheet={sheet} tenant={query.tenant} />
      <section class="card">
        <h2>{ledgerText.counts}</h2>
        <Counts lines={all} query={query} />
        <details>
          <summary>{ledgerText.bySource}</summary>
          <BySource lines={all} query={query} />
        </details>
      </section>
      {sheet.beside.length === 0 && <TrendChart trend={sheet.trend} sheet={sheet} />}
      <Narrowing lines={all} query={query} tenants={tenants} />
      <p aria-live="polite">{ledgerText.found(lines.length)}</p>
      {lines.length === 0 ? (
        <p class="empty">{ledgerText.none}</p>
      ) : (
        <LineTable lines={lines} tenant={query.tenant} own={own} />
      )}
    </>
  )
}

const titleOf = (source: string | undefined): string =>
  source !== undefined && isSourceId(source) ? sourceName(source).title : ''

/** What waits for somebody else's consent: not in force yet. */
const Waiting = ({
  sheet: { waiting },
  tenant,
}: {
  readonly sheet: Sheet
  readonly tenant: string | undefined
}): JSX.Element | null =>
  waiting.length === 0 ? null : (
    <section class="card due">
      <h2>{decisionText.waiting}</h2>
      <ul>
        {waiting.map(({ id, requirement, kind, decided_name }) => (
          <li key={id}>
            <a href={requirementAddress(requirement, tenant)}>
              {requirementOf(requirement)?.title ?? requirement}
            </a>
            （{requirement}）：{decisionText.kinds[kind]}、{decided_name}
          </li>
        ))}
      </ul>
    </section>
  )

type Part = { readonly lines: readonly Line[]; readonly query: LedgerQuery }

/** Each status with how many, as wide as its share; a click shows those alone. */
const Counts = ({ lines, query }: Part): JSX.Element => (
  <ul class="shares">
    {[...countsOf(statusesOf(lines))].map(([status, count]) => (
      <li key={status}>
        <a
          href={ledgerAddress(query, { status })}
          aria-current={query.status === status || undefined}
        >
          <StatusChip status={status} />
          <meter min={0} max={Math.max(1, lines.length)} value={count} aria-hidden="true" />
          <b class="num">{ledgerText.many(count)}</b>
        </a>
        <small>
          {statusMeanings[status]}
          {status === 'met' && overrides(lines) > 0 && (
            <b> {decisionText.many(overrides(lines))}</b>
          )}
        </small>
      </li>
    ))}
  </ul>
)

const overrides = (lines: readonly Line[]): number =>
  lines.filter(({ row }) => row.by?.kind === 'override').length

/** A number that leads to what it counts; a dash for none. */
const CountLink = ({
  count,
  href,
}: {
  readonly count: number
  readonly href: string
}): JSX.Element => (count === 0 ? <>—</> : <a href={href}>{String(count)}</a>)

const bySource = ({ lines, query }: Part): readonly (readonly (JSX.Element | string)[])[] =>
  [...sourceIds, 'own' as const].flatMap((source) => {
    const some = lines.filter(({ requirement }) => requirement.source === source)
    if (some.length === 0) return []
    const counts = countsOf(statusesOf(some))
    return [
      [
        <a key="source" href={ledgerAddress(query, { source, status: undefined })}>
          {sourceName(source).short}
        </a>,
        ...worstFirst.map((status) => (
          <CountLink
            key={status}
            count={counts.get(status) ?? 0}
            href={ledgerAddress(query, { source, status })}
          />
        )),
        String(some.length),
      ],
    ]
  })

const BySource = (part: Part): JSX.Element => (
  <Table
    name={ledgerText.bySource}
    columns={[ledgerText.source, ...worstFirst.map((one) => statusText[one]), ledgerText.total]}
    rows={bySource(part)}
  />
)

/** What can be chosen to be looked at alone: a plain form, so that it works without scripts. */
const Narrowing = ({
  lines,
  query,
  tenants,
}: Part & Pick<OverviewProps, 'tenants'>): JSX.Element => {
  const systems = [...new Set(lines.flatMap(({ requirement }) => requirement.systems))].toSorted()
  return (
    <form method="get" action="/ledger" class="finding" role="search">
      {tenants.length > 0 && (
        <Choice
          name="tenant"
          label={ledgerText.of}
          value={query.tenant ?? ''}
          choices={tenants}
          unchosen={ledgerText.whole}
        />
      )}
      <Choice
        name="source"
        label={ledgerText.source}
        value={query.source ?? ''}
        choices={[...sourceIds, 'own' as const].map((one) => [one, sourceName(one).short] as const)}
        unchosen={ledgerText.any}
      />
      <Choice
        name="theme"
        label={ledgerText.theme}
        value={query.theme ?? ''}
        choices={Object.entries(themes)}
        unchosen={ledgerText.any}
      />
      <Choice
        name="system"
        label={ledgerText.system}
        value={query.system ?? ''}
        choices={systems.map((one) => [one, one] as const)}
        unchosen={ledgerText.any}
      />
      <Choice
        name="status"
        label={ledgerText.status}
        value={query.status ?? ''}
        choices={worstFirst.map((one) => [one, statusText[one]] as const)}
        unchosen={ledgerText.any}
      />
      <button class="button quiet" type="submit">
        {ledgerText.narrow}
      </button>
    </form>
  )
}
